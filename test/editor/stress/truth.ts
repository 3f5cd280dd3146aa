import { builtInAgreements } from '../../../src/agreements/index.js';
import {
  english, judgeInSteps, legible, loadCatalogue, looseManifestDiagnostics, looseScriptDiagnostics, message, ProductionStore, provideDiagnostics, provideStatusTree, shownTogether, summarize, today,
  type AgreementFile, type Catalogue, type JudgedProduction, type Steps,
} from '../../../src/core/index.js';
import { finish } from '../../../src/core/text/steps.js';
import { diagnosticLine, treeLines, type Shown } from './surfaces.js';

/** Texts by path, as the core names files. */
export type Texts = ReadonlyMap<string, string>;

const known = new Map<string, Catalogue>();

/** What is to be shown of texts, worked out from nothing; `front` is the path of the file in front. */
export function truthOf(texts: Texts, front: string | undefined): Shown {
  return finish(truthInSteps(texts, front));
}

/** The same in steps, for texts so large that the editor must not wait for it. */
export function* truthInSteps(texts: Texts, front: string | undefined): Steps<Shown> {
  const store = new ProductionStore();
  for (const [path, text] of texts) store.update(path, text);
  const { productions, loose } = yield* store.catchUp();
  const judged: JudgedProduction[] = [];
  for (const production of productions) {
    const asOf = today(production.record['time-zone'], new Date());
    judged.push(yield* judgeInSteps(production, catalogueOf(texts, production.folder), asOf));
  }
  const inFront = front === undefined ? undefined : store.productionOf(front);
  const files = [...judged.map(provideDiagnostics), ...loose.scripts.map(looseScriptDiagnostics), ...loose.manifests.map(looseManifestDiagnostics)];
  return {
    diagnostics: files.flatMap((byPath) => [...byPath].flatMap(([path, all]) => shownTogether(all).map((one) => diagnosticLine(path, one.code, one.range, legible(english.say(one.message)))))).sort(),
    tree: treeLines(provideStatusTree(judged, 'scene', false)),
    statusBar: statusBarOf(judged.find(({ production }) => production === inFront)),
  };
}

function statusBarOf(judged: JudgedProduction | undefined): string | undefined {
  if (!judged) return undefined;
  const { open, blocked, questions } = summarize([judged]);
  return english.say(open + blocked + questions === 0 ? message('editor.status-bar.settled') : message('editor.status-bar', { open: open + blocked, questions }));
}

function catalogueOf(texts: Texts, folder: string): Catalogue {
  const own: AgreementFile[] = [...texts].filter(([path]) => path.startsWith(`${folder}/agreements/`)).map(([path, text]) => ({ path, text }));
  const key = own.map(({ path, text }) => `${path}\n${text}`).join('\n');
  const catalogue = known.get(key) ?? loadCatalogue([...builtInAgreements, ...own]);
  known.set(key, catalogue);
  return catalogue;
}
