import * as vscode from 'vscode';
import {
  documentPaths,
  folderOf,
  isInside,
  withDocuments,
  type Documents,
  type FoundDocument,
  type Production,
} from '../core/index';
import { toPath, toUri } from './convert';
import { Debounced } from './debounced';
import { fileLimit, onFileLimit } from './readText';

/** So many documents are looked into at the same time. */
const AT_ONCE = 8;
/** What a copy of many files changes is told once. */
const PAUSE = 300;

/** What was found of a document, and the state of the file in which it was found. */
interface Look {
  readonly document: FoundDocument;
  readonly size?: number;
  readonly mtime?: number;
}

/**
 * What lies where the records say that documents do: looked for when a production is first judged, and again when the file
 * changes. Until then nothing is said of it. Nothing is read through a link.
 */
export class DocumentFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when something was found that was not known before. */
  readonly onDidChange = this.changed.event;
  private readonly looks = new Map<string, Look>();
  private readonly folders = new Map<string, string>();
  private readonly waiting = new Set<string>();
  private busy = false;
  private readonly paths = new WeakMap<Production, readonly string[]>();
  /** By folder, what was last joined to its production. */
  private readonly told = new Map<string, { of: Production; documents: Documents; joined: Production }>();
  private readonly pause = new Debounced(PAUSE, () => void this.look());
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**');
    const again = (uri: vscode.Uri): void => this.again(toPath(uri));
    this.subscriptions = [
      this.changed,
      this.pause,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
      onFileLimit(() => {
        for (const path of this.looks.keys()) this.waiting.add(path);
        this.looks.clear();
        this.pause.soon();
      }),
    ];
  }

  /** The same production with what is known of its documents; the same object while that is the same. */
  joinTo(production: Production): Production {
    const paths = this.pathsOf(production);
    const documents = new Map(paths.map((path) => [path, this.looks.get(path)?.document] as const).filter(isKnown));
    const last = this.told.get(production.folder);
    if (last?.of === production && sameDocuments(last.documents, documents)) return last.joined;
    const kept = last && sameDocuments(last.documents, documents) ? last.documents : documents;
    const joined = withDocuments(production, kept);
    this.told.set(production.folder, { of: production, documents: kept, joined });
    return joined;
  }

  /** Those not yet known are looked for. */
  private pathsOf(production: Production): readonly string[] {
    let paths = this.paths.get(production);
    if (!paths) {
      paths = [...documentPaths(production)];
      this.paths.set(production, paths);
      for (const path of paths) {
        if (this.folders.has(path)) continue;
        this.folders.set(path, production.folder);
        this.waiting.add(path);
        this.pause.soon();
      }
    }
    return paths;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** A file, or a folder with all that lies in it, has changed. */
  private again(changed: string): void {
    for (const path of this.folders.keys()) {
      if (path !== changed && !isInside(path, changed)) continue;
      this.waiting.add(path);
      this.pause.soon();
    }
  }

  private async look(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    let isNew = false;
    try {
      while (this.waiting.size > 0) {
        const paths = [...this.waiting].slice(0, AT_ONCE);
        for (const path of paths) this.waiting.delete(path);
        const looks = await Promise.all(
          paths.map((path) => lookAt(path, this.folders.get(path) ?? '', this.looks.get(path))),
        );
        for (const [index, path] of paths.entries()) {
          const now = looks[index];
          if (!now) continue;
          isNew ||= !same(this.looks.get(path)?.document, now.document);
          this.looks.set(path, now);
        }
      }
    } finally {
      this.busy = false;
    }
    if (isNew) this.changed.fire();
  }
}

/** A file of the same size and time as before is not read again. */
async function lookAt(path: string, folder: string, before: Look | undefined): Promise<Look> {
  try {
    for (let above = folderOf(path); isInside(above, folder); above = folderOf(above))
      if (await isLink(above)) return { document: { found: 'outside' } };
    const uri = toUri(path);
    const { size, mtime, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.SymbolicLink) !== 0) return { document: { found: 'outside' } };
    if ((type & vscode.FileType.File) === 0) return { document: { found: 'unreadable' } };
    if (before?.document.found === 'present' && before.size === size && before.mtime === mtime) return before;
    if (size > fileLimit() * 1024 * 1024) return { document: { found: 'present' }, size, mtime };
    return {
      document: { found: 'present', sha256: await sha256(await vscode.workspace.fs.readFile(uri)) },
      size,
      mtime,
    };
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { document: { found: gone ? 'missing' : 'unreadable' } };
  }
}

async function isLink(folder: string): Promise<boolean> {
  return ((await vscode.workspace.fs.stat(toUri(folder))).type & vscode.FileType.SymbolicLink) !== 0;
}

/** By the host, which does not keep the editor waiting for a long file. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function same(one: FoundDocument | undefined, other: FoundDocument): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function isKnown(entry: readonly [string, FoundDocument | undefined]): entry is readonly [string, FoundDocument] {
  return entry[1] !== undefined;
}

function sameDocuments(one: Documents, other: Documents): boolean {
  return one.size === other.size && [...other].every(([path, document]) => same(one.get(path), document));
}
