import { builtInAgreements } from '../../../src/agreements/index.js';
import {
  english,
  hoverAgreementFile,
  hoverManifest,
  hoverScript,
  judgeInSteps,
  legible,
  linkCommands,
  loadCatalogue,
  looseManifestDiagnostics,
  looseScriptDiagnostics,
  makeView,
  ProductionStore,
  provideDiagnostics,
  provideStatusTree,
  shownTogether,
  foldAlike,
  statusLine,
  today,
  type AgreementFile,
  type Card,
  type Catalogue,
  type JudgedProduction,
  type Position,
  type Steps,
} from '../../../src/core/index.js';
import { finish } from '../../../src/core/text/steps.js';
import { toMarkdown } from '../../../src/vscode/convert.js';
import { reportOf } from '../../../src/vscode/reportOf.js';
import type { Shown } from './compared.js';
import { pageLines } from './page.js';
import { diagnosticLine, treeLines } from './surfaces.js';

/** Texts by path, as the core names files. */
export type Texts = ReadonlyMap<string, string>;

const known = new Map<string, Catalogue>();

/** What is to be shown of texts, worked out from nothing; `front` is the path of the file in front. A report is made by a version of ours, where one is given. */
export function truthOf(texts: Texts, front: string | undefined, version?: string): Shown {
  return finish(truthInSteps(texts, front, version));
}

/** The same in steps, for texts so large that the editor must not wait for it. */
export function* truthInSteps(texts: Texts, front: string | undefined, version?: string): Steps<Shown> {
  const { judged, loose, store } = yield* judgedInSteps(texts);
  const inFront = front === undefined ? undefined : store.productionOf(front);
  const files = [
    ...judged.map(provideDiagnostics),
    ...loose.scripts.map(looseScriptDiagnostics),
    ...loose.manifests.map(looseManifestDiagnostics),
  ];
  const [reported] = judged;
  return {
    diagnostics: files
      .flatMap((byPath) =>
        [...byPath].flatMap(([path, all]) =>
          shownTogether(foldAlike(all)).map((one) =>
            diagnosticLine(path, one.code, one.range, legible(english.say(one.message))),
          ),
        ),
      )
      .sort(),
    tree: treeLines(provideStatusTree(judged, 'scene', false)),
    statusBar: statusBarOf(judged.find(({ production }) => production === inFront)),
    page:
      version !== undefined && reported
        ? pageLines(makeView(reportOf(reported, { version, words: english }), english))
        : undefined,
  };
}

/** What a card at a place is to say. */
export function cardOf(texts: Texts, path: string, at: Position): string | undefined {
  const card = cardAt(texts, path, at);
  return card && toMarkdown(card, english, linkCommands).value;
}

function cardAt(texts: Texts, path: string, at: Position): Card | undefined {
  const { judged, loose, store } = finish(judgedInSteps(texts));
  const text = texts.get(path);
  if (/\/agreements\/[^/]+\.yaml$/u.test(path) && text !== undefined) return hoverAgreementFile(text, at);
  const production = store.productionOf(path);
  const owner = judged.find((one) => one.production === production);
  const { scripts, manifests } = owner?.production ?? loose;
  const script = scripts.find((one) => one.path === path);
  if (script) return hoverScript(script, at, owner);
  const manifest = manifests.find((one) => one.path === path);
  return manifest && hoverManifest(manifest, at, owner);
}

function* judgedInSteps(texts: Texts): Steps<{
  readonly judged: readonly JudgedProduction[];
  readonly loose: ReturnType<ProductionStore['last']>['loose'];
  readonly store: ProductionStore;
}> {
  const store = new ProductionStore();
  for (const [path, text] of texts) store.update(path, text);
  const { productions, loose } = yield* store.catchUp();
  const judged: JudgedProduction[] = [];
  for (const production of productions) {
    const asOf = today(production.record['time-zone'], new Date());
    judged.push(yield* judgeInSteps(production, catalogueOf(texts, production.folder), asOf));
  }
  return { judged, loose, store };
}

function statusBarOf(judged: JudgedProduction | undefined): string | undefined {
  return judged && english.say(statusLine(judged).text);
}

function catalogueOf(texts: Texts, folder: string): Catalogue {
  const own: AgreementFile[] = [...texts]
    .filter(([path]) => path.startsWith(`${folder}/agreements/`))
    .map(([path, text]) => ({ path, text }));
  const key = own.map(({ path, text }) => `${path}\n${text}`).join('\n');
  const catalogue = known.get(key) ?? loadCatalogue([...builtInAgreements(), ...own]);
  known.set(key, catalogue);
  return catalogue;
}
