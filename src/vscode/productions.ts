import * as vscode from 'vscode';
import { folderOf, isInside, isScriptPath, judgeProduction, loadCatalogue, type AgreementFile, type Catalogue, type JudgedProduction, type Production, today } from '../core/index';
import type { WorkspaceTexts } from './workspaceTexts';

/** The productions of the workspace, judged: each once for one state of its texts, its agreements and the day. */
export class Productions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly fallen = new vscode.EventEmitter<void>();
  /** Fires when a text has changed what was told: what is shown is of before, until `onDidChange` fires. */
  readonly onDidFallBehind = this.fallen.event;
  private behind = false;
  /** By folder, as last judged. */
  private readonly judged = new Map<string, JudgedProduction>();
  private readonly catalogues = new Map<string, Catalogue>();
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor(
    private readonly texts: WorkspaceTexts,
    private readonly builtIn: readonly AgreementFile[],
  ) {
    let day = today(undefined, new Date());
    this.subscriptions = [
      this.changed, this.fallen,
      texts.onDidChange(() => {
        const folders = new Set(texts.store.productions().map(({ folder }) => folder));
        for (const known of [this.judged, this.catalogues]) for (const folder of known.keys()) if (folder !== '' && !folders.has(folder)) known.delete(folder);
        this.behind = false;
        this.changed.fire();
      }),
      texts.onDidStir(() => this.fallBehind()),
      texts.onDidType((document) => {
        if (!this.behind && !this.holds(texts.pathOf(document))) this.fallBehind();
      }),
      // A window that stays open overnight has deadlines of yesterday.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (!focused || day === today(undefined, new Date())) return;
        day = today(undefined, new Date());
        this.changed.fire();
      }),
    ];
  }

  /** Whether a text has changed since: what the editor asks for by itself while somebody types is not worth a whole reading. */
  get isBehind(): boolean {
    return this.behind;
  }

  /** Those of which everything is read. */
  all(): readonly JudgedProduction[] {
    const whole = this.texts.whole();
    return this.texts.store.productions().filter(({ folder }) => whole.has(folder)).map((production) => this.judge(production));
  }

  /** The production a file belongs to, judged. */
  of(path: string): JudgedProduction | undefined {
    const production = this.texts.store.productionOf(path);
    return production && this.texts.whole().has(production.folder) ? this.judge(production) : undefined;
  }

  /** The production a file belongs to as it was last judged: for what must not wait while somebody types. */
  lastOf(path: string): JudgedProduction | undefined {
    const folders = [...this.judged.keys()].filter((folder) => isInside(path, folder)).sort((a, b) => b.length - a.length);
    const [nearest] = folders;
    return nearest === undefined ? undefined : this.judged.get(nearest);
  }

  inFolder(folder: string): JudgedProduction | undefined {
    const production = this.texts.store.productions().find((one) => one.folder === folder);
    return production && this.texts.whole().has(folder) ? this.judge(production) : undefined;
  }

  /** The agreements on file for the production in a folder; those that come with AI Slate where there is none. */
  catalogueIn(folder: string): Catalogue {
    return this.inFolder(folder)?.catalogue ?? this.catalogueOf({ folder: '' });
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private fallBehind(): void {
    if (this.behind) return;
    this.behind = true;
    this.fallen.fire();
  }

  /** Whether a key in a script left everything as it was last judged; what one in another file did is seen after the pause. */
  private holds(path: string): boolean {
    if (!isScriptPath(path)) return false;
    const production = this.texts.store.productionOf(path);
    const last = production && this.judged.get(production.folder);
    return !production || !last || last.isCurrent(production, this.catalogueOf(production), dayOf(production));
  }

  private judge(production: Production): JudgedProduction {
    const catalogue = this.catalogueOf(production);
    const judged = judgeProduction(production, catalogue, dayOf(production), this.judged.get(production.folder));
    this.judged.set(production.folder, judged);
    return judged;
  }

  /** The built-in agreements with the production's own; read again only when one of its own has changed. */
  private catalogueOf({ folder }: Pick<Production, 'folder'>): Catalogue {
    const own = [...this.texts.agreements].filter(([path]) => folderOf(path) === `${folder}/agreements`).map(([path, text]) => ({ path, text }));
    const before = this.catalogues.get(folder);
    if (before && sameFiles(ownFiles(before, folder), own)) return before;
    const shared = own.length === 0 ? this.catalogues.get('') : undefined;
    const catalogue = shared ?? loadCatalogue([...this.builtIn, ...own]);
    if (own.length === 0) this.catalogues.set('', catalogue);
    this.catalogues.set(folder, catalogue);
    return catalogue;
  }
}

function dayOf({ record }: Production): string {
  return today(record['time-zone'], new Date());
}

function ownFiles({ entries, unreadable }: Catalogue, folder: string): readonly AgreementFile[] {
  return [...entries, ...unreadable].map(({ file }) => file).filter(({ path }) => folderOf(path) === `${folder}/agreements`);
}

function sameFiles(one: readonly AgreementFile[], other: readonly AgreementFile[]): boolean {
  return one.length === other.length && other.every(({ path, text }) => one.some((file) => file.path === path && file.text === text));
}
