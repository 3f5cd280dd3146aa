import { message, plainMessage } from '../words/message';
import type { Words } from '../words/words';
import type { Block, ReportDocument } from './document/document';
import { visible } from './escapeMarkdown';
import type { Report } from './report';
import { cover } from './sections/cover';
import { changes } from './sections/changes';
import { cueSheet } from './sections/cueSheet';
import { first } from './sections/first';
import { obligations } from './sections/obligations';
import { Page } from './sections/page';
import { people } from './sections/people';
import { questions } from './sections/questions';
import { decisions, evidence, problems, signOffs, vendors } from './sections/registers';
import { scenes, undeclared } from './sections/scenes';
import { sources, statement } from './sections/statement';
import { summary } from './sections/summary';
import { frontPage } from './short/frontPage';
import { shortSections, type Section } from './short/shortSections';

/** How much of a report a document holds: its front page; what people read through; or everything, with each reason. */
export type Extent = 'brief' | 'short' | 'whole';

/** Everything that is judged, in the order in which a reviewer wants it. */
const wholeSections = [
  ['summary', summary],
  ['first', first],
  ['changes', changes],
  ['questions', questions],
  ['obligations', obligations],
  ['scenes', scenes],
  ['undeclared', undeclared],
  ['people', people],
  ['cue-sheet', cueSheet],
  ['vendors', vendors],
  ['evidence', evidence],
  ['decisions', decisions],
  ['sign-offs', signOffs],
  ['problems', problems],
  ['sources', sources],
  ['statement', statement],
] as const;

/** The report as a reviewer reads, checks and signs it, before a format is chosen. */
export function makeDocument(report: Report, words: Words, extent: Extent = 'short'): ReportDocument {
  const page = new Page(report, words, extent !== 'whole');
  const parts = partsOf(extent, page)
    .map(([id, title, render]) => ({ id, title: page.say(plainMessage(title)), blocks: render(page) }))
    .filter(({ blocks }) => blocks.length > 0);
  return {
    title: visible(words.say(message('report.title', { title: report.production.title }))),
    language: words.locale,
    asOf: report.asOf,
    madeBy: `${report.tool.name} ${report.tool.version}`,
    labels: { skip: words.say(message('report.skip')), contents: words.say(message('report.section.contents')) },
    blocks: [
      ...(extent === 'whole' ? cover(page) : frontPage(page)),
      ...(extent === 'whole'
        ? [
            page.heading(2, message('report.section.contents'), 'contents'),
            {
              kind: 'contents' as const,
              entries: parts.map(({ id, title }, index) => ({ number: index + 1, title, id })),
            },
          ]
        : []),
      ...parts.flatMap(({ id, title, blocks }, index): readonly Block[] => [
        { kind: 'heading', level: 2, number: index + 1, text: title, id },
        ...blocks,
      ]),
    ],
  };
}

function partsOf(extent: Extent, { report }: Page): readonly Section[] {
  const told: Section = ['changes', 'report.section.changes', changes];
  const whole = wholeSections.map(([id, render]): Section => [id, `report.section.${id}`, render]);
  switch (extent) {
    case 'brief':
      return [];
    case 'short':
      return [...(report.changes ? [told] : []), ...shortSections];
    case 'whole':
      return whole.filter(([id]) => id !== 'changes' || report.changes);
  }
}
