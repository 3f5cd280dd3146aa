import type { Assessment } from '../evaluation/assessment';
import { outcomes } from '../evaluation/assessment';
import { groupBy } from '../evaluation/groupBy';
import { citation, dueMessage } from '../evaluation/explain';
import { subjectName } from '../evaluation/subject';
import { message, type Argument } from '../words/message';
import type { Block, Link, Run, Way } from './card';
import { questionRef } from './edits/answer';
import { itemRef } from './edits/openItems';
import { papersFor } from './edits/recordEvidence';
import type { JudgedProduction } from './judgedProduction';
import { asksForPaper, outcomeLooks, outcomeWord } from './looks';
import { pendingQuestions, type PendingQuestion } from './pendingQuestions';
import { byUrgency } from './statusTree/statusNode';
import { dotted } from './spoken';

/** A card is read at a glance: the sidebar and the report have the rest. */
const MOST_ITEMS = 4;

/** For each agreement how much is settled and what is blocked or open, with its day and citation; then the questions, once for all. */
export function agreementBlocks(assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const agreements = [...groupBy(assessments, ({ agreement }) => agreement)].sort(
    ([, a], [, b]) => urgency(a) - urgency(b),
  );
  return [
    ...agreements.flatMap(([agreement, under]) => blocksOf(agreement, under, judged)),
    ...questionBlocks(assessments, judged),
  ];
}

/** The place of the most pressing outcome in their order. */
function urgency(assessments: readonly Assessment[]): number {
  return Math.min(...assessments.map(({ outcome }) => outcomes.indexOf(outcome)));
}

function blocksOf(id: string, assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const work = byUrgency(assessments.filter(asksForPaper));
  const others = tally(assessments.filter((one) => !asksForPaper(one)));
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
export function tally(assessments: readonly Assessment[]): Argument {
  const counts = groupBy(assessments, ({ outcome }) => outcome);
  return dotted(
    outcomes.map((outcome) => {
      const count = counts.get(outcome)?.length ?? 0;
      return count > 0 ? message('editor.tally', { count, outcome: message(`outcome.${outcome}`) }) : '';
    }),
  );
}

function itemOf(assessment: Assessment, judged: JudgedProduction): Block {
  const { outcome, summary, subject, deadline, confidence, explanation } = assessment;
  const agreement = judged.agreement(assessment.agreement);
  const obligation = agreement?.obligations.find(({ id }) => id === assessment.obligation);
  return {
    kind: 'item',
    icon: outcomeLooks[outcome].icon,
    runs: [
      { text: outcomeWord(assessment), style: 'strong' },
      { text: summary },
      { text: subjectName(subject), style: 'quiet' },
    ],
    detail: [
      ...explanation.filter(({ code }) => code.startsWith('paper.') && code !== 'paper.missing'),
      dotted([
        deadline ? message('editor.due', { due: dueMessage(deadline) }) : '',
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
