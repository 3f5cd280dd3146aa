import { roleLabel } from '../../evaluation/explain';
import type { Subject } from '../../evaluation/subject';
import { message } from '../../words/message';
import { paragraph, table, type Block, type Table } from '../document/document';
import { entry, joined, linkOnly, link, plain, rich, type Rich } from '../document/rich';
import { dueLabel, obligationId, subjectLabel } from '../labels';
import type { AssessmentPart } from '../report';
import { itemEntry, marked, obligationEntry, type Page } from './page';

/** What to do first: blocked and open items by deadline, each with who has to give what is missing. */
export function first(page: Page): readonly Block[] {
  const { assessments } = page.report;
  const rest = assessments.filter((one) => one.outcome === 'open' && !one.remains);
  return [
    page.items.length === 0
      ? paragraph(page.say(message(page.report.verdict.settled ? 'report.first.none' : 'short.none-known-missing')))
      : itemTable(page, page.items, true),
    ...(rest.length > 0 ? [paragraph(page.say(message('report.first.accepted'))), itemTable(page, rest, false)] : []),
  ];
}

function itemTable(page: Page, items: readonly AssessmentPart[], numbered: boolean): Table {
  const columns = [
    ...(numbered ? (['item'] as const) : []),
    'outcome',
    'due',
    'about',
    'what',
    'owner',
    'sure',
  ] as const;
  const rows = items.map((item, index) => [
    ...(numbered ? [entry(plain(String(index + 1)), itemEntry(index + 1))] : []),
    marked(item.outcome, page.say(page.outcomeWord(item))),
    page.say(dueLabel(item, page.report)),
    aboutNamed(item, page),
    rich`${joined(item.asked.map(plain), ' ')} · ${plain(page.cite(item))}${behind(item, page)}`,
    page.say(item.from.map(roleLabel)),
    page.sure(item),
  ]);
  return table(page.columns(columns), rows);
}

/** Where links lead: what stands behind an item, that is its obligation, its sources, and the record. */
export function behind(item: AssessmentPart, page: Page): Rich {
  const obligation = link(plain(obligationId(item)), { kind: 'entry', id: obligationEntry(item) });
  const sources = page.sourcesOf(item);
  const parts = [
    obligation,
    ...(sources.length > 0 ? [rich`${page.say(message('report.link.source'))} ${joined(sources, ', ')}`] : []),
    page.place(item.place),
  ];
  return linkOnly(rich` ${joined(parts, ' · ')}`);
}

/** `U-101 · P-1, scenes 1, 3`. */
export function about({ subject, scenes }: AssessmentPart, page: Page): Rich {
  return rich`${page.say(subjectLabel(subject))}${where(subject, scenes, page)}`;
}

/** The same with the person's name. */
export function aboutNamed({ subject, scenes }: AssessmentPart, page: Page): Rich {
  return rich`${page.subject(subject)}${where(subject, scenes, page)}`;
}

/** A use known from a tag alone has its scene in its name. */
function where({ use }: Subject, scenes: readonly string[], page: Page): Rich {
  const named = use !== undefined && page.use(use)?.bare;
  return scenes.length > 0 && !named
    ? rich`, ${page.say(message('report.scenes', { n: scenes.length, names: scenes }))}`
    : [];
}
