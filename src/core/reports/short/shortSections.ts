import { message, type MessageCode } from '../../words/message';
import { paragraph, type Block } from '../document/document';
import type { Page } from '../sections/page';
import { problems } from '../sections/registers';
import { statement } from '../sections/statement';
import { shots } from './shots';
import { MOST_ROWS } from './limited';
import { agreements, decisions, documents, people, scenes, uses } from './records';
import { actions, questions } from './toDo';

/** A part of a report; one that has nothing to tell is left out. */
export type Section = readonly [id: string, title: MessageCode, render: (page: Page) => readonly Block[]];

/** What stands behind the front page of a report that people read through. */
export const shortSections: readonly Section[] = [
  ['actions', 'short.section.actions', actions],
  ['questions', 'short.section.questions', questions],
  ['agreements', 'short.section.agreements', agreements],
  ['people', 'short.section.people', people],
  ['uses', 'short.section.uses', uses],
  ['scenes', 'short.section.scenes', scenes],
  ['shots', 'short.section.shots', shots],
  ['documents', 'short.section.documents', documents],
  ['decisions', 'short.section.decisions', decisions],
  ['problems', 'short.section.problems', (page) => (page.report.problems.length > 0 ? problems(page, MOST_ROWS) : [])],
  ['basis', 'short.section.basis', basis],
  ['statement', 'report.section.statement', (page) => (page.report.verdict.settled ? statement(page) : [])],
];

function basis(page: Page): readonly Block[] {
  const { inputs, inputsSha256, verdict } = page.report;
  return [
    paragraph(page.say(message('short.inputs', { n: inputs.length, hash: inputsSha256 }))),
    paragraph(page.say(message('short.whole'))),
    ...(verdict.settled ? [] : [paragraph(page.say(message('short.no-statement')))]),
  ];
}
