import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Assessment } from '../../../src/core/evaluation/assessment';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';
import { randomProduction, type RandomProduction } from '../../support/scenarioRandom';
import { runs } from '../../support/runs';
import { explanationOf } from '../../support/evaluation';

const outcomesSeen = new Set<string>();
/** Random manifests reach all of these; a waiver or a ban needs luck. */
const usual = ['met', 'needs-facts', 'needs-judgement', 'not-required', 'not-yet', 'on-request', 'open'];

describe('any manifest that the field table allows', () => {
  it('is judged without throwing, and every assessment can give its reasons', () => {
    fc.assert(
      fc.property(randomProduction, (texts) => {
        const faults = assess(texts).flatMap((one) => faultsOf(one));
        assert.deepEqual(faults, []);
      }),
      { numRuns: runs(1000, 25), endOnFailure: true },
    );
    assert.deepEqual(
      usual.filter((outcome) => !outcomesSeen.has(outcome)),
      [],
    );
  });
});

function assess({ manifest: text, script }: RandomProduction): readonly Assessment[] {
  const manifest = parseManifest('production.slate.yaml', text);
  assert.deepEqual(
    manifest.problems.filter(({ severity }) => severity === 'error').map(({ message }) => english.say(message)),
    [],
  );
  const production = joinProduction({
    folder: '',
    manifests: [manifest],
    scripts: [parseScript('script.fountain', script)],
  });
  return evaluate(production, builtInCatalogue, '2026-11-22').assessments;
}

function faultsOf(assessment: Assessment): readonly string[] {
  const { agreement, obligation, outcome, cite, grounds, missing } = assessment;
  outcomesSeen.add(outcome);
  const name = `${agreement}/${obligation ?? ''} ${outcome}`;
  const when = builtInCatalogue.byId.get(agreement)?.agreement.obligations.find(({ id }) => id === obligation)?.when;
  // Always owed, asleep until somebody asks, because of any use at all, or about uses and people where there are none: nothing can be pointed at.
  const groundless =
    when === undefined ||
    outcome === 'on-request' ||
    when.lines.some(
      (line) =>
        (line.kind === 'some-use' && line.condition.lines.length === 0) ||
        (outcome === 'not-required' && line.kind !== 'fact'),
    );
  return [
    ...(explanationOf(assessment).trim() !== '' ? [] : [`${name}: says nothing`]),
    ...(obligation !== null && (cite ?? '') === '' ? [`${name}: no citation`] : []),
    ...(outcome !== 'met' && !groundless && grounds.length === 0 && missing.length === 0
      ? [`${name}: neither grounds nor missing facts`]
      : []),
    ...((outcome === 'needs-facts' || outcome === 'needs-judgement') && missing.length === 0
      ? [`${name}: asks for nothing`]
      : []),
  ];
}
