import type { AssessmentPart, QuestionPart, Report } from './report';
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

/** The number, from one, of the first question that an assessment waits for. */
export function questionNumber(assessment: AssessmentPart, questions: readonly QuestionPart[]): number | undefined {
  for (const missing of assessment.missing) {
    const index = questions.findIndex((one) => one.fact === missing.fact && subjectKey(one.about) === subjectKey(missing.about) && one.obligations.some((id) => id.startsWith(assessment.agreement)));
    if (index >= 0) return index + 1;
  }
  return undefined;
}
