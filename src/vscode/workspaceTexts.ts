import * as vscode from 'vscode';
import {
  isAgreementPath,
  isInside,
  isManifestPath,
  isScriptPath,
  ownerOf,
  ProductionStore,
  Reading,
  readingOrder,
  UnreadableFile,
} from '../core/index';
import { Debounced } from './debounced';
import { inTurns } from './inTurns';
import { toPath, toUri } from './convert';
import { findAll, findBelow, isOneKey, isOurs, isWrittenIn } from './ourFiles';
import { onFileLimit, onScriptLanguages, readText, scriptLanguages } from './readText';
import { watchFiles, watchFolders } from './watchFiles';

/** So many files are read at the same time. */
const AT_ONCE = 24;
/** A person who types faster than this has not finished. */
const PAUSE = 250;
/** A line of a manifest takes longer to write, and what is half of it says little. */
const MANIFEST_PAUSE = 1000;
/** While many productions are read, those that are whole are shown so often. */
const NEWS = 1000;

/**
 * Keeps the production store fed: with the text of open documents, saved or not, and of all other scripts, manifests and
 * agreement files of the workspace's folders as they are on disk.
 */
export class WorkspaceTexts implements vscode.Disposable {
  readonly store = new ProductionStore();
  /** A production's own agreement files, path → text. */
  readonly agreements = new Map<string, string>();
  readonly unreadable = new Map<string, UnreadableFile['reason']>();
  /** Until the first look through the folders has ended. */
  loading = true;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires once after a burst of changes. */
  readonly onDidChange = this.changed.event;
  private readonly typed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires at each change of a text that is open, before the burst has ended. */
  readonly onDidType = this.typed.event;
  private readonly stirred = new vscode.EventEmitter<void>();
  /** Fires when something else than a key has changed a text, or is about to: a file that is read again, or is gone. */
  readonly onDidStir = this.stirred.event;
  private readonly reading = new Reading();
  /** Whether anybody knows which files there are. */
  private listed = false;
  private readonly pause = new Debounced(PAUSE, () => this.tell());
  private readonly open = new Map<string, vscode.TextDocument>();
  /** Documents whose files were deleted while they held something that was not saved. */
  private readonly orphans = new Set<vscode.TextDocument>();
  /** The latest read of each file: an older one that ends later is dropped. */
  private readonly reads = new Map<string, object>();
  /** The reads that have not ended. While there are any, nobody knows what the texts are. */
  private readonly busy = new Map<object, string>();
  private search: vscode.CancellationTokenSource | undefined;
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor() {
    const { workspace } = vscode;
    this.store.setLanguages(scriptLanguages());
    this.subscriptions = [
      this.changed,
      this.typed,
      this.stirred,
      this.pause,
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidChangeTextDocument((event) => this.type(event)),
      workspace.onDidSaveTextDocument(() => this.pause.flush()),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.forget(uri);
        void this.load();
      }),
      workspace.onDidRenameFiles(() => void this.load()),
      onFileLimit(() => void this.load()),
      onScriptLanguages(() => {
        this.store.setLanguages(scriptLanguages());
        this.stirred.fire();
        this.pause.now();
      }),
      watchFiles((uri) => void this.read(uri)),
      watchFolders(
        (folder) => this.expectFolder(folder),
        (folder) => void this.readFolder(folder),
        (uri) => this.forget(uri),
      ),
    ];
    for (const document of workspace.textDocuments) this.opened(document);
  }

  /** Looks through the workspace's folders; a later call takes the place of one that has not ended. */
  async load(): Promise<void> {
    this.search?.cancel();
    const search = (this.search = new vscode.CancellationTokenSource());
    try {
      const found = new Map((await findAll(search.token)).map((uri) => [toPath(uri), uri]));
      if (search.token.isCancellationRequested) return;
      this.reading.expect([...found.keys()].filter((path) => !this.reads.has(path) && !this.open.has(path)));
      this.listed = true;
      const manifests = [...found.keys()].filter(isManifestPath);
      await this.readAll(manifests, found, search.token);
      // Which productions there are only the manifests tell.
      await inTurns(this.store.catchUp(), () => search.token.isCancellationRequested);
      const folders = this.folders();
      const inFront = new Set([...this.open.keys()].flatMap((path) => ownerOf(path, folders) ?? []));
      await this.readAll(
        readingOrder(
          [...found.keys()].filter((path) => !isManifestPath(path)),
          folders,
          inFront,
        ),
        found,
        search.token,
      );
    } finally {
      if (this.search === search) {
        this.loading = false;
        this.listed = true;
        this.reading.stop();
        this.reading.expect([...this.busy.values()].filter(isOurs));
        this.pause.now();
      }
      search.dispose();
    }
  }

  /** Tells of what has changed now instead of after the pause, unless files are being read. */
  hurry(): void {
    if (!this.loading && this.busy.size === 0) this.pause.flush();
  }

  /** Tells once more, though no text has changed: what lies beside them has. */
  renew(): void {
    this.ended();
  }

  /** How many files that were found are still to be read. */
  get left(): number {
    return this.reading.left;
  }

  /** The folders of the productions of which every file is read; of the others it would be said that something is missing. */
  whole(): ReadonlySet<string> {
    return this.listed ? this.reading.whole(this.folders()) : new Set();
  }

  /** Whether everything is read that belongs with a file. */
  isWhole(path: string): boolean {
    const owner = ownerOf(path, this.folders());
    return owner === undefined ? this.listed && !this.reading.mayFindOwner(path) : this.whole().has(owner);
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

  private folders(): ReadonlySet<string> {
    return this.store.last().folders;
  }

  /** Reads files, so many at a time, and tells of productions that have become whole. */
  private async readAll(
    paths: readonly string[],
    uris: ReadonlyMap<string, vscode.Uri>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    let [told, last] = [this.whole().size, 0];
    for (let at = 0; at < paths.length && !token.isCancellationRequested; at += AT_ONCE) {
      await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => this.read(uris.get(path) ?? toUri(path))));
      if (Date.now() < last + NEWS) continue;
      const before = told;
      [told, last] = [this.whole().size, Date.now()];
      if (told > before) this.pause.now();
    }
  }

  private opened(document: vscode.TextDocument): void {
    if (this.take(document)) this.stirred.fire();
  }

  private type(event: vscode.TextDocumentChangeEvent): void {
    const { document } = event;
    // What was not saved is saved or given up: the file tells again, if there is one.
    if (this.orphans.has(document) && !document.isDirty) {
      this.close(document);
      return;
    }
    const pause = isManifestPath(this.pathOf(document)) && isOneKey(event) ? MANIFEST_PAUSE : PAUSE;
    if (this.take(document, pause)) this.typed.fire(document);
  }

  private take(document: vscode.TextDocument, pause?: number): boolean {
    const path = this.pathOf(document);
    if (!isOurs(path) || !isWrittenIn(document.uri)) return false;
    this.open.set(path, document);
    this.unreadable.delete(path);
    this.reading.settle(path);
    return this.update(path, document.getText(), pause);
  }

  private close(document: vscode.TextDocument): void {
    const path = this.pathOf(document);
    if (this.open.get(path) !== document) return;
    this.open.delete(path);
    this.orphans.delete(document);
    if (document.isUntitled || path !== toPath(document.uri)) this.remove(path);
    else void this.read(document.uri);
  }

  private update(path: string, text: string, pause?: number): boolean {
    const isAgreement = isAgreementPath(path);
    const changed = isAgreement ? this.agreements.get(path) !== text : this.store.update(path, text);
    if (!changed) return false;
    if (isAgreement) this.agreements.set(path, text);
    this.soon(pause);
    return true;
  }

  private remove(path: string): void {
    const known = [this.store.remove(path), this.agreements.delete(path), this.unreadable.delete(path)];
    this.reads.delete(path);
    this.reading.settle(path);
    if (!known.includes(true)) return;
    this.stirred.fire();
    this.soon();
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const path = toPath(uri);
    if (!isOurs(path) || this.open.has(path)) return;
    const turn = {};
    this.reads.set(path, turn);
    this.busy.set(turn, path);
    this.reading.expect([path]);
    this.stirred.fire();
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
      if (error.reason === 'missing') return;
      this.unreadable.set(path, error.reason);
      if (!isAgreementPath(path)) this.store.skip(path, error.reason);
    } finally {
      this.busy.delete(turn);
      if (![...this.busy.values()].includes(path)) this.reading.settle(path);
      this.ended();
    }
  }

  private expectFolder(folder: vscode.Uri): void {
    this.busy.set(folder, toPath(folder));
    this.stirred.fire();
  }

  private async readFolder(folder: vscode.Uri): Promise<void> {
    try {
      for (const uri of await findBelow(folder)) await this.read(uri);
    } finally {
      this.busy.delete(folder);
      this.ended();
    }
  }

  /** A document of a deleted file may stay open for minutes; only text that was not saved still counts. */
  private forget(uri: vscode.Uri): void {
    const gone = toPath(uri);
    for (const path of new Set([...this.reads.keys(), ...this.open.keys()])) {
      if (path !== gone && !isInside(path, gone)) continue;
      const document = this.open.get(path);
      if (document?.isDirty === true) {
        this.orphans.add(document);
        continue;
      }
      this.open.delete(path);
      this.remove(path);
    }
  }

  /** Half of the files that changed together would tell of a production that never was. */
  private tell(): void {
    if (this.loading || this.busy.size === 0) this.changed.fire();
  }

  /** A file that says the same as before brings nothing forward that waits for a writer. */
  private ended(): void {
    if (!this.pause.isPending) this.soon();
  }

  private soon(pause?: number): void {
    if (this.listed) this.pause.soon(pause);
  }
}
