import type { Assessment } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { subjectKey, subjectName } from '../../evaluation/subject';
import { message, type Argument, type Message } from '../../words/message';
import { questionRef } from '../edits/answer';
import { itemRef } from '../edits/openItems';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { isAccepted, outcomeWord, rankOf, rankWord, statusOf, statuses, type Status } from '../../judged/rank';
import { asksForPaper, asksForWork, lookOf, outcomeLooks, rankLooks } from '../looks';
import { pendingQuestions, type PendingQuestion } from '../../judged/pendingQuestions';
import { dotted, sentences } from '../spoken';
import { workOf } from '../../judged/work';
import { byUrgency, spokenLine, type StatusNode } from './statusNode';

/**
 * What the lines of assessments say besides outcome and demand: what the lines above them do not say already. With `day`
 * each begins with its day, because a narrow sidebar shows little more than the beginning.
 */
export type Shown = 'agreement' | 'subject' | 'both' | 'day';

/** What is blocked or open, one line each; then each question with what waits for it; the rest behind one line for each outcome. */
export function assessmentNodes(
  parent: string,
  assessments: readonly Assessment[],
  judged: JudgedProduction,
  shown: Shown,
): readonly StatusNode[] {
  const { asOf } = judged.evaluation;
  const pending = pendingQuestions(assessments, judged);
  const asked = new Set(pending.flatMap(({ waiting }) => waiting));
  const rest = groupBy(
    assessments.filter((one) => !asksForPaper(one) && !asked.has(one)),
    (one) => statusOf(one, asOf),
  );
  return [
    ...byUrgency(assessments.filter(asksForPaper), asOf).map((one) => assessmentNode(parent, one, judged, shown)),
    ...pending.map((question) => questionNode(parent, question, judged)),
    ...statuses.flatMap((status): readonly StatusNode[] => {
      const group = rest.get(status) ?? [];
      if (group.length === 0) return [];
      const id = `${parent}\n${status}`;
      const label = rankWord(status);
      return [
        {
          id,
          label,
          description: String(group.length),
          look: rankLooks[status],
          spoken: spokenLine(label, String(group.length)),
          children: () => group.map((one) => assessmentNode(id, one, judged, shown, status)),
        },
      ];
    }),
  ];
}

/** `under`: the status that the line above says already. It is left out of what is seen, never of what is spoken. */
export function assessmentNode(
  parent: string,
  assessment: Assessment,
  judged: JudgedProduction,
  shown: Shown,
  under?: Status,
): StatusNode {
  const { agreement, obligation, subject, summary } = assessment;
  const word = outcomeWord(assessment, judged.evaluation.asOf);
  const agreementName: Argument = shown === 'subject' ? '' : (judged.agreement(agreement)?.shortName ?? agreement);
  const day = shown === 'day' && assessment.deadline ? judged.dueText(assessment.deadline) : undefined;
  const about = dotted([
    ...(day ? [word] : []),
    ...ofItself(assessment, judged, day === undefined),
    shown === 'agreement' ? '' : subjectName(subject),
    agreementName,
  ]);
  return {
    id: [parent, agreement, obligation ?? '', subjectKey(subject)].join('\n'),
    label:
      under && rankOf(assessment, judged.evaluation.asOf) !== 'overdue' && !isOwnWord(assessment)
        ? summary
        : message('editor.about', { subject: day ?? word, text: summary }),
    description: about,
    tooltip: sentences(judged.explanations.of(assessment)),
    look: lookOf(assessment, judged.evaluation.asOf),
    spoken: spokenLine(dotted([day ?? word, summary]), about),
    place: judged.places.ofSubject(subject),
    ...(assessment.outcome === 'open' && {
      acts: { on: 'item', args: [judged.production.folder, ...itemRef(assessment)] } as const,
    }),
    reads:
      obligation === null ? [judged.production.folder, agreement] : [judged.production.folder, agreement, obligation],
  };
}

/** Whether the word of an item says more than that of its status. */
function isOwnWord({ late, unseen, starts, outcome, basis }: Assessment): boolean {
  return late === true || unseen === true || starts !== undefined || (outcome === 'met' && basis !== 'document');
}

/** What changes how much an item presses: its day, that it is only recommended, that the production goes on without it. */
function ofItself(assessment: Assessment, judged: JudgedProduction, withDay: boolean): readonly Message[] {
  const { deadline, strength, outcome } = assessment;
  return [
    ...(deadline && withDay && (asksForWork(assessment) || outcome === 'not-yet')
      ? [message('editor.due', { due: judged.dueText(deadline) })]
      : []),
    ...(asksForPaper(assessment) && strength !== 'required' ? [message('tree.recommended')] : []),
    ...(asksForPaper(assessment) && isAccepted(assessment, judged.evaluation.asOf) ? [message('tree.accepted')] : []),
  ];
}

function questionNode(
  parent: string,
  { missing, text, waiting }: PendingQuestion,
  judged: JudgedProduction,
): StatusNode {
  const id = [parent, 'question', missing.fact, missing.agreement ?? '', subjectKey(missing.about)].join('\n');
  const description = dotted([subjectName(missing.about), message('editor.tree.waiting', { count: waiting.length })]);
  return {
    id,
    label: text,
    description,
    tooltip: message('editor.question', {
      question: text,
      waiting: message('editor.question-waiting', { count: waiting.length }),
    }),
    look: outcomeLooks[missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement'],
    spoken: spokenLine(text, description),
    place: judged.places.of(missing.place),
    acts: { on: 'question', args: [judged.production.folder, ...questionRef({ missing })] },
    children: () => waiting.map((one) => assessmentNode(id, one, judged, 'both')),
  };
}

/** What is still to do about some assessments, in words: `2 open · 1 accepted · 1 question`; empty when nothing is. */
export function workCount(assessments: readonly Assessment[], judged: JudgedProduction): Argument {
  const { open, accepted, recommended, questions } = workOf(assessments, judged);
  return dotted([
    open > 0 ? message('editor.tree.open-count', { count: open }) : '',
    accepted > 0 ? message('tree.accepted-count', { count: accepted }) : '',
    recommended > 0 ? message('tree.recommended-count', { count: recommended }) : '',
    questions > 0 ? message('editor.tree.question-count', { count: questions }) : '',
  ]);
}
