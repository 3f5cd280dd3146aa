import { message } from '../words/message';
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

/** The sections after the first page, in the order in which a reviewer wants them. */
const sections = [
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
export function makeDocument(report: Report, words: Words): ReportDocument {
  const page = new Page(report, words);
  const shown = sections.filter(([id]) => id !== 'changes' || report.changes);
  const titles = shown.map(([id], index) => ({
    number: index + 1,
    title: page.say(message(`report.section.${id}`)),
    id,
  }));
  const blocks: readonly Block[] = [
    ...cover(page),
    page.heading(2, message('report.section.contents'), 'contents'),
    { kind: 'contents', entries: titles },
    ...shown.flatMap(([id, render], index): readonly Block[] => [
      { kind: 'heading', level: 2, number: index + 1, text: page.say(message(`report.section.${id}`)), id },
      ...render(page),
    ]),
  ];
  return {
    title: visible(words.say(message('report.title', { title: report.production.title }))),
    language: words.locale,
    asOf: report.asOf,
    madeBy: `${report.tool.name} ${report.tool.version}`,
    labels: { skip: words.say(message('report.skip')), contents: words.say(message('report.section.contents')) },
    blocks,
  };
}
