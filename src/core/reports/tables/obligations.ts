import { roleLabel } from '../../evaluation/explain';
import { message } from '../../words/message';
import { addressIn } from '../document/address';
import { obligationId, valueOf } from '../labels';
import type { AssessmentPart, Recorded } from '../report';
import type { Column, Page } from '../sections/page';
import { dayOrText, widths, type Cell, type Sheet } from './table';

const columns = [
  'agreement',
  'obligation',
  'outcome',
  'strength',
  'use',
  'person',
  'session',
  'scenes',
  'asked',
  'what',
  'why',
  'due',
  'overdue',
  'owner',
  'question',
  'papers',
  'waiver',
  'accepted',
  'sure',
  'clause',
  'source',
  'place',
] as const satisfies readonly Column[];

/** Every obligation of every subject, what is not required last: one row for each assessment. */
export function obligationsTable(page: Page): Sheet {
  const titles = columns.map((column) => page.letters(message(`report.column.${column}`)));
  const { assessments } = page.report;
  const sorted = [
    ...assessments.filter(({ outcome }) => outcome !== 'not-required'),
    ...assessments.filter(({ outcome }) => outcome === 'not-required'),
  ];
  const rows = sorted.map((one) => row(one, page));
  return {
    id: 'obligations',
    title: page.letters(message('report.sheet.obligations')),
    columns: widths(titles, rows),
    rows,
  };
}

function row(one: AssessmentPart, page: Page): readonly Cell[] {
  const {
    agreement,
    subject,
    strength,
    scenes,
    summary,
    explanation,
    deadline,
    from,
    evidence,
    waiver,
    accepted,
    cite,
    place,
  } = one;
  const question = page.waitsFor(one);
  return [
    page.agreementName(agreement),
    obligationId(one),
    page.letters(page.outcomeWord(one)),
    page.letters(message(`document.strength.${strength}`)),
    subject.use ?? '',
    subject.person === undefined ? '' : page.nameOf(subject.person),
    subject.session ?? '',
    scenes.join(', '),
    summary,
    missing(one),
    explanation.join(' '),
    deadline ? dayOrText(deadline.due) : '',
    deadline ? page.letters(message(deadline.overdue ? 'value.yes' : 'value.no')) : '',
    page.letters(from.map(roleLabel)),
    question ?? '',
    evidence.join(', '),
    waiver ? given(waiver, ['granted-by', 'dated', 'document']) : '',
    accepted ? dayOrText(valueOf(accepted['until'])) : '',
    page
      .sure(one)
      .map(({ text }) => text)
      .join(''),
    cite ?? '',
    addresses(one, page),
    page.at(place),
  ];
}

/** What is missing of what is owed, or what has to be answered; nothing where nothing is. */
function missing({ outcome, asked, missing: [first] }: AssessmentPart): string {
  if (outcome === 'open' || outcome === 'blocked') return asked.join(' ');
  return outcome === 'needs-facts' || outcome === 'needs-judgement' ? (first?.question ?? '') : '';
}

/** `SAG-AFTRA; 2026-09-01; letters/waiver.pdf` of a record's fields. */
function given(record: Recorded, fields: readonly string[]): string {
  return fields.flatMap((field) => (record[field] === undefined ? [] : [valueOf(record[field])])).join('; ');
}

function addresses({ agreement, sources }: AssessmentPart, page: Page): string {
  const known = page.report.agreements.find(({ id }) => id === agreement)?.sources ?? [];
  return sources.flatMap((key) => addressIn(known.find((one) => one.key === key)?.address) ?? []).join(' ');
}
