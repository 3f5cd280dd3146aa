import type { Catalogue } from '../../src/core/agreements/catalogue';
import { judgeProduction, type JudgedProduction } from '../../src/core/judged/judgedProduction';
import { provideStatusTree } from '../../src/core/features/statusTree';
import { ProductionStore } from '../../src/core/workspace/productionStore';
import { makeManifest } from './makeManifest';
import { featureScenes, makeScript } from './makeScript';
import { fresh, memoryInUse, type Line } from './measure';

const scriptsOfEach = 10;
const usesOfEach = 500;

/** The files of a workspace of so many productions, each ten scripts of feature length and 500 uses. */
function files(productions: number): readonly (readonly [path: string, text: string])[] {
  return Array.from({ length: productions }, (_, index) => {
    const scripts = Array.from({ length: scriptsOfEach }, (_, episode) => String(101 + episode));
    return [
      [
        `show-${index}/production.slate.yaml`,
        makeManifest(index, { uses: usesOfEach, scenes: featureScenes, scripts }),
      ] as const,
      ...scripts.map((id) => [`show-${index}/${id}.fountain`, makeScript(100 * index + Number(id))] as const),
    ];
  }).flat();
}

interface Opened {
  readonly first: number;
  readonly total: number;
  readonly memory: number;
  readonly text: number;
}

/** Opens a workspace as the editor does, one production after the other, and keeps everything judged. */
function open(productions: number, catalogue: Catalogue): Opened {
  const texts = files(productions);
  const before = memoryInUse();
  const store = new ProductionStore();
  const judged = new Map<string, JudgedProduction>();
  const start = performance.now();
  let first = NaN;
  for (const [index, [path, text]] of texts.entries()) {
    store.update(path, fresh(text));
    if ((index + 1) % (scriptsOfEach + 1) !== 0) continue;
    for (const production of store.productions())
      judged.set(
        production.folder,
        judgeProduction(production, catalogue, '2026-11-22', judged.get(production.folder)),
      );
    if (Number.isNaN(first)) {
      provideStatusTree([...judged.values()], 'scene');
      first = performance.now() - start;
    }
  }
  const total = performance.now() - start;
  const memory = memoryInUse() - before;
  return {
    first,
    total,
    memory: judged.size > 0 ? memory : NaN,
    text: texts.reduce((sum, [, text]) => sum + 2 * text.length, 0),
  };
}

/** 200 scripts of feature length and 10,000 uses, opened from nothing. */
export function benchWorkspace(catalogue: Catalogue): readonly Line[] {
  open(1, catalogue);
  const [half, whole] = [open(10, catalogue), open(20, catalogue)];
  return [
    { what: '200 scripts and 10,000 uses: read, joined and judged', value: whole.total / 1000, unit: 's' },
    { what: '… until the tree shows its first status', value: whole.first / whole.total, unit: '× total', goal: 0.5 },
    { what: '… against half of them', value: whole.total / half.total, unit: '× half', goal: 2.4 },
    {
      what: `… memory, for ${(whole.text / 1e6).toFixed(0)} MB of text at two bytes a character`,
      value: whole.memory / whole.text,
      unit: '× text',
      goal: 10,
    },
  ];
}
