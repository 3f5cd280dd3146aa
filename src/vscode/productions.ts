import * as vscode from 'vscode';
import {
  isOwnAgreement,
  isScriptPath,
  judgeInSteps,
  loadCatalogue,
  ownFiles,
  ownerOf,
  today,
  type AgreementFile,
  type AgreementSource,
  type Catalogue,
  type JudgedProduction,
  type Production,
  type Steps,
} from '../core/index';
import { inTurns } from './inTurns';
import type { DocumentFiles } from './documentFiles';
import type { WorkspaceTexts } from './workspaceTexts';

/** Makes something ready for productions that are about to be told of. */
type Preparation = (told: readonly JudgedProduction[]) => Steps<void>;

/**
 * The productions of the workspace, judged: each once for one state of its texts, its agreements and the day. What is told is
 * always whole and of one moment; while the texts have moved on, it says so.
 */
export class Productions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly fallen = new vscode.EventEmitter<void>();
  /** Fires when a text has changed what was told: what is shown is of before, until `onDidChange` fires. */
  readonly onDidFallBehind = this.fallen.event;
  private behind = true;
  /** What is told, by folder. */
  private told: ReadonlyMap<string, JudgedProduction> = new Map();
  /** By folder, as last judged: the next judging goes on from there. */
  private readonly judged = new Map<string, JudgedProduction>();
  private readonly catalogues = new Map<string, Catalogue>();
  private readonly preparations = new Set<Preparation>();
  /** The judging that is under way; one that is no longer this one has been overtaken. */
  private turn: object | undefined;
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor(
    private readonly texts: WorkspaceTexts,
    private readonly builtIn: () => readonly AgreementSource[],
    private readonly onFault: (error: unknown) => void,
    private readonly documents: DocumentFiles,
  ) {
    let day = today(undefined, new Date());
    this.subscriptions = [
      this.changed,
      this.fallen,
      texts.onDidChange(() => void this.settle()),
      texts.onDidStir(() => this.fallBehind()),
      documents.onDidChange(() => {
        this.fallBehind();
        texts.renew();
      }),
      texts.onDidType((document) => {
        if (!this.holds(texts.pathOf(document))) this.fallBehind();
      }),
      // A window that stays open overnight has deadlines of yesterday.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (!focused || day === today(undefined, new Date())) return;
        day = today(undefined, new Date());
        this.fallBehind();
        void this.settle();
      }),
    ];
  }

  /** Whether a text has changed since. */
  get isBehind(): boolean {
    return this.behind;
  }

  /** Adds what is to be made ready, in steps, before anything is told. */
  prepare(preparation: Preparation): vscode.Disposable {
    this.preparations.add(preparation);
    return new vscode.Disposable(() => this.preparations.delete(preparation));
  }

  /** Ends when what is told is of the texts as they are now. */
  async settled(): Promise<void> {
    if (!this.behind) return;
    this.texts.hurry();
    await new Promise<void>((resolve) => {
      const waiting = this.onDidChange(() => {
        if (this.behind) return;
        waiting.dispose();
        resolve();
      });
    });
  }

  /** Those of which everything is read. */
  all(): readonly JudgedProduction[] {
    return [...this.told.values()];
  }

  /** The production a file belongs to. */
  of(path: string): JudgedProduction | undefined {
    const owner = ownerOf(path, this.texts.store.last().folders);
    return owner === undefined ? undefined : this.told.get(owner);
  }

  inFolder(folder: string): JudgedProduction | undefined {
    return this.told.get(folder);
  }

  /** The agreements on file for the production in a folder; those that come with AI Slate where there is none. */
  catalogueIn(folder: string): Catalogue {
    return this.inFolder(folder)?.catalogue ?? this.catalogueOf({ folder: '' });
  }

  dispose(): void {
    this.turn = undefined;
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private fallBehind(): void {
    // While the workspace is read for the first time, productions that are whole are told of one after the other.
    if (!this.texts.loading) this.turn = undefined;
    if (this.behind) return;
    this.behind = true;
    this.fallen.fire();
  }

  /** Whether a key in a script left everything as it was last judged; what one in another file did is seen after the pause. */
  private holds(path: string): boolean {
    if (!isScriptPath(path) || !this.texts.store.saysTheSame(path)) return false;
    const last = this.of(path);
    return !last || last.isCurrent(last.production, this.catalogueOf(last.production), dayOf(last.production));
  }

  /** Judges what has changed, in turns with what else the editor has to do, and tells of it when that is done. */
  private async settle(): Promise<void> {
    const turn = (this.turn = {});
    const told = await inTurns(this.judgeAll(), () => this.turn !== turn).catch((error: unknown) => {
      this.onFault(error);
      // Nothing is said rather than something of before.
      return new Map<string, JudgedProduction>();
    });
    if (!told || this.turn !== turn) return;
    this.turn = undefined;
    this.told = told;
    this.behind = false;
    this.changed.fire();
  }

  private *judgeAll(): Steps<ReadonlyMap<string, JudgedProduction>> {
    const { store } = this.texts;
    const { folders, productions } = yield* store.catchUp();
    for (const known of [this.judged, this.catalogues])
      for (const folder of known.keys()) if (folder !== '' && !folders.has(folder)) known.delete(folder);
    const whole = this.texts.whole();
    const told = new Map<string, JudgedProduction>();
    for (const read of productions) {
      const { folder } = read;
      if (!whole.has(folder) || store.hasChanged(folder)) continue;
      const production = this.documents.joinTo(read);
      const judged = yield* judgeInSteps(
        production,
        this.catalogueOf(production),
        dayOf(production),
        this.judged.get(folder),
      );
      yield* judged.prepare();
      this.judged.set(folder, judged);
      told.set(folder, judged);
    }
    for (const preparation of this.preparations) yield* preparation([...told.values()]);
    return told;
  }

  /** The built-in agreements with the production's own; read again only when one of its own has changed. */
  private catalogueOf({ folder }: Pick<Production, 'folder'>): Catalogue {
    const own = [...this.texts.agreements]
      .filter(([path]) => isOwnAgreement(path, folder))
      .map(([path, text]) => ({ path, text }));
    const before = this.catalogues.get(folder);
    if (before && sameFiles(ownFiles(before, folder), own)) return before;
    const shared = own.length === 0 ? this.catalogues.get('') : undefined;
    const catalogue = shared ?? loadCatalogue([...this.builtIn(), ...own]);
    if (own.length === 0) this.catalogues.set('', catalogue);
    this.catalogues.set(folder, catalogue);
    return catalogue;
  }
}

function dayOf({ record }: Production): string {
  return today(record['time-zone'], new Date());
}

function sameFiles(one: readonly AgreementFile[], other: readonly AgreementFile[]): boolean {
  return (
    one.length === other.length &&
    other.every(({ path, text }) => one.some((file) => file.path === path && file.text === text))
  );
}
