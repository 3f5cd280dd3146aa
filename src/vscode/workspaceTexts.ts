import * as vscode from 'vscode';
import { fileNameOf, folderOf, isInside, isManifestPath, isScriptPath, ProductionStore, UnreadableFile } from '../core/index';
import { Debounced } from './debounced';
import { toPath, toUri } from './convert';
import { readText } from './readText';

const TEXTS = '**/*.{fountain,spmd,fdx,slate.yaml}';
const AGREEMENTS = '**/agreements/*.yaml';
const NOT_OURS = '**/{node_modules,.git,.hg,.venv}/**';
/** A folder with more scripts than this is an archive, not a production. */
const MOST_FILES = 5000;
/** So many files are read at the same time. */
const AT_ONCE = 24;
/** A person who types faster than this has not finished. */
const PAUSE = 250;
/** A folder that appears is filled by then. */
const SETTLED = 500;

/**
 * Keeps the production store fed: with the text of open documents, saved or not, and of all other scripts, manifests and
 * agreement files of the workspace's folders as they are on disk.
 */
export class WorkspaceTexts implements vscode.Disposable {
  readonly store = new ProductionStore();
  /** A production's own agreement files, path → text. */
  readonly agreements = new Map<string, string>();
  readonly unreadable = new Map<string, UnreadableFile['reason']>();
  /** Until the first look through the folders has ended, what is known may be half of a production. */
  loading = true;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires once after a burst of changes. */
  readonly onDidChange = this.changed.event;
  private readonly pause = new Debounced(PAUSE, () => this.changed.fire());
  private readonly open = new Map<string, vscode.TextDocument>();
  /** The latest read of each file: an older one that ends later is dropped. */
  private readonly reads = new Map<string, object>();
  private search: vscode.CancellationTokenSource | undefined;
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor() {
    const { workspace } = vscode;
    this.subscriptions = [
      this.changed, this.pause,
      workspace.onDidOpenTextDocument((document) => this.take(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.take(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.forget(uri);
        void this.load();
      }),
      workspace.onDidRenameFiles(() => void this.load()),
      ...[TEXTS, AGREEMENTS].map((pattern) => this.watch(pattern)),
      this.watchFolders(),
    ];
    for (const document of workspace.textDocuments) this.take(document);
  }

  /** Looks through the workspace's folders; a later call takes the place of one that has not ended. */
  async load(): Promise<void> {
    this.search?.cancel();
    const search = (this.search = new vscode.CancellationTokenSource());
    try {
      const find = (pattern: string) => vscode.workspace.findFiles(pattern, NOT_OURS, MOST_FILES, search.token);
      const found = (await Promise.all([find(TEXTS), find(AGREEMENTS)])).flat();
      for (let at = 0; at < found.length && !search.token.isCancellationRequested; at += AT_ONCE) {
        await Promise.all(found.slice(at, at + AT_ONCE).map((uri) => this.read(uri)));
      }
    } finally {
      if (this.search === search) {
        this.loading = false;
        this.pause.now();
      }
      search.dispose();
    }
  }

  /** The path under which the core knows a document: one that is Fountain by language alone gets the ending too. */
  pathOf({ uri, languageId }: vscode.TextDocument): string {
    const path = toPath(uri);
    return languageId === 'fountain' && !isScriptPath(path) ? `${path}.fountain` : path;
  }

  uriOf = (path: string): vscode.Uri => this.open.get(path)?.uri ?? toUri(path);

  dispose(): void {
    this.search?.cancel();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private take(document: vscode.TextDocument): void {
    const path = this.pathOf(document);
    if (!isOurs(path) || !isWrittenIn(document.uri)) return;
    this.open.set(path, document);
    this.unreadable.delete(path);
    this.update(path, document.getText());
  }

  private close(document: vscode.TextDocument): void {
    const path = this.pathOf(document);
    if (this.open.get(path) !== document) return;
    this.open.delete(path);
    if (document.isUntitled || path !== toPath(document.uri)) this.remove(path);
    else void this.read(document.uri);
  }

  private update(path: string, text: string): void {
    const changed = isAgreementPath(path) ? this.agreements.get(path) !== text && this.agreements.set(path, text) : this.store.update(path, text);
    if (changed !== false) this.soon();
  }

  private remove(path: string): void {
    const known = [this.store.remove(path), this.agreements.delete(path), this.unreadable.delete(path)];
    this.reads.delete(path);
    if (known.includes(true)) this.soon();
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const path = toPath(uri);
    if (!isOurs(path) || this.open.has(path)) return;
    const turn = {};
    this.reads.set(path, turn);
    const isLate = () => this.reads.get(path) !== turn || this.open.has(path);
    try {
      const text = await readText(uri);
      if (isLate()) return;
      this.unreadable.delete(path);
      this.update(path, text);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (isLate()) return;
      this.remove(path);
      if (error.reason !== 'missing') this.unreadable.set(path, error.reason);
      this.soon();
    }
  }

  private watch(pattern: string): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    const read = (uri: vscode.Uri) => void this.read(uri);
    return vscode.Disposable.from(watcher, watcher.onDidCreate(read), watcher.onDidChange(read));
  }

  /** A folder that appears or is deleted is one event, and may be none for what is in it. */
  private watchFolders(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    const appeared = new Set<vscode.Uri>();
    const settled = new Debounced(SETTLED, () => {
      for (const folder of appeared) void this.readFolder(folder);
      appeared.clear();
    });
    const take = (uri: vscode.Uri) => {
      // Whether it is a folder only a look would tell; a name without ending most likely is one's.
      if (fileNameOf(uri.path).includes('.')) return;
      appeared.add(uri);
      settled.soon();
    };
    return vscode.Disposable.from(watcher, settled, watcher.onDidCreate(take), watcher.onDidDelete((uri) => this.forget(uri)));
  }

  private async readFolder(folder: vscode.Uri): Promise<void> {
    const find = (pattern: string) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), NOT_OURS, MOST_FILES);
    for (const uri of (await Promise.all([TEXTS, AGREEMENTS, '*.yaml'].map(find))).flat()) await this.read(uri);
  }

  /** A document of a deleted file may stay open for minutes; only text that was not saved still counts. */
  private forget(uri: vscode.Uri): void {
    const gone = toPath(uri);
    for (const path of new Set([...this.reads.keys(), ...this.open.keys()])) {
      if ((path !== gone && !isInside(path, gone)) || this.open.get(path)?.isDirty === true) continue;
      this.open.delete(path);
      this.remove(path);
    }
  }

  private soon(): void {
    if (!this.loading) this.pause.soon();
  }
}

function isOurs(path: string): boolean {
  return isScriptPath(path) || isManifestPath(path) || isAgreementPath(path);
}

function isAgreementPath(path: string): boolean {
  return /\/agreements\/[^/]+\.yaml$/iu.test(path) && !isManifestPath(path) && folderOf(path) !== '';
}

/** Texts that a person works on, not older states of them that the editor shows beside. */
function isWrittenIn(uri: vscode.Uri): boolean {
  return ['file', 'untitled', 'vscode-remote'].includes(uri.scheme) || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
