import { lastDay } from '../../evaluation/deadline';
import { rankWord } from '../../judged/rank';
import { daysBetween } from '../../text/days';
import { message } from '../../words/message';
import type { Shape } from '../charts/drawing';
import { withLegend } from '../charts/legend';
import type { Chart } from '../document/document';
import type { AssessmentPart } from '../report';
import type { Page } from './page';
import { dateText } from '../../text/dateText';

const WIDTH = 720;
const LEFT = 210;
const RIGHT = 150;
const ROW = 24;
const MOST = 15;

interface Due {
  readonly item: AssessmentPart;
  readonly n: number;
  readonly day: string;
  /** From the report's day on; below zero for what is overdue. */
  readonly days: number;
}

/** What is blocked or open and has a date, by date: how long it has been overdue, or how long there is. */
export function deadlineChart(page: Page): readonly Chart[] {
  const dated = page.items
    .flatMap((item, index): readonly Due[] => {
      const day = item.deadline && lastDay(item.deadline);
      return day === undefined ? [] : [{ item, n: index + 1, day, days: daysBetween(page.report.asOf, day) }];
    })
    .sort((a, b) => a.days - b.days || a.n - b.n);
  const [shown, more] = [dated.slice(0, MOST), dated.length - MOST];
  if (shown.length === 0) return [];
  const early = Math.min(0, ...shown.map(({ days }) => days));
  const late = Math.max(0, ...shown.map(({ days }) => days));
  const unit = (WIDTH - LEFT - RIGHT) / Math.max(1, late - early);
  const today = LEFT - early * unit;
  const height = 18 + shown.length * ROW;
  const rest: readonly Shape[] =
    more > 0
      ? [
          {
            kind: 'label',
            x: 0,
            y: height + 12,
            text: page.letters(message('chart.deadlines.more', { n: more })),
            at: 'start',
            size: 11,
          },
        ]
      : [];
  const shapes: readonly Shape[] = [
    {
      kind: 'label',
      x: today,
      y: 11,
      text: page.letters(message('chart.deadlines.today', { date: page.report.asOf })),
      at: today > WIDTH / 2 ? 'end' : 'start',
      size: 11,
    },
    ...shown.flatMap((due, index) => row(due, 18 + index * ROW, today, unit, page)),
    { kind: 'line', x: today, top: 14, bottom: height },
    ...rest,
  ];
  const used = (['blocked', 'open'] as const).filter((outcome) => shown.some(({ item }) => item.outcome === outcome));
  return [
    {
      kind: 'chart',
      title: page.letters(message('chart.deadlines')),
      inWords: dated.map((due) => rowWords(due, page)).join(' '),
      labels: { inWords: page.letters(message('chart.in-words')) },
      drawing: withLegend(
        { width: WIDTH, height: height + (more > 0 ? 18 : 0), shapes },
        used.map((look) => ({ look, label: page.letters(rankWord(look)) })),
      ),
    },
  ];
}

function row({ item, n, day, days }: Due, y: number, today: number, unit: number, page: Page): readonly Shape[] {
  const width = Math.max(3, Math.abs(days) * unit);
  const end = days < 0 ? today : today + width;
  return [
    {
      kind: 'label',
      x: 0,
      y: y + 14,
      text: page.letters(message('chart.deadlines.label', { date: dateText(day), n })),
      at: 'start',
      size: 12,
    },
    {
      kind: 'box',
      x: days < 0 ? today - width : today,
      y: y + 3,
      width,
      height: 14,
      look: item.outcome === 'blocked' ? 'blocked' : 'open',
      to: page.itemEntry(n),
      says: rowWords({ item, n, day, days }, page),
    },
    {
      kind: 'label',
      x: end + 6,
      y: y + 14,
      text: daysText(days, item.deadline?.overdue ?? false, page),
      at: 'start',
      size: 11,
    },
  ];
}

function rowWords({ item, n, day, days }: Due, page: Page): string {
  return page.letters(
    message('chart.deadlines.row', {
      n,
      date: day,
      about: page.letters(
        page
          .subject(item.subject)
          .map(({ text }) => text)
          .join(''),
      ),
      days: daysText(days, item.deadline?.overdue ?? false, page),
    }),
  );
}

function daysText(days: number, overdue: boolean, page: Page): string {
  const n = Math.abs(days);
  return page.letters(overdue ? message('chart.deadlines.overdue', { n }) : message('chart.deadlines.left', { n }));
}
