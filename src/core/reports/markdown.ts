import { message } from '../words/message';
import type { Words } from '../words/words';
import { anchor } from './anchor';
import { cover } from './markdown/cover';
import { cueSheet } from './markdown/cueSheet';
import { first } from './markdown/first';
import { obligations } from './markdown/obligations';
import { Page } from './markdown/page';
import { people } from './markdown/people';
import { questions } from './markdown/questions';
import { decisions, evidence, problems, signOffs, vendors } from './markdown/registers';
import { scenes, undeclared } from './markdown/scenes';
import { sources, statement } from './markdown/statement';
import { summary } from './markdown/summary';
import type { Report } from './report';

/** The sections after the first page, in the order in which a reviewer wants them. */
const sections = [
  ['summary', summary],
  ['first', first],
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

/** The report as Markdown for a reviewer who reads, checks and signs it. */
export function renderMarkdown(report: Report, words: Words): string {
  const page = new Page(report, words);
  const titles = sections.map(([name], index) => ({ number: index + 1, title: message(`report.section.${name}`) }));
  const blocks = [
    ...cover(page),
    `## ${page.say(message('report.section.contents'))}`,
    titles.map(({ number, title }) => `${number}. [${page.say(title)}](#${anchor(`${number}. ${page.plain(title)}`)})`).join('\n'),
    ...sections.flatMap(([name, render], index) => [`## ${index + 1}. ${page.say(message(`report.section.${name}`))}`, ...render(page)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
