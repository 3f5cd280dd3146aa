import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { builtInAgreements } from '../../../src/agreements/index';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { provideDiagnostics, scriptDiagnostics } from '../../../src/core/features/diagnostics';
import { textFingerprint } from '../../../src/core/production/textFingerprint';
import { parseScript } from '../../../src/core/production/parseScript';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { makeManifest } from '../../bench/makeManifest';
import { makeScript } from '../../bench/makeScript';
import { Random } from '../../bench/random';
import { runs } from '../../support/runs';
import { withEdit } from '../../support/withEdit';

const catalogue = loadCatalogue(
  builtInAgreements().filter(({ path }) => /(?:sagaftra-tvth|dga|netflix-genai)/.test(path)),
);
const asOf = '2026-11-22';
const [scriptPath, manifestPath] = ['show/a.fountain', 'show/production.slate.yaml'];

function storeOf(script: string, manifest: string): ProductionStore {
  const store = new ProductionStore();
  store.update(scriptPath, script);
  store.update(manifestPath, manifest);
  return store;
}

function judge(store: ProductionStore, before?: JudgedProduction): JudgedProduction {
  const production = store.productions()[0];
  assert.ok(production);
  return judgeProduction(production, catalogue, asOf, before);
}

/** All that an evaluation says, as plain values. */
function said(judged: JudgedProduction): unknown {
  const { evaluation, production } = judged;
  const places = (key: string, value: unknown): unknown =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  return JSON.parse(
    JSON.stringify(
      {
        evaluation,
        findings: production.findings,
        statuses: production.scenes.map((scene) => [scene.name, judged.standing(scene)]),
        diagnostics: [...provideDiagnostics(judged)],
      },
      places,
    ),
  );
}

const inScript = [
  'waits ',
  '\n\nINT. CELLAR - DAY #77#\n\n',
  '\n\n[[ai: crowd]]\n\n',
  '[[ai: de-aging; use: U-2]]',
  '\n\nORLA\nHello.\n\n',
  'x',
  ' #5#',
  ']]',
] as const;
const inManifest = [
  '  - { id: U-70, scenes: ["3"], category: crowd, people: [] }\n',
  '    stage: shoot\n',
  '    prominence: featured\n',
  '  # remark\n',
  '\n',
  'x',
  '    people: [{ person: P-1 }]\n',
] as const;

function edited(text: string, random: Random, pieces: readonly [string, ...string[]]): string {
  if (random.chance(0.5)) {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    return [
      ...lines.slice(0, at),
      ...(random.chance(0.5) ? [] : [random.pick(pieces)]),
      ...lines.slice(at + (random.chance(0.5) ? 1 : 0)),
    ].join('\n');
  }
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(3));
}

describe('judging a production that changes', () => {
  it('says what a judgement from the start says, at every change of script and manifest', () => {
    for (let seed = 1; seed <= runs(4); seed++) {
      const random = new Random(seed);
      let script = makeScript(seed, 8);
      const vouched = parseScript('a.fountain', script).screenplay.scenes[1];
      assert.ok(vouched);
      const paper = `evidence:\n  - { id: E-1, kind: consent, person: P-1, uses: [U-2], scenes: [{ scene: "${vouched.heading.number ?? ''}", text: "${textFingerprint(vouched)}" }] }\n`;
      let manifest = makeManifest(seed, { uses: 8, scenes: 8 }) + paper;
      const store = storeOf(script, manifest);
      let judged = judge(store);
      for (let step = 0; step < runs(30, 2); step++) {
        const before = { script, manifest };
        if (random.chance(0.6)) store.update(scriptPath, (script = edited(script, random, inScript)));
        else store.update(manifestPath, (manifest = edited(manifest, random, inManifest)));
        if (store.productions().length === 0) {
          ({ script, manifest } = before);
          store.update(manifestPath, manifest);
        }
        judged = judge(store, judged);
        const cold = judge(storeOf(script, manifest));
        assert.deepEqual(said(judged), said(cold), `seed ${seed}, change ${step}`);
        assert.deepEqual(scriptDiagnostics(judged, scriptPath), provideDiagnostics(cold).get(scriptPath) ?? []);
      }
    }
  });

  it('is the same judgement while only words change that nobody vouched for', () => {
    const script = makeScript(3, 8);
    const store = storeOf(script, makeManifest(3, { uses: 8, scenes: 8 }));
    const judged = judge(store);
    store.update(scriptPath, withEdit(script, 'water', 'waters'));
    assert.equal(judge(store, judged), judged);
  });

  it('judges again only what was written in, and what depends on all uses of a person', () => {
    const manifest = makeManifest(5, { uses: 20, scenes: 8 });
    const store = storeOf(makeScript(5, 8), manifest);
    const judged = judge(store);
    const [edited = ''] = impersonal(judged);
    store.update(manifestPath, withEdit(manifest, `- id: ${edited}\n`, `- id: ${edited}\n    key-element: unknown\n`));
    const after = judge(store, judged);
    const kept = new Set(judged.evaluation.assessments);
    const again = new Set(
      after.evaluation.assessments.filter((one) => !kept.has(one)).map(({ subject }) => subject.use),
    );
    assert.deepEqual(
      impersonal(after).filter((use) => again.has(use)),
      [edited],
    );
  });
});

function impersonal({ production }: JudgedProduction): readonly string[] {
  return production.uses.filter(({ people, bare }) => people.length === 0 && !bare).map(({ id }) => id);
}
