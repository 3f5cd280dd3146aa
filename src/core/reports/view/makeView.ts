import { outcomes } from '../../evaluation/assessment';
import { comparePressing } from '../../judged/rank';
import { message } from '../../words/message';
import type { Words } from '../../words/words';
import { paragraph, type Block } from '../document/document';
import { lettersOf } from '../document/rich';
import { visible } from '../escapeMarkdown';
import { sectionsOf } from '../html';
import { block } from '../html/blocks';
import { escapeHtml } from '../html/escapeHtml';
import type { HtmlPlace } from '../html/inline';
import { makeDocument } from '../makeDocument';
import { naturalOrder } from '../naturalOrder';
import type { AssessmentPart, Report } from '../report';
import { Page } from '../sections/page';
import { Links, type ViewLink } from './links';
import type { Choice, Choices, Facet, ViewEntry, ViewSection } from './messages';
import { labelsOf, viewEntry } from './viewEntry';
import { rankWord } from '../../judged/rank';

/** A report as the view shows it: the same judgements and sections as every other format, escaped, and the links that may be followed. */
export interface ReportView {
  readonly title: string;
  readonly head: string;
  readonly choices: Choices;
  readonly entries: readonly ViewEntry[];
  readonly sections: readonly ViewSection[];
  /** Where the links lead, by the keys that the page knows. */
  readonly links: ReadonlyMap<string, ViewLink>;
}

export function makeView(report: Report, words: Words): ReportView {
  const document = makeDocument(report, words, 'whole');
  const page = new Page(report, words);
  const links = new Links();
  const place: HtmlPlace = { follow: (to) => links.keyOf(to) };
  const [cover = [], ...sections] = sectionsOf(document.blocks);
  const labels = labelsOf(page);
  const entries = withOwnKeys(inOrder(page).map((one) => viewEntry(one, { page, links, place, labels })));
  const glance = sections.flat().find((one) => one.kind === 'glance');
  const html = (blocks: readonly Block[]): string => blocks.map((one) => block(one, place)).join('\n');
  return {
    title: document.title,
    head: html([
      ...cover,
      paragraph(page.say(message('view.as-of', { date: document.asOf, tool: document.madeBy }))),
      ...(glance ? [{ ...glance, first: [] }] : []),
    ]),
    choices: choicesOf(report, entries, page),
    entries,
    sections: sections.flatMap((blocks) => section(blocks, html, words)),
    links: links.given,
  };
}

/** What is blocked or open in the order in which to take it up, then the rest, what asks for most first. */
function inOrder({ items, report }: Page): readonly AssessmentPart[] {
  const first = new Set(items);
  const rest = report.assessments.filter((one) => !first.has(one));
  return [...items, ...rest.sort((a, b) => comparePressing(a, b, report.asOf))];
}

/** Ids that are used twice give the same key twice; on the page each entry has its own. */
function withOwnKeys(entries: readonly ViewEntry[]): readonly ViewEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const before = seen.get(entry.key) ?? 0;
    seen.set(entry.key, before + 1);
    return before === 0 ? entry : { ...entry, key: `${entry.key}#${before + 1}` };
  });
}

/** The contents are the sections themselves, and the numbers of the first page stand above the entries. */
function section(
  blocks: readonly Block[],
  html: (blocks: readonly Block[]) => string,
  words: Words,
): readonly ViewSection[] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'glance')
    return rest.length > 0
      ? [{ id: 'charts', title: escapeHtml(words.say(message('view.charts'))), html: html(rest) }]
      : [];
  if (first?.kind !== 'heading' || rest.some(({ kind }) => kind === 'contents')) return [];
  return [
    {
      id: first.id ?? '',
      title: escapeHtml(visible(`${first.number === undefined ? '' : `${first.number}. `}${lettersOf(first.text)}`)),
      html: html(rest),
    },
  ];
}

/** Of everything that entries can be told apart by, what occurs in them, under the names that the report uses. */
function choicesOf(report: Report, entries: readonly ViewEntry[], page: Page): Choices {
  const vendors = new Map(
    report.vendors.map(({ id, recorded }) => [id, `${id} ${String(recorded['name'] ?? '')}`.trim()]),
  );
  const sceneNames = report.scenes.map(({ name }) => name);
  const occurring = (facet: Facet): ReadonlySet<string> => new Set(entries.flatMap((entry) => entry.in[facet]));
  const sorted = (facet: Facet, label: (value: string) => string): readonly Choice[] =>
    [...occurring(facet)]
      .map((value) => ({ value, label: visible(label(value)) }))
      .sort((a, b) => naturalOrder(a.label, b.label));
  const scenes = occurring('scene');
  const inOutcomes = occurring('outcome');
  return {
    outcome: outcomes
      .filter((outcome) => inOutcomes.has(outcome))
      .map((value) => ({ value, label: page.letters(rankWord(value)) })),
    agreement: sorted('agreement', (id) => page.agreementName(id)),
    person: sorted('person', (id) => page.nameOf(id)),
    vendor: sorted('vendor', (id) => vendors.get(id) ?? id),
    scene: sceneNames
      .filter((name) => scenes.has(name))
      .map((value) => ({ value, label: visible(`${value} ${page.scene(value)?.heading ?? ''}`) })),
  };
}
