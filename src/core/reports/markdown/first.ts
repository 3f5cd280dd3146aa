import { roleLabel } from '../../evaluation/explain';
import type { Subject } from '../../evaluation/subject';
import { message } from '../../words/message';
import { escapeMarkdown } from '../escapeMarkdown';
import { dueLabel, subjectLabel } from '../labels';
import type { AssessmentPart } from '../report';
import { table, type Page } from './page';

/** What to do first: blocked and open items by deadline, each with who has to give what is missing. */
export function first(page: Page): readonly string[] {
  const { assessments } = page.report;
  const rest = assessments.filter((one) => one.outcome === 'open' && !one.remains);
  return [
    page.items.length === 0 ? page.say(message('report.first.none')) : itemTable(page, page.items, true),
    ...(rest.length > 0 ? [page.say(message('report.first.accepted')), itemTable(page, rest, false)] : []),
  ];
}

function itemTable(page: Page, items: readonly AssessmentPart[], numbered: boolean): string {
  const columns = [...(numbered ? (['item'] as const) : []), 'outcome', 'due', 'about', 'what', 'owner', 'sure'] as const;
  const rows = items.map((item, index) => [
    ...(numbered ? [String(index + 1)] : []),
    `**${page.say(message(`outcome.${item.outcome}`))}**`,
    page.say(dueLabel(item)),
    aboutNamed(item, page),
    item.asked.map(escapeMarkdown).join(' '),
    page.say(item.from.map(roleLabel)),
    page.sure(item),
  ]);
  return table(columns.map((column) => page.say(message(`report.column.${column}`))), rows);
}

/** `U-101 · P-1, scenes 1, 3`. */
export function about({ subject, scenes }: AssessmentPart, page: Page): string {
  return `${page.say(subjectLabel(subject))}${where(subject, scenes, page)}`;
}

/** The same with the person's name. */
export function aboutNamed({ subject, scenes }: AssessmentPart, page: Page): string {
  return `${page.subject(subject)}${where(subject, scenes, page)}`;
}

/** A use known from a tag alone has its scene in its name. */
function where({ use }: Subject, scenes: readonly string[], page: Page): string {
  const named = use !== undefined && page.use(use)?.bare;
  return scenes.length > 0 && !named ? `, ${page.say(message('report.scenes', { n: scenes.length, names: scenes }))}` : '';
}
