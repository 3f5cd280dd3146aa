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
export function pendingQuestions(assessments: readonly Assessment[], judged: JudgedProduction): readonly PendingQuestion[] {
  const pending = new Map<string, { missing: Missing; text: Argument; waiting: Assessment[] }>();
  for (const assessment of assessments) {
    const [missing] = assessment.missing;
    const agreement = judged.agreement(assessment.agreement);
    if (!missing || !agreement) continue;
    // A judgement is one agreement's own; another may put it in the same words.
    const key = [missing.fact, subjectKey(missing.about), missing.kind === 'judgement' ? sameInWords(missing.fact, agreement) : ''].join('\n');
    const known = pending.get(key);
    if (known) known.waiting.push(assessment);
    else pending.set(key, { missing, text: questionText(missing, agreement), waiting: [assessment] });
  }
  return [...pending.values()].sort((a, b) => b.waiting.length - a.waiting.length);
}
