import type { Assessment } from '../../evaluation/assessment';
import { subjectName } from '../../evaluation/subject';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { isAccepted, outcomeWord } from '../../judged/rank';
import { message, type Argument, type Message } from '../../words/message';
import { asksForPaper, asksForWork } from '../looks';
import { askedText, overdueText } from './askedText';

/** One requirement about one subject, as a line says it. */
export interface Line {
  /** How it stands: `Missing`. */
  readonly word: Message;
  /** What is missing and by when; of what asks for nothing its rule. */
  readonly label: Argument;
  /** Beside it: what presses, whom it concerns, under which agreement. */
  readonly about: readonly Argument[];
}

export function lineOf(
  assessment: Assessment,
  judged: JudgedProduction,
  shown: { readonly subject: boolean; readonly agreement: boolean },
): Line {
  const { asOf } = judged.evaluation;
  const { agreement, subject, summary, deadline, outcome, strength } = assessment;
  const word = outcomeWord(assessment, asOf);
  const isOpen = outcome === 'open';
  return {
    word,
    label: isOpen ? askedText(assessment, deadline, asOf) : summary,
    about: [
      isOpen && isOwnWord(assessment) ? word : '',
      (isOpen ? overdueText(deadline, asOf) : dueOf(assessment, judged)) ?? '',
      asksForPaper(assessment) && strength !== 'required' ? message('tree.recommended') : '',
      asksForPaper(assessment) && isAccepted(assessment, asOf) ? message('tree.accepted') : '',
      shown.subject ? subjectName(subject) : '',
      shown.agreement ? (judged.agreement(agreement)?.shortName ?? agreement) : '',
    ],
  };
}

/** When something is due that is no missing document. */
function dueOf({ deadline, outcome }: Assessment, judged: JudgedProduction): Message | undefined {
  return deadline && outcome !== 'open' && (asksForWork({ outcome }) || outcome === 'not-yet')
    ? message('editor.due', { due: judged.dueText(deadline) })
    : undefined;
}

/** Whether the word of an item says more than that of its status. */
export function isOwnWord({ late, unseen, starts, outcome, basis }: Assessment): boolean {
  return late === true || unseen === true || starts !== undefined || (outcome === 'met' && basis !== 'document');
}
