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
import { askedText } from './statusTree/askedText';
import { byUrgency } from './statusTree/statusNode';
import { dotted } from './spoken';

/** A card is read at a glance, in a window of some twelve lines: the sidebar and the report have the rest. */
const MOST_SHOWN = 3;
/** A question with more answers than these is read where it is asked. */
const MOST_LEADS = 2;

/** What is asked, with what each answer leads to; then what is missing or not allowed, with its clause. */
export function askedBlocks(assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const { asOf } = judged.evaluation;
  const questions = pendingQuestions(assessments, judged);
  const work = byUrgency(assessments.filter(asksForPaper), asOf);
  const asked = questions.slice(0, work.length > 0 ? 1 : 2);
  const items = work.slice(0, MOST_SHOWN - asked.length);
  const hidden = questions.length - asked.length + work.length - items.length;
  return [
    ...asked.map((question) => questionBlock(question, judged)),
    ...items.map((one) => itemOf(one, judged)),
    ...(hidden > 0 ? [moreBlock(hidden)] : []),
  ];
}

/** Every agreement that asks for something here, with how much under it is settled and open, the most pressing first, in one line. */
export function agreementsBlock(assessments: readonly Assessment[], judged: JudgedProduction): readonly Block[] {
  const { asOf } = judged.evaluation;
  const applying = assessments.filter(({ outcome }) => outcome !== 'not-required');
  const agreements = [...groupBy(applying, ({ agreement }) => agreement)]
    .map(([agreement, under]) => [agreement, byUrgency(under, asOf)] as const)
    .sort(([, [a]], [, [b]]) => (a && b ? comparePressing(a, b, asOf) : 0));
  if (agreements.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      runs: agreements.flatMap(([id, under]): readonly Run[] => [
        { text: judged.agreement(id)?.shortName ?? id, style: 'strong', leads: wayToAgreement(judged, id) },
        { text: tally(under, asOf), style: 'quiet' },
      ]),
    },
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
  const { asOf } = judged.evaluation;
  const { summary, subject, deadline, confidence, outcome } = assessment;
  const agreement = judged.agreement(assessment.agreement);
  const obligation = agreement?.obligations.find(({ id }) => id === assessment.obligation);
  return {
    kind: 'item',
    icon: lookOf(assessment, asOf).icon,
    runs: [
      { text: outcomeWord(assessment, asOf), style: 'strong' },
      { text: outcome === 'open' ? askedText(assessment, deadline, asOf) : summary },
      { text: subjectName(subject), style: 'quiet' },
      {
        text: dotted([
          agreement && obligation ? citation(agreement, obligation) : '',
          message(`confidence.${confidence}`),
        ]),
        style: 'quiet',
        leads: wayToAgreement(judged, assessment.agreement, assessment.obligation),
      },
    ],
    detail: judged.explanations.faults(assessment).slice(0, 1),
    acts: paperLink(assessment, judged),
  };
}

/** What settles one item: a document, or the answer that it waits for; undefined where neither does. */
export function actOn(assessment: Assessment, judged: JudgedProduction): Link | undefined {
  const [paper] = paperLink(assessment, judged);
  const [question] = paper ? [] : pendingQuestions([assessment], judged);
  return paper ?? (question && answerLink(question, judged)[0]);
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

function questionBlock(question: PendingQuestion, judged: JudgedProduction): Block {
  const { missing, text, waiting } = question;
  const asked = waiting[0] && judged.questions.of(waiting[0]);
  const leads = asked ? judged.follows.leads(asked) : [];
  return {
    kind: 'item',
    icon: outcomeLooks[missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement'].icon,
    runs: [{ text }, { text: subjectName(missing.about), style: 'quiet' }],
    detail:
      leads.length > 0 && leads.length <= MOST_LEADS
        ? leads.map((lead) => lead.text)
        : [message('editor.question-waiting', { count: waiting.length })],
    acts: answerLink(question, judged),
  };
}

function moreBlock(count: number): Block {
  return { kind: 'paragraph', runs: [{ text: message('editor.more', { count }), style: 'quiet' }] };
}
