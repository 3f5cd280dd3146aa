import type { Agreement, Term } from '../../agreements/agreement';
import { categoryLabel } from '../../disclosure/categories';
import { isCategory } from '../categoryId';
import { factLabel } from '../../evaluation/explain';
import { message, type Argument, type Message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { termLabel } from '../labels';
import { table } from '../markdown/blocks';
import type { Sheet } from './sheet';

/** Name and standing of the agreement, how sure the reading is, and a table of what it is. */
export function headText(sheet: Sheet): readonly string[] {
  const { agreement } = sheet;
  const { id, name, kind, status, statusNote, confidence, read, checked } = agreement;
  const reading = message('document.reading', {
    read: message(`agreement.read.${read}`),
    confidence: message(`confidence.${confidence}`),
    checked,
  });
  return [
    `# ${escapeMarkdown(name)}`,
    [codeSpan(id), sheet.say(message(`agreement.kind.${kind}`)), sheet.say(message(`agreement.status.${status}`))].join(
      ' · ',
    ),
    `> ${sheet.say(reading)}`,
    ...(statusNote === undefined ? [] : [escapeMarkdown(statusNote)]),
    table(
      ['', ''],
      facts(agreement, sheet).map(([label, value]) => [sheet.say(message(label)), sheet.say(value)]),
    ),
  ];
}

type Label =
  | 'document.cited-as'
  | 'document.parties'
  | 'document.jurisdiction'
  | 'document.term'
  | 'document.family'
  | 'document.continues'
  | 'document.for-reference'
  | 'document.published'
  | 'document.without-main'
  | 'document.holds';

function facts(agreement: Agreement, sheet: Sheet): readonly (readonly [Label, Argument])[] {
  const { id, name, shortName, parties, jurisdiction, term, published, family, forReference, withoutMain } = agreement;
  return [
    ...(shortName === name ? [] : [['document.cited-as', shortName] as const]),
    ...(parties.length > 0 ? [['document.parties', parties] as const] : []),
    ...(jurisdiction.length > 0 ? [['document.jurisdiction', jurisdiction] as const] : []),
    ['document.term', termText(term)],
    ...(published === undefined ? [] : [['document.published', published] as const]),
    ...(family === id ? [] : [['document.family', family] as const]),
    ...continuation(sheet),
    ...(forReference === undefined ? [] : [['document.for-reference', forReference] as const]),
    ...withoutMain.map(
      ({ categories, why }) =>
        [
          'document.without-main',
          message('document.without-main-text', { categories: categories.filter(isCategory).map(categoryLabel), why }),
        ] as const,
    ),
    ...(holds(agreement).length > 0 ? [['document.holds', holds(agreement)] as const] : []),
  ];
}

/** `2026-07-01 to 2030-06-30, by the first day of principal photography`. */
export function termText(term: Term | undefined): Message {
  const dates = (term?.by ?? []).map(factLabel);
  return dates.length > 0
    ? message('document.term-by', {
        term: termLabel(term),
        by: message('document.term-date', { n: dates.length, dates }),
      })
    : termLabel(term);
}

/** Whose terms it carries on, and how many of them stand unchanged. */
function continuation(sheet: Sheet): readonly (readonly [Label, Argument])[] {
  const { continues, obligations, id } = sheet.agreement;
  if (!continues) return [];
  const { agreement, confidence, sources } = continues;
  const counts = {
    definitions: sheet.carriedCount('definitions'),
    questions: sheet.carriedCount('questions'),
    papers: sheet.carriedCount('papers'),
    obligations: obligations.filter((one) => one.agreement !== id).length,
  };
  const carried = countTexts(counts);
  const args = { agreement, confidence: message(`confidence.${confidence}`) };
  const text =
    carried.length > 0
      ? message('document.continues-text', { ...args, carried })
      : message('document.continues-nothing', args);
  return [
    ['document.continues', sources.length > 0 ? message('document.with-sources', { text, keys: sources }) : text],
  ];
}

function holds({ definitions, questions, papers, obligations }: Agreement): readonly Argument[] {
  return countTexts({
    definitions: definitions.size,
    questions: questions.size,
    papers: papers.size,
    obligations: obligations.length,
  });
}

const counted = ['definitions', 'questions', 'papers', 'obligations'] as const;

/** `2 definitions, 1 question`, without what there is none of. */
function countTexts(counts: { readonly [What in (typeof counted)[number]]: number }): readonly Argument[] {
  return counted.flatMap((what) => (counts[what] > 0 ? [message(`document.count.${what}`, { n: counts[what] })] : []));
}
