import { outcomes } from '../../evaluation/assessment';
import { message } from '../../words/message';
import { escapeMarkdown } from '../escapeMarkdown';
import { table, type Page } from './page';

/** How many assessments of each agreement have each outcome, and the same as a chart of text. */
export function summary(page: Page): readonly string[] {
  const { agreements, assessments, verdict } = page.report;
  const label = (outcome: (typeof outcomes)[number]): string => page.say(message(`outcome.${outcome}`));
  const rows = agreements.flatMap((agreement) => {
    const own = assessments.filter((one) => one.agreement === agreement.id);
    if (own.length === 0) return [];
    return [[escapeMarkdown(agreement.shortName), ...outcomes.map((outcome) => count(own.filter((one) => one.outcome === outcome).length))]];
  });
  const { accepted, recommended } = verdict.counts;
  const asides = [
    ...(accepted > 0 ? [page.say(message('report.count.accepted', { n: accepted }))] : []),
    ...(recommended > 0 ? [page.say(message('report.count.recommended', { n: recommended }))] : []),
  ];
  if (rows.length === 0) return [page.say(message('report.nothing'))];
  const total = [page.say(message('report.column.total')), ...outcomes.map((outcome) => count(verdict.outcomes[outcome]))];
  return [
    table([page.say(message('report.column.agreement')), ...outcomes.map(label)], [...rows, total.map((cell) => `**${cell}**`)]),
    chart(page),
    ...(asides.length > 0 ? [`${asides.join('; ')}.`] : []),
  ];
}

function count(n: number): string {
  return n === 0 ? '·' : String(n);
}

const WIDTH = 40;

/** One bar for each outcome; every count above zero shows. */
function chart(page: Page): string {
  const { outcomes: counts } = page.report.verdict;
  const labels = outcomes.map((outcome) => page.plain(message(`outcome.${outcome}`)));
  const widest = Math.max(...labels.map((label) => label.length));
  const most = Math.max(1, ...outcomes.map((outcome) => counts[outcome]));
  const bars = outcomes.map((outcome, index) => {
    const bar = '█'.repeat(Math.ceil((counts[outcome] / most) * WIDTH));
    return `${(labels[index] ?? '').padEnd(widest)}  ${bar}${bar === '' ? '' : ' '}${counts[outcome]}`;
  });
  return ['```text', ...bars, '```'].join('\n');
}
