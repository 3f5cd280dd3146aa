import { countStatuses } from '../../judged/counts';
import { rankWord, statusOf, statuses, type Status } from '../../judged/rank';
import { message, type Message } from '../../words/message';
import { paragraph, table, type Block } from '../document/document';
import { plain, strong, type Rich } from '../document/rich';
import type { AssessmentPart } from '../report';
import type { Page } from './page';
import { statusChart } from './statusChart';

/** How many assessments of each agreement have each status, and the same as a chart. */
export function summary(page: Page): readonly Block[] {
  const { agreements, assessments } = page.report;
  const shown = statuses.filter((status) => !sideLines.has(status) || countOf(status, assessments, page) > 0);
  const rows = agreements.flatMap((agreement) => {
    const own = page.ofAgreement(agreement.id);
    if (own.length === 0) return [];
    return [[plain(agreement.shortName), ...shown.map((status) => count(countOf(status, own, page)))]];
  });
  if (rows.length === 0) return [paragraph(page.say(message('report.nothing')))];
  const total = [
    page.say(message('report.column.total')),
    ...shown.map((status) => count(countOf(status, assessments, page))),
  ];
  return [
    table(
      [page.say(message('report.column.agreement')), ...shown.map((status) => page.say(rankWord(status)))],
      [...rows, total.map(strong)],
    ),
    ...statusChart(page, chartLines(page, shown)),
  ];
}

/** Shown only where there is one. */
const sideLines: ReadonlySet<Status> = new Set(['recommended', 'recommended-waiting', 'profile-waiting', 'accepted']);

function countOf(status: Status, all: readonly AssessmentPart[], { report }: Page): number {
  return countStatuses(all, report.asOf)[status];
}

function count(n: number): Rich {
  return plain(n === 0 ? '·' : String(n));
}

const WIDTH = 40;

/** One bar of letters for each status; every count above zero shows. */
function chartLines(page: Page, shown: readonly Status[]): readonly string[] {
  const counts = shown.map((status) => countOf(status, page.report.assessments, page));
  const labels = shown.map((status) => page.letters(rankWord(status)));
  const widest = Math.max(...labels.map((label) => label.length));
  const most = Math.max(1, ...counts);
  return shown.map((status, index) => {
    const n = counts[index] ?? 0;
    const bar = '█'.repeat(Math.ceil((n / most) * WIDTH));
    const note = chartNote(status, page);
    return `${(labels[index] ?? '').padEnd(widest)}  ${bar}${bar === '' ? '' : ' '}${n}${note ? `, ${page.letters(note)}` : ''}`;
  });
}

/** How many questions stand behind what waits, and how much on record is only the production's word. */
function chartNote(status: Status, page: Page): Message | undefined {
  const own = page.report.assessments.filter((one) => statusOf(one, page.report.asOf) === status);
  if (status === 'met' || status === 'waived') {
    const stated = own.filter(({ basis }) => basis !== 'document').length;
    return stated > 0 ? message('report.summary.stated', { n: stated }) : undefined;
  }
  if (status !== 'needs-facts' && status !== 'needs-judgement') return undefined;
  const waiting = own.flatMap((one) => page.waitsFor(one) ?? []);
  return waiting.length > 0
    ? message('report.summary.waiting', {
        n: waiting.length,
        questions: message('report.count.questions', { n: new Set(waiting).size }),
      })
    : undefined;
}
