import type { Assessment } from '../evaluation/assessment';
import { groupBy } from '../evaluation/groupBy';
import { citation } from '../evaluation/explain';
import { subjectName } from '../evaluation/subject';
import { message, type Argument } from '../words/message';
import type { Block, Link, Run, Way } from './card';
import { questionRef } from './edits/answer';
import { itemRef } from './edits/openItems';
import { papersFor } from './edits/recordEvidence';
import type { JudgedProduction } from '../judged/judgedProduction';
import { countStatuses } from '../judged/counts';
import { comparePressing, outcomeWord, rankWord, statuses } from '../judged/rank';
import { asksForPaper, lookOf, outcomeLooks } from './looks';
import { pendingQuestions, type PendingQuestion } from '../judged/pendingQuestions';
import { byUrgency } from './statusTree/statusNode';
import { dotted } from './spoken';

/** A card is read at a glance: the sidebar and the report have the rest. */
const MOST_ITEMS = 4;

/** For each agreement how much is settled and what is blocked or open, with its day and citation; then the questions, once for all. */
export function agreementBlocks(assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const { asOf } = judged.evaluation;
  const agreements = [...groupBy(assessments, ({ agreement }) => agreement)]
    .map(([agreement, under]) => [agreement, byUrgency(under, asOf)] as const)
    .sort(([, [a]], [, [b]]) => (a && b ? comparePressing(a, b, asOf) : 0));
  return [
    ...agreements.flatMap(([agreement, under]) => blocksOf(agreement, under, judged)),
    ...questionBlocks(assessments, judged),
  ];
}

function blocksOf(id: string, assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const work = assessments.filter(asksForPaper);
  const others = tally(
    assessments.filter((one) => !asksForPaper(one)),
    judged.evaluation.asOf,
  );
  return [
    {
      kind: 'paragraph',
      runs: [
        { text: judged.agreement(id)?.shortName ?? id, style: 'strong', leads: wayToAgreement(judged, id) },
        ...(others === '' ? [] : [{ text: others, style: 'quiet' } satisfies Run]),
      ],
    },
    ...work.slice(0, MOST_ITEMS).map((one) => itemOf(one, judged)),
    ...moreBlock(work.length),
  ];
}

/** `On record: 5 · Not required: 12`. */
export function tally(assessments: readonly Assessment[], asOf: string): Argument {
  const counts = countStatuses(assessments, asOf);
  return dotted(
    statuses.map((status) => {
      const count = counts[status];
      return count > 0 ? message('editor.tally', { count, outcome: rankWord(status) }) : '';
    }),
  );
}

function itemOf(assessment: Assessment, judged: JudgedProduction): Block {
  const { summary, subject, deadline, confidence } = assessment;
  const agreement = judged.agreement(assessment.agreement);
  const obligation = agreement?.obligations.find(({ id }) => id === assessment.obligation);
  return {
    kind: 'item',
    icon: lookOf(assessment, judged.evaluation.asOf).icon,
    runs: [
      { text: outcomeWord(assessment, judged.evaluation.asOf), style: 'strong' },
      { text: summary },
      { text: subjectName(subject), style: 'quiet' },
    ],
    detail: [
      ...judged.follows.of(assessment),
      ...judged.explanations.faults(assessment),
      dotted([
        deadline ? message('editor.due', { due: judged.dueText(deadline) }) : '',
        agreement && obligation ? citation(agreement, obligation) : '',
        message(`confidence.${confidence}`),
      ]),
    ],
    source: wayToAgreement(judged, assessment.agreement, assessment.obligation),
    acts: paperLink(assessment, judged),
  };
}

/** To the command that records a paper, where one would settle the item. */
function paperLink(assessment: Assessment, judged: JudgedProduction): readonly Link[] {
  if (assessment.outcome !== 'open' || papersFor(assessment, judged).length === 0) return [];
  return [
    {
      title: message('card.act.evidence'),
      command: 'aiSlate.recordEvidence',
      args: [judged.production.folder, ...itemRef(assessment)],
    },
  ];
}

/** To the command that asks the question, or starts the record that is missing. */
function answerLink(question: PendingQuestion, { production }: JudgedProduction): readonly Link[] {
  const { fact, about, kind } = question.missing;
  if (fact === 'record')
    return [
      {
        title: message('card.act.record'),
        command: 'aiSlate.createRecord',
        args: [production.folder, about.use ?? ''],
      },
    ];
  return [
    {
      title: message('card.act.answer'),
      command: kind === 'fact' ? 'aiSlate.answerQuestion' : 'aiSlate.decide',
      args: [production.folder, ...questionRef(question)],
    },
  ];
}

/** To the document of an agreement, at one of its obligations. */
export function wayToAgreement({ production }: JudgedProduction, agreement: string, obligation?: string | null): Way {
  return {
    command: 'aiSlate.showAgreement',
    args: [production.folder, agreement, ...(obligation === null || obligation === undefined ? [] : [obligation])],
  };
}

function questionBlocks(assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const questions = pendingQuestions(assessments, judged);
  if (questions.length === 0) return [];
  return [
    { kind: 'paragraph', runs: [{ text: message('editor.tree.questions'), style: 'strong' }] },
    ...questions.slice(0, MOST_ITEMS).map(
      (question): Block => ({
        kind: 'item',
        icon: outcomeLooks[question.missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement'].icon,
        runs: [{ text: question.text }, { text: subjectName(question.missing.about), style: 'quiet' }],
        detail: [message('editor.question-waiting', { count: question.waiting.length })],
        acts: answerLink(question, judged),
      }),
    ),
    ...moreBlock(questions.length),
  ];
}

function moreBlock(count: number): readonly Block[] {
  const hidden = count - MOST_ITEMS;
  return hidden > 0
    ? [{ kind: 'paragraph', runs: [{ text: message('editor.more', { count: hidden }), style: 'quiet' }] }]
    : [];
}
