import * as vscode from 'vscode';
import { folderOf, isInside, judgeProduction, loadCatalogue, type AgreementFile, type Catalogue, type JudgedProduction, type Production, today } from '../core/index';
import type { WorkspaceTexts } from './workspaceTexts';

/** The productions of the workspace, judged: each once for one state of its texts, its agreements and the day. */
export class Productions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
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
      this.changed,
      texts.onDidChange(() => {
        const folders = new Set(texts.store.productions().map(({ folder }) => folder));
        for (const folder of this.judged.keys()) if (!folders.has(folder)) this.judged.delete(folder);
        this.changed.fire();
      }),
      // A window that stays open overnight has deadlines of yesterday.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (!focused || day === today(undefined, new Date())) return;
        day = today(undefined, new Date());
        this.changed.fire();
      }),
    ];
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

  private judge(production: Production): JudgedProduction {
    const asOf = today(production.record['time-zone'], new Date());
    const catalogue = this.catalogueOf(production);
    const judged = judgeProduction(production, catalogue, asOf, this.judged.get(production.folder));
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

function ownFiles({ entries, unreadable }: Catalogue, folder: string): readonly AgreementFile[] {
  return [...entries, ...unreadable].map(({ file }) => file).filter(({ path }) => folderOf(path) === `${folder}/agreements`);
}

function sameFiles(one: readonly AgreementFile[], other: readonly AgreementFile[]): boolean {
  return one.length === other.length && other.every(({ path, text }) => one.some((file) => file.path === path && file.text === text));
}
