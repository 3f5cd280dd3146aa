import type { AssessmentPart, MissingPart, QuestionPart, Report } from './report';
import type { ObligationKind } from '../agreements/agreement';
import { groupBy } from '../evaluation/groupBy';
import { subjectKey } from '../evaluation/subject';

/**
 * What is blocked or open, in the order in which to take it up: the gravest first, and by date where they are alike;
 * what concerns one use stands together, at the place of its gravest item.
 */
export function firstThings(report: Report): readonly AssessmentPart[] {
  const items = report.assessments.filter(
    ({ remains, outcome }) => remains && (outcome === 'blocked' || outcome === 'open'),
  );
  const groups = [...groupBy(items, ({ subject }) => subject.use ?? subjectKey(subject)).values()].map((group) =>
    [...group].sort(byUrgency),
  );
  return groups.sort(([a], [b]) => (a && b ? byUrgency(a, b) : 0)).flat();
}

function byUrgency(a: AssessmentPart, b: AssessmentPart): number {
  return gravity(a) - gravity(b) || lateness(a) - lateness(b) || compare(due(a), due(b));
}

/** What cannot be made good comes first: a ban; then consent and approval; then talks and notices; then papers to file. */
function gravity({ outcome, kind }: AssessmentPart): number {
  if (outcome === 'blocked') return 0;
  return kind === undefined ? 3 : kinds[kind];
}

const kinds: { readonly [Kind in ObligationKind]: number } = {
  restriction: 1,
  consent: 1,
  approval: 1,
  notice: 2,
  consultation: 2,
  disclosure: 2,
  bargaining: 2,
  payment: 2,
  record: 3,
  security: 3,
};

function lateness({ deadline }: AssessmentPart): number {
  return deadline?.overdue ? 0 : deadline ? 1 : 2;
}

function due({ deadline }: AssessmentPart): string {
  return deadline?.due ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tells for an assessment the number, from one, of the first question that it waits for. */
export function questionNumbers(
  questions: readonly QuestionPart[],
): (assessment: AssessmentPart) => number | undefined {
  const numbers = new Map<string, { readonly number: number; readonly agreements: readonly string[] }[]>();
  for (const [index, question] of questions.entries()) {
    const key = missingKey(question);
    numbers.set(key, [...(numbers.get(key) ?? []), { number: index + 1, agreements: question.agreements }]);
  }
  return ({ missing, agreement }) => {
    for (const one of missing) {
      const found = numbers.get(missingKey(one))?.find(({ agreements }) => agreements.includes(agreement));
      if (found) return found.number;
    }
    return undefined;
  };
}

function missingKey({ fact, about }: MissingPart): string {
  return `${fact}\u0000${subjectKey(about)}`;
}
