import assert from 'node:assert/strict';
import { groupings, provideStatusTree } from '../../../src/core/features/statusTree';
import type { StatusNode } from '../../../src/core/features/statusTree/statusNode';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import type { Production } from '../../../src/core/production/production';
import { makeDocument, type Extent } from '../../../src/core/reports/makeDocument';
import { makeReport } from '../../../src/core/reports/makeReport';
import type { Report } from '../../../src/core/reports/report';
import { english } from '../../../src/core/words/words';
import { assertGrowth } from '../../support/growth';
import {
  grownCatalogue,
  grownLists,
  grownManifest,
  grownScript,
  grownShow,
  type GrownList,
} from '../../support/grownShow';
import { inFull } from '../../support/runs';

const AS_OF = '2026-11-22';
/** Four times as much takes at most 2.3 times as long for each doubling; its square would take 16. */
const LIMIT = 2.3 ** 2;

function joined(lists: readonly GrownList[], size: number): Production {
  const { script, manifest } = grownShow(Object.fromEntries(lists.map((list) => [list, size])));
  const parsed = parseManifest(grownManifest, manifest);
  assert.deepEqual(parsed.problems, []);
  return joinProduction({ folder: 'show', manifests: [parsed], scripts: [parseScript(grownScript, script)] });
}

const judged = (production: Production): JudgedProduction => judgeProduction(production, grownCatalogue, AS_OF);

const reported = ({ production, evaluation }: JudgedProduction): Report =>
  makeReport(production, evaluation, grownCatalogue, { tool: { name: 'ai-slate', version: 'test' } }, english);

function assertGrows<T>(made: (size: number) => T, work: (one: T) => unknown, size: number): void {
  const [small, large] = [made(size), made(4 * size)];
  assertGrowth(
    () => work(small),
    () => work(large),
    LIMIT,
  );
}

/** How many lines a tree has with everything opened. */
const lines = (nodes: readonly StatusNode[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + lines(children?.() ?? []), 0);

const whole: Extent = 'whole';

describe('lists that grow at once', () => {
  it('are judged in proportion where each use has its waiver', () =>
    assertGrows((size) => joined(['uses', 'waivers'], size), judged, 100));

  if (!inFull) return;

  it('are told of in the report in proportion: people, uses and documents', () => {
    assertGrows(
      (size) => reported(judged(joined(['people', 'uses', 'documents'], size))),
      (report) => makeDocument(report, english, whole),
      80,
    );
  });

  const pairs = grownLists.flatMap((one, index) => grownLists.slice(index + 1).map((other) => [one, other] as const));
  for (const pair of pairs) {
    const at = (size: number): JudgedProduction => judged(joined(pair, size));

    it(`are judged in proportion: ${pair.join(' and ')}`, () => assertGrows((size) => joined(pair, size), judged, 200));

    it(`are reported in proportion: ${pair.join(' and ')}`, () => assertGrows(at, reported, 200));

    it(`are shown in the tree in proportion: ${pair.join(' and ')}`, () =>
      assertGrows(at, (one) => groupings.map((grouping) => lines(provideStatusTree([one], grouping))), 200));
  }
});
