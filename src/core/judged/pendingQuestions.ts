import type { Assessment, OpenQuestion } from '../evaluation/assessment';
import type { Missing } from '../evaluation/truth';
import type { Argument } from '../words/message';
import type { JudgedProduction } from './judgedProduction';

/** A question for which some assessments wait, with those that it decides next. */
export interface PendingQuestion {
  readonly missing: Missing;
  readonly text: Argument;
  readonly waiting: readonly Assessment[];
}

/** What some assessments wait for, each question once, those on which most depends first. */
export function pendingQuestions(
  assessments: readonly Assessment[],
  judged: JudgedProduction,
): readonly PendingQuestion[] {
  return [...waitingByQuestion(assessments, judged)]
    .map(([{ missing, text }, waiting]) => ({ missing, text, waiting }))
    .sort((a, b) => b.waiting.length - a.waiting.length);
}

/** How many questions some assessments wait for. */
export function countQuestions(assessments: readonly Assessment[], judged: JudgedProduction): number {
  return waitingByQuestion(assessments, judged).size;
}

function waitingByQuestion(
  assessments: readonly Assessment[],
  { questions }: JudgedProduction,
): ReadonlyMap<OpenQuestion, readonly Assessment[]> {
  const waiting = new Map<OpenQuestion, Assessment[]>();
  for (const assessment of assessments) {
    const question = questions.of(assessment);
    if (!question) continue;
    const known = waiting.get(question);
    if (known) known.push(assessment);
    else waiting.set(question, [assessment]);
  }
  return waiting;
}
