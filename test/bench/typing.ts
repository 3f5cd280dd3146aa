import { parseDocument } from 'yaml';
import type { Catalogue } from '../../src/core/agreements/catalogue';
import { provideDiagnostics, scriptDiagnostics } from '../../src/core/features/diagnostics';
import { glanceDiagnostics } from '../../src/core/features/glanceDiagnostics';
import { judgeProduction, type JudgedProduction } from '../../src/core/judged/judgedProduction';
import { glanceAt } from '../../src/core/manifest/glance';
import { ProductionStore } from '../../src/core/workspace/productionStore';
import { makeManifest } from './makeManifest';
import { featureScenes } from './makeScript';
import { compare, fresh, typical, type Line } from './measure';

const asOf = '2026-11-22';
const [scriptPath, manifestPath] = ['show/a.fountain', 'show/production.slate.yaml'];

class Desk {
  private readonly store = new ProductionStore();
  judged: JudgedProduction;

  constructor(
    private readonly catalogue: Catalogue,
    script: string,
    manifest: string,
  ) {
    this.store.update(scriptPath, script);
    this.store.update(manifestPath, manifest);
    this.judged = this.judge(undefined);
  }

  type(path: string, text: string): void {
    this.store.update(path, text);
    this.judged = this.judge(this.judged);
  }

  private judge(before: JudgedProduction | undefined): JudgedProduction {
    const [production] = this.store.productions();
    if (!production) throw new Error('The manifest has a production block.');
    return judgeProduction(production, this.catalogue, asOf, before);
  }
}

/** From the text after one more character in the middle of a script to that script's diagnostics. */
export function benchTypingInScript(
  script: string,
  times: number,
  catalogue: Catalogue,
  rounds = 200,
): readonly Line[] {
  const text = script.repeat(times);
  const manifest = makeManifest(1, { uses: 300, scenes: featureScenes });
  const { cold } = compare({ cold: () => provideDiagnostics(new Desk(catalogue, fresh(text), manifest).judged) }, 1);
  const at = text.indexOf(' ', text.indexOf('\n\nA', text.length >> 1) + 4);
  const desk = new Desk(catalogue, fresh(text), manifest);
  const [typed, split]: number[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const now = fresh(`${text.slice(0, at)}${'x'.repeat((round % 9) + 1)}${text.slice(at)}`);
    const start = performance.now();
    desk.type(scriptPath, now);
    scriptDiagnostics(desk.judged, scriptPath);
    const middle = performance.now();
    now.split('\n');
    typed?.push(middle - start);
    split?.push(performance.now() - middle);
  }
  const [first = NaN] = typed ?? [];
  const [one, other] = [typical(typed ?? []), typical(split ?? [])];
  const where = times === 1 ? 'a character in the script' : `a character in ${times} times the script`;
  return [
    { what: `${where}, to its diagnostics`, value: one / other, unit: '× split', goal: 3 },
    { what: `${where}, to its diagnostics`, value: one, unit: 'ms' },
    { what: `${where}, against everything from nothing`, value: one / cold, unit: '× cold', goal: 0.2 },
    { what: `${where}, the very first one`, value: first, unit: 'ms' },
  ];
}

/** From the text after one more character in a use of a manifest to the diagnostics of that use. */
export function benchTypingInManifest(script: string, uses: number, catalogue: Catalogue): readonly Line[] {
  const text = makeManifest(1, { uses, scenes: featureScenes });
  const desk = new Desk(catalogue, script, text);
  const [manifest] = desk.judged.production.manifests;
  if (!manifest) throw new Error('There is a manifest.');
  const known = provideDiagnostics(desk.judged).get(manifestPath) ?? [];
  const at = text.indexOf('of the sequence', text.length >> 1);
  const typed = fresh(`${text.slice(0, at)}x${text.slice(at)}`);
  const ways = {
    library: () => parseDocument(typed),
    record: () => glanceAt(manifest, typed),
    list: () => glanceDiagnostics(known, manifest, typed),
  };
  if (!ways.record()) throw new Error('The change is within one record.');
  compare({ record: ways.record, list: ways.list }, 10);
  const { library, record, list } = compare(ways, uses > 1000 ? 5 : 15);
  const { settled } = compare({ settled: () => desk.type(manifestPath, typed) }, 1);
  const { cold } = compare({ cold: () => new Desk(catalogue, script, typed) }, 1);
  return [
    {
      what: `a character in a manifest of ${uses} uses, to the faults of its record`,
      value: record / library,
      unit: '× YAML',
      goal: 0.05,
    },
    {
      what: `… to the whole list of its ${known.length} diagnostics`,
      value: list / library,
      unit: '× YAML',
      goal: 0.05,
    },
    { what: '… settled: read, joined and judged, unchanged uses not again', value: settled, unit: 'ms' },
    { what: '… against everything from nothing', value: settled / cold, unit: '× cold' },
  ];
}
