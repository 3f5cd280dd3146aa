import { outcomes, type Outcome } from '../../evaluation/assessment';
import { message, type Message } from '../../words/message';
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
    const note = chartNote(outcome, page);
    return `${(labels[index] ?? '').padEnd(widest)}  ${bar}${bar === '' ? '' : ' '}${counts[outcome]}${note ? `, ${page.plain(note)}` : ''}`;
  });
  return ['```text', ...bars, '```'].join('\n');
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
  return waiting.length > 0 ? message('report.summary.waiting', { n: waiting.length, questions: message('report.count.questions', { n: new Set(waiting).size }) }) : undefined;
}
