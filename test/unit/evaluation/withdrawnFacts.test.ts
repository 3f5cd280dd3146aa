import assert from 'node:assert/strict';
import type { Assessment } from '../../../src/core/evaluation/assessment';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { subjectKey } from '../../../src/core/evaluation/subject';
import { facts } from '../../../src/core/manifest/facts';
import type { Manifest } from '../../../src/core/manifest/manifest';
import { joinProduction } from '../../../src/core/production/join';
import { builtInCatalogue, sampleTexts } from '../../support/sample';
import { runs } from '../../support/runs';

/** Facts whose absence is itself an answer: what is listed, and papers. */
const closed = new Set(['agreements', 'agreements-complete', 'scenes', 'category']);

type Path = readonly (string | number)[];

/** The ways to every fact that is written in a manifest's records, papers left out. */
function factPaths(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => factPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'at' || key === 'evidence') return [];
    const fact = facts.get(key);
    const here: readonly Path[] =
      fact && fact.home !== 'evidence' && !closed.has(key) && inner !== 'unknown' ? [[...path, key]] : [];
    return [...here, ...(fact ? [] : factPaths(inner, [...path, key]))];
  });
}

/** A copy of a value without what stands at a path. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? without(item, rest) : item));
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([key, inner]) =>
      key !== step ? [[key, inner]] : rest.length === 0 ? [] : [[key, without(inner, rest)]],
    ),
  );
}

function judged(
  manifests: readonly Manifest[],
  scripts: ReturnType<typeof sampleTexts>['scripts'],
): ReadonlyMap<string, Assessment> {
  const { assessments } = evaluate(joinProduction({ folder: '', manifests, scripts }), builtInCatalogue, '2026-11-22');
  return new Map(
    assessments.map((one) => [`${one.agreement}/${one.obligation ?? ''} ${subjectKey(one.subject)}`, one]),
  );
}

/** Every seventh fact in the long run, every 28th else. */
const every = (7 * 28) / runs(28);

const owed = new Set(['open', 'blocked', 'waived']);

describe('a withdrawn fact', () => {
  for (const name of ['the-tidewall', 'gutter-kings', 'the-orangery']) {
    it(`never turns "owed" into "not required" or back in ${name}`, () => {
      const { manifests, scripts } = sampleTexts(name);
      const before = judged(manifests, scripts);
      const wrong: string[] = [];
      let [seen, tried] = [0, 0];
      for (const [index, manifest] of manifests.entries()) {
        const lists = Object.entries(manifest.records).flatMap(([list, records]) =>
          factPaths(records, ['records', list]),
        );
        const paths = [...factPaths(manifest.production, ['production']), ...lists];
        for (const path of paths) {
          if (seen++ % every !== 0) continue;
          tried++;
          const changed = manifests.map((one, other) => (other === index ? (without(one, path) as Manifest) : one));
          for (const [key, after] of judged(changed, scripts)) {
            const earlier = before.get(key)?.outcome ?? '';
            if (owed.has(earlier) && after.outcome === 'not-required')
              wrong.push(`${path.join('.')}: ${key} ${earlier} → not-required`);
            if (earlier === 'not-required' && owed.has(after.outcome))
              wrong.push(`${path.join('.')}: ${key} not-required → ${after.outcome}`);
          }
        }
      }
      assert.deepEqual(wrong, []);
      assert.ok(tried > runs(5));
    });
  }
});
