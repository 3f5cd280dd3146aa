import { outcomes, type Outcome } from '../../evaluation/assessment';
import { message, type Message } from '../../words/message';
import { paragraph, table, type Block } from '../document/document';
import { plain, strong, type Rich } from '../document/rich';
import type { Page } from './page';
import { statusChart } from './statusChart';

/** How many assessments of each agreement have each outcome, and the same as a chart. */
export function summary(page: Page): readonly Block[] {
  const { agreements, verdict } = page.report;
  const rows = agreements.flatMap((agreement) => {
    const own = page.ofAgreement(agreement.id);
    if (own.length === 0) return [];
    return [
      [
        plain(agreement.shortName),
        ...outcomes.map((outcome) => count(own.filter((one) => one.outcome === outcome).length)),
      ],
    ];
  });
  const { accepted, recommended } = verdict.counts;
  const asides = [
    ...(accepted > 0 ? [page.letters(message('report.count.accepted', { n: accepted }))] : []),
    ...(recommended > 0 ? [page.letters(message('report.count.recommended', { n: recommended }))] : []),
  ];
  if (rows.length === 0) return [paragraph(page.say(message('report.nothing')))];
  const total = [
    page.say(message('report.column.total')),
    ...outcomes.map((outcome) => count(verdict.outcomes[outcome])),
  ];
  return [
    table(
      [
        page.say(message('report.column.agreement')),
        ...outcomes.map((outcome) => page.say(message(`outcome.${outcome}`))),
      ],
      [...rows, total.map(strong)],
    ),
    ...statusChart(page, chartLines(page)),
    ...(asides.length > 0 ? [paragraph(plain(`${asides.join('; ')}.`))] : []),
  ];
}

function count(n: number): Rich {
  return plain(n === 0 ? '·' : String(n));
}

const WIDTH = 40;

/** One bar of letters for each outcome; every count above zero shows. */
function chartLines(page: Page): readonly string[] {
  const { outcomes: counts } = page.report.verdict;
  const labels = outcomes.map((outcome) => page.letters(message(`outcome.${outcome}`)));
  const widest = Math.max(...labels.map((label) => label.length));
  const most = Math.max(1, ...outcomes.map((outcome) => counts[outcome]));
  return outcomes.map((outcome, index) => {
    const bar = '█'.repeat(Math.ceil((counts[outcome] / most) * WIDTH));
    const note = chartNote(outcome, page);
    return `${(labels[index] ?? '').padEnd(widest)}  ${bar}${bar === '' ? '' : ' '}${counts[outcome]}${note ? `, ${page.letters(note)}` : ''}`;
  });
}

/** How many questions stand behind what waits, and how much on record is only the production's word. */
function chartNote(outcome: Outcome, page: Page): Message | undefined {
  const own = page.report.assessments.filter((one) => one.outcome === outcome);
  if (outcome === 'met') {
    const stated = own.filter(({ evidence }) => evidence.length === 0).length;
    return stated > 0 ? message('report.summary.stated', { n: stated }) : undefined;
  }
  if (outcome !== 'needs-facts' && outcome !== 'needs-judgement') return undefined;
  const waiting = own.flatMap((one) => page.waitsFor(one) ?? []);
  return waiting.length > 0
    ? message('report.summary.waiting', {
        n: waiting.length,
        questions: message('report.count.questions', { n: new Set(waiting).size }),
      })
    : undefined;
}
