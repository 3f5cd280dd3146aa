import { groupBy } from '../evaluation/groupBy';
import type { QuestionPart } from './report';

/** A question with its number, from one. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: QuestionPart;
}

/** The same question about several subjects, of whose answers the same follows, together, at the place of the first; numbers stay those of the list. */
export function groupQuestions(
  questions: readonly QuestionPart[],
): readonly (readonly [NumberedQuestion, ...NumberedQuestion[]])[] {
  const numbered = questions.map((question, index): NumberedQuestion => ({ number: index + 1, question }));
  const groups = groupBy(numbered, ({ question: { fact, kind, question, leads, who, answers } }) =>
    JSON.stringify([fact, kind, question, leads, who, answers]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}
