import { message } from '../../words/message';
import type { Block, Glance } from '../document/document';
import { joined, link, plain, rich, type Rich } from '../document/rich';
import { dueLabel } from '../labels';
import type { AssessmentPart } from '../report';
import { deadlineChart } from './deadlineChart';
import { aboutNamed, behind } from './first';
import { itemEntry, marked, type Page } from './page';
import { sceneCharts } from './sceneChart';

/** How many of the first things stand on the first page. */
const FIRST = 5;

/** What a reviewer looks at before reading: how much is left of what, what comes first, when it is due, and where in the script. */
export function glance(page: Page): readonly Block[] {
  const { blocked, open, accepted, overdue, questions, undeclared, unclear, vendors, errors } =
    page.report.verdict.counts;
  const numbers: readonly (readonly [number, Parameters<typeof message>[0] & `glance.${string}`, string])[] = [
    [blocked, 'glance.blocked', 'first'],
    [open, 'glance.open', 'first'],
    [overdue, 'glance.overdue', 'first'],
    [accepted, 'glance.accepted', 'first'],
    [questions, 'glance.questions', 'questions'],
    [undeclared + unclear, 'glance.undeclared', 'undeclared'],
    [vendors, 'glance.vendors', 'vendors'],
    [errors, 'glance.errors', 'problems'],
  ];
  const block: Glance = {
    kind: 'glance',
    numbers: numbers.map(([n, label, to]) => ({ n, label: page.letters(message(label)), to })),
    title: page.letters(message('glance.title')),
    first: page.items.slice(0, FIRST).map((item, index) => firstItem(item, index + 1, page)),
  };
  return [block, ...deadlineChart(page), ...sceneCharts(page)];
}

function firstItem(item: AssessmentPart, n: number, page: Page): Rich {
  const title = link(page.say(message('report.item', { n })), { kind: 'entry', id: itemEntry(n) });
  const head = rich`${title}: ${marked(item.outcome, page.say(page.outcomeWord(item)))} (${page.say(dueLabel(item, page.report))}) ${aboutNamed(item, page)}:`;
  return joined([head, rich`${plain(item.asked[0] ?? item.summary)}${behind(item, page)}`], ' ');
}
