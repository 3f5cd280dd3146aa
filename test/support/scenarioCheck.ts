import type { Assessment } from '../../src/core/evaluation/assessment';
import type { Scenario } from './scenario';
import type { Expectation } from './scenarioNotes';
import { ownerOfSubject } from './scenarioOwners';
import { explanationOf } from './evaluation';

/** Outcomes that must be expected: something is owed, forbidden, put off, or asked. */
const told = new Set<string>(['open', 'blocked', 'needs-facts', 'needs-judgement', 'waived', 'not-yet', 'on-request']);

/** An information that is triggered owes nothing: it is `shown`. */
function outcomeOf({ outcome, reasons }: Assessment): string {
  return reasons.some(({ kind }) => kind === 'information') ? 'shown' : outcome;
}

interface Judged {
  readonly name: string;
  readonly owner: string;
  readonly assessment: Assessment;
}

/** Every difference between what a scenario expects and what its agreements say, one sentence each. */
export function differences(scenario: Scenario, expectations: readonly Expectation[]): readonly string[] {
  const judged: readonly Judged[] = scenario.evaluation.assessments.map((assessment) => ({
    name: assessment.obligation === null ? assessment.agreement : `${assessment.agreement}/${assessment.obligation}`,
    owner: ownerOfSubject(scenario.production, assessment.subject),
    assessment,
  }));
  const ours = judged.filter(({ assessment }) => scenario.judges.includes(assessment.agreement));
  const expected = new Set(
    expectations.filter(({ word }) => word === 'expect').map(({ name, owner }) => `${name} ${owner}`),
  );
  return [
    ...expectations.flatMap((one) =>
      unmet(
        scenario,
        one,
        judged.filter(({ name, owner }) => name === one.name && owner === one.owner),
      ),
    ),
    ...ours
      .filter(({ name, owner, assessment }) => told.has(assessment.outcome) && !expected.has(`${name} ${owner}`))
      .map((one) => `too many: ${shown(one)}`),
  ];
}

function unmet(
  scenario: Scenario,
  { word, name, outcome, owner, at }: Expectation,
  found: readonly Judged[],
): readonly string[] {
  const raised = found.filter(({ assessment }) => outcomeOf(assessment) !== 'not-required');
  switch (word) {
    case 'expect':
      if (found.length === 0)
        return [`too few: ${at}: expected ${name} ${outcome ?? ''} for ${owner}, and nothing was said`];
      return found
        .filter(({ assessment }) => outcomeOf(assessment) !== outcome)
        .map((one) => `${at}: expected ${outcome ?? ''}, came ${shown(one)}`);
    case 'expect-not':
      return raised.map((one) => `${at}: expected nothing, came ${shown(one)}`);
    case 'asks':
    case 'asks-not': {
      const put = asked(scenario, owner);
      const missing = put.includes(name) !== (word === 'asks');
      return missing ? [`${at}: ${word} ${name} for ${owner}; asked there: ${put.join(', ') || 'nothing'}`] : [];
    }
  }
}

function shown({ name, owner, assessment }: Judged): string {
  return `${name} ${outcomeOf(assessment)} for ${owner}\n      ${explanationOf(assessment)}`;
}

/** The facts that the judged agreements ask for of a record. */
function asked({ evaluation, production, judges }: Scenario, owner: string): readonly string[] {
  return [...evaluation.profile, ...evaluation.questions]
    .filter(
      ({ missing, agreements }) =>
        ownerOfSubject(production, missing.about) === owner && agreements.some((id) => judges.includes(id)),
    )
    .map(({ missing }) => missing.fact);
}
