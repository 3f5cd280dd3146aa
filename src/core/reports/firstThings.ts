import type { AssessmentPart, MissingPart, QuestionPart, Report } from './report';
import type { ObligationKind } from '../agreements/agreement';
import { groupBy } from '../evaluation/groupBy';
import { subjectKey } from '../evaluation/subject';
import { comparePressing, rankOf } from '../judged/rank';

/**
 * What is blocked or open, in the order in which to take it up: what is blocked, then what is overdue, then by date; on one
 * day what concerns one use stands together, at the place of its gravest item.
 */
export function firstThings({ assessments, asOf }: Report): readonly AssessmentPart[] {
  const items = assessments.filter(({ remains, outcome }) => remains && (outcome === 'blocked' || outcome === 'open'));
  const firsts = firstOfSubjects(items, asOf);
  return [...items].sort(
    (a, b) =>
      comparePressing(a, b, asOf) ||
      (firsts.get(placeOf(a, asOf)) ?? 0) - (firsts.get(placeOf(b, asOf)) ?? 0) ||
      gravity(a) - gravity(b),
  );
}

/** For each subject, among what presses alike, the place at which its gravest item stands. */
function firstOfSubjects(items: readonly AssessmentPart[], asOf: string): ReadonlyMap<string, number> {
  const gravest = [...items].sort((a, b) => gravity(a) - gravity(b));
  const places = new Map<string, number>();
  for (const [index, item] of gravest.entries()) {
    const key = placeOf(item, asOf);
    if (!places.has(key)) places.set(key, index);
  }
  return places;
}

function placeOf(item: AssessmentPart, asOf: string): string {
  return JSON.stringify([rankOf(item, asOf), item.deadline?.due ?? null, item.subject.use ?? subjectKey(item.subject)]);
}

/** What cannot be made good comes first: consent and approval; then talks and notices; then documents to file. */
function gravity({ kind }: AssessmentPart): number {
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

/** What is blocked or open, put together where the same is missing by the same day towards the same person or session. */
export function groupItems(
  items: readonly AssessmentPart[],
): readonly (readonly [AssessmentPart, ...AssessmentPart[]])[] {
  const groups = groupBy(items, ({ agreement, obligation, subject: { person, session, transfer }, asked, deadline }) =>
    JSON.stringify([agreement, obligation, person, session, transfer, asked, deadline?.due]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
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
