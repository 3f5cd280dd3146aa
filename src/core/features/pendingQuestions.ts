import type { Agreement } from '../agreements/agreement';
import type { Assessment } from '../evaluation/assessment';
import { questionText } from '../evaluation/explain';
import { sameInWords } from '../evaluation/questions';
import { subjectKey } from '../evaluation/subject';
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
  const waiting = waitingByQuestion(assessments, judged);
  return waiting
    .map(({ missing, agreement, waiting }) => ({ missing, text: questionText(missing, agreement), waiting }))
    .sort((a, b) => b.waiting.length - a.waiting.length);
}

/** How many questions some assessments wait for. */
export function countQuestions(assessments: readonly Assessment[], judged: JudgedProduction): number {
  return waitingByQuestion(assessments, judged).length;
}

interface Waiting {
  readonly missing: Missing;
  readonly agreement: Agreement;
  readonly waiting: Assessment[];
}

function waitingByQuestion(assessments: readonly Assessment[], judged: JudgedProduction): readonly Waiting[] {
  const byKey = new Map<string, Waiting>();
  // What is missing of one subject is one object, whoever misses it.
  const facts = new Map<Missing, Waiting>();
  for (const assessment of assessments) {
    const [missing] = assessment.missing;
    const agreement = missing && judged.agreement(assessment.agreement);
    if (!missing || !agreement) continue;
    const known = facts.get(missing) ?? byKey.get(keyOf(missing, agreement));
    if (known) known.waiting.push(assessment);
    const entry = known ?? { missing, agreement, waiting: [assessment] };
    if (!known) byKey.set(keyOf(missing, agreement), entry);
    if (missing.kind === 'fact') facts.set(missing, entry);
  }
  return [...byKey.values()];
}

/** A judgement is one agreement's own; another may put it in the same words. */
function keyOf({ fact, about, kind }: Missing, agreement: Agreement): string {
  return [fact, subjectKey(about), kind === 'judgement' ? sameInWords(fact, agreement) : ''].join('\n');
}
