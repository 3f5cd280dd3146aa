import type { Assessment } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { subjectKey, subjectName } from '../../evaluation/subject';
import { message, type Argument, type Message } from '../../words/message';
import { questionRef } from '../edits/answer';
import { itemRef } from '../edits/openItems';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { rankWord, statusOf, statuses, type Status } from '../../judged/rank';
import { asksForPaper, lookOf, outcomeLooks, rankLooks } from '../looks';
import { pendingQuestions, type PendingQuestion } from '../../judged/pendingQuestions';
import { dotted, sentences } from '../spoken';
import { workOf } from '../../judged/work';
import { isOwnWord, lineOf } from './itemLine';
import { byUrgency, spokenLine, type StatusNode } from './statusNode';

/** What the lines of assessments say besides what is asked and when: what the lines above them do not say already. */
export type Shown = 'agreement' | 'subject' | 'both';

/** What is missing or not allowed, a line for each requirement; then each question with what waits for it; the rest behind one line for each outcome. */
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
    ...requirementNodes(parent, assessments.filter(asksForPaper), judged, shown),
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

/** A line for each requirement, the most pressing first; one that is asked for several times is one line with their number. */
export function requirementNodes(
  parent: string,
  assessments: readonly Assessment[],
  judged: JudgedProduction,
  shown: Shown,
  under?: Status,
): readonly StatusNode[] {
  const sorted = byUrgency(assessments, judged.evaluation.asOf);
  const groups = groupBy(sorted, ({ agreement, obligation }) => `${agreement}\n${obligation ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return others.length === 0
      ? [assessmentNode(parent, first, judged, shown, under)]
      : [requirementNode(parent, [first, ...others], judged, shown)];
  });
}

function requirementNode(
  parent: string,
  all: readonly [Assessment, ...Assessment[]],
  judged: JudgedProduction,
  shown: Shown,
): StatusNode {
  const [first] = all;
  const { asOf } = judged.evaluation;
  const id = [parent, first.agreement, first.obligation ?? '', 'all'].join('\n');
  const line = lineOf(first, judged, { subject: false, agreement: shown !== 'subject' });
  const about = dotted([countText(all), ...line.about]);
  const open = all.filter(({ outcome }) => outcome === 'open');
  const [one] = open;
  return {
    id,
    label: line.label,
    description: about,
    tooltip: sentences(judged.explanations.of(first)),
    look: lookOf(first, asOf),
    spoken: spokenLine(dotted([line.word, line.label]), about),
    place: judged.places.ofSubject(first.subject),
    ...(one && {
      acts: { on: 'item', args: [judged.production.folder, ...itemRef(one)], all: open.map(itemRef) } as const,
    }),
    reads: readsOf(first, judged),
    children: () => all.map((each) => assessmentNode(id, each, judged, shown === 'both' ? 'subject' : shown)),
  };
}

/** `10 uses`: how many it is asked for. */
function countText(all: readonly Assessment[]): Message {
  const [level, ...others] = new Set(all.map(({ subject }) => subject.level));
  const kind = others.length === 0 && (level === 'use' || level === 'person') ? level : 'other';
  return message(`tree.count.${kind}`, { count: all.length });
}

/** `under`: the status that the line above says already. It is left out of what is seen, never of what is spoken. */
export function assessmentNode(
  parent: string,
  assessment: Assessment,
  judged: JudgedProduction,
  shown: Shown,
  under?: Status,
): StatusNode {
  const { agreement, obligation, subject } = assessment;
  const line = lineOf(assessment, judged, { subject: shown !== 'agreement', agreement: shown !== 'subject' });
  const about = dotted(line.about);
  const isSaid = asksForPaper(assessment)
    ? assessment.outcome === 'open'
    : under !== undefined && !isOwnWord(assessment);
  return {
    id: [parent, agreement, obligation ?? '', subjectKey(subject)].join('\n'),
    label: isSaid ? line.label : message('editor.about', { subject: line.word, text: line.label }),
    description: about,
    tooltip: sentences(judged.explanations.of(assessment)),
    look: lookOf(assessment, judged.evaluation.asOf),
    spoken: spokenLine(dotted([line.word, line.label]), about),
    place: judged.places.ofSubject(subject),
    ...(assessment.outcome === 'open' && {
      acts: { on: 'item', args: [judged.production.folder, ...itemRef(assessment)] } as const,
    }),
    reads: readsOf(assessment, judged),
  };
}

function readsOf(
  { agreement, obligation }: Assessment,
  { production }: JudgedProduction,
): NonNullable<StatusNode['reads']> {
  return obligation === null ? [production.folder, agreement] : [production.folder, agreement, obligation];
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

/** The same for a line that is seen and not heard: `2 · 1?`. Where nothing presses, what is recommended or accepted. */
export function workNumbers(assessments: readonly Assessment[], judged: JudgedProduction): Argument {
  const { open, questions } = workOf(assessments, judged);
  if (open + questions === 0) return workCount(assessments, judged);
  return dotted([
    open > 0 ? String(open) : '',
    questions > 0 ? message('tree.numbers.questions', { count: questions }) : '',
  ]);
}
