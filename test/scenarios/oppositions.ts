import assert from 'node:assert/strict';
import type { Assessment } from '../../src/core/evaluation/assessment';
import type { Ground } from '../../src/core/evaluation/truth';
import { oppositions, type Opposition } from '../support/opposingAgreements';
import { openScenario, scenarioNames, type Scenario } from '../support/scenario';

/** Facts that stand behind a judgement, those that worked out a definition among them. */
function behind(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.flatMap((ground) => [ground, ...behind(ground.because ?? [])]);
}

function restsOn({ grounds }: Assessment, { fact, values }: Opposition): boolean {
  return behind(grounds).some(
    (ground) => ground.fact === fact && ground.value.split(/,\s*/).some((value) => values.includes(value)),
  );
}

/** Asked for, forbidden, put as a question, or shown. */
function isRaised({ outcome, reasons }: Assessment): boolean {
  return outcome !== 'not-required' || reasons.some(({ kind }) => kind === 'information');
}

/** In this scenario both apply to the same record, one asks for something on the strength of the fact, and the other asks for nothing because of it. */
function shows({ evaluation: { assessments } }: Scenario, opposition: Opposition): boolean {
  const raised = assessments.filter(
    (one) => one.agreement === opposition.raises && isRaised(one) && restsOn(one, opposition),
  );
  const spared = assessments.filter(
    (one) => one.agreement === opposition.spares && one.outcome === 'not-required' && restsOn(one, opposition),
  );
  return raised.some(({ subject: { use } }) =>
    spared.some((other) => use === undefined || other.subject.use === undefined || other.subject.use === use),
  );
}

/** Wherever the catalogue reads one fact in two directions, a scenario has both answers side by side. */
describe('agreements that differ on the same fact', () => {
  let scenarios: readonly Scenario[] = [];

  before(() => {
    scenarios = scenarioNames().map(openScenario);
  });

  it('are found in the catalogue', () => assert.ok(oppositions().length > 0));

  for (const opposition of oppositions()) {
    it(`${opposition.raises} asks because of ${opposition.fact}: ${opposition.values.join(', ')}; ${opposition.spares} asks for less`, () => {
      assert.ok(
        scenarios.some((scenario) => shows(scenario, opposition)),
        'Expected a scenario under both agreements',
      );
    });
  }
});
