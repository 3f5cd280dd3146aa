import type { AssessmentPart, MissingPart, QuestionPart, Report } from './report';
import { subjectKey } from '../evaluation/subject';

/** What is blocked or open, in the order in which to take it up: blocked, overdue, by date due, then without a date. */
export function firstThings(report: Report): readonly AssessmentPart[] {
  return report.assessments
    .map((assessment, index) => ({ assessment, index }))
    .filter(({ assessment: { remains, outcome } }) => remains && (outcome === 'blocked' || outcome === 'open'))
    .sort((a, b) => urgency(a.assessment) - urgency(b.assessment) || compare(due(a.assessment), due(b.assessment)) || a.index - b.index)
    .map(({ assessment }) => assessment);
}

function urgency({ outcome, deadline }: AssessmentPart): number {
  if (outcome === 'blocked') return 0;
  return deadline?.overdue ? 1 : deadline ? 2 : 3;
}

function due({ deadline }: AssessmentPart): string {
  return deadline?.due ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tells for an assessment the number, from one, of the first question that it waits for. */
export function questionNumbers(questions: readonly QuestionPart[]): (assessment: AssessmentPart) => number | undefined {
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
