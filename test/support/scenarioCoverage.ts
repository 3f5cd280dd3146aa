import type { Obligation } from '../../src/core/agreements/agreement';
import type { Assessment } from '../../src/core/evaluation/assessment';
import { judgeExample } from '../../src/core/evaluation/examples';
import type { Reason } from '../../src/core/evaluation/reason';
import { explanationOf } from './evaluation';
import { builtInCatalogue } from './sample';
import { openScenario, scenarioNames } from './scenario';

/** One judgement of an obligation, from an example in an agreement file or from a scenario; nothing where nothing was said. */
export interface Exercise {
  /** The obligation as written in its own file, also where another agreement carries it on. */
  readonly obligation: Obligation;
  readonly assessment: Assessment | undefined;
  /** Questions of the agreement that somebody has answered here. */
  readonly answered: readonly string[];
}

const AS_OF = '2026-11-22';

/** Every judgement that the examples of the agreement files and the scenarios make. */
export function exercises(): readonly Exercise[] {
  return [...fromExamples(), ...scenarioNames().flatMap(fromScenario)];
}

function fromExamples(): readonly Exercise[] {
  return builtInCatalogue.entries.flatMap(({ agreement, written }) =>
    written.obligations.flatMap((obligation) =>
      obligation.examples.map((example): Exercise => {
        const complete = agreement.obligations.find(({ id }) => id === obligation.id) ?? obligation;
        return {
          obligation,
          assessment: judgeExample(example, complete, agreement, AS_OF),
          answered: [...example.given.keys()].filter((name) => name.startsWith('judged-')),
        };
      }),
    ),
  );
}

function fromScenario(name: string): readonly Exercise[] {
  const { evaluation, production } = openScenario(name);
  return builtInCatalogue.entries.flatMap(({ agreement }) => {
    const applies = evaluation.standings.some((one) => one.agreement === agreement.id && one.standing === 'applies');
    if (!applies) return [];
    const owners = [agreement.id, agreement.family, agreement.continues?.agreement];
    const answered = production.records.decisions
      .flatMap(({ question = [] }) => question)
      .flatMap((question) => (owners.includes(question.split('/')[0]) ? [question.split('/')[1] ?? ''] : []));
    return agreement.obligations.flatMap((carried): readonly Exercise[] => {
      const obligation =
        builtInCatalogue.byId.get(carried.agreement)?.written.obligations.find(({ id }) => id === carried.id) ??
        carried;
      const found = evaluation.assessments.filter(
        (one) => one.agreement === agreement.id && one.obligation === carried.id,
      );
      return found.length === 0
        ? [{ obligation, assessment: undefined, answered: [] }]
        : found.map((assessment) => ({ obligation, assessment, answered }));
    });
  });
}

/** Whether the obligation bites: owed, forbidden, fulfilled or waived; an information where it is shown. */
export function bites({ assessment }: Exercise): boolean {
  if (!assessment) return false;
  if (assessment.strength === 'information') return says(assessment, 'information');
  return (
    assessment.outcome === 'open' ||
    assessment.outcome === 'met' ||
    assessment.outcome === 'blocked' ||
    assessment.outcome === 'waived'
  );
}

/** Whether an exception of the obligation holds here, does not, or plays no part. */
export function exceptionHolds(exception: string, { obligation, assessment }: Exercise): boolean | undefined {
  if (!assessment) return undefined;
  const smaller = obligation.exceptions.find(({ id }) => id === exception)?.instead !== undefined;
  if (says(assessment, 'exception', exception) || says(assessment, 'instead', exception)) return true;
  if (says(assessment, 'exception-refused', exception) || assessment.outcome === 'blocked') return false;
  return smaller && assessment.outcome === 'open' && !says(assessment, 'instead-unknown', exception)
    ? false
    : undefined;
}

function says({ reasons }: Assessment, kind: Reason['kind'], exception?: string): boolean {
  return reasons.some(
    (one) => one.kind === kind && (exception === undefined || ('exception' in one && one.exception.id === exception)),
  );
}

/** What an exercise says, for messages. */
export function told({ assessment }: Exercise): string {
  return assessment ? `${assessment.outcome}: ${explanationOf(assessment)}` : 'nothing said';
}

/** The questions of exceptions that nobody has claimed here: they are shown with the obligation and not asked. */
export function leftToClaim({ obligation, assessment }: Exercise): readonly string[] {
  return obligation.exceptions
    .filter(({ id }) => assessment && says(assessment, 'exception-not-claimed', id))
    .flatMap(({ when }) => when.lines.flatMap((line) => (line.kind === 'fact' ? line.fact : [])))
    .filter((fact) => fact.startsWith('judged-'));
}
