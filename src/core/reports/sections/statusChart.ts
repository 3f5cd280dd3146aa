import { rankWord, statusOf, statuses, type Status } from '../../judged/rank';
import { message } from '../../words/message';
import type { Box, Label } from '../charts/drawing';
import { withLegend } from '../charts/legend';
import type { Chart } from '../document/document';
import { visible } from '../escapeMarkdown';
import type { Page } from './page';

type Shown = Exclude<Status, 'not-required'>;

/** What is not required would dwarf the rest; its number stands in the table. */
const shown = statuses.filter((status): status is Shown => status !== 'not-required');

const WIDTH = 720;
const LEFT = 190;
const RIGHT = 40;
const ROW = 26;

interface Row {
  readonly name: string;
  readonly counts: readonly { readonly status: Shown; readonly n: number }[];
  readonly total: number;
}

/** Status by agreement as stacked bars, each part with its pattern and number. */
export function statusChart(page: Page, lines: readonly string[]): readonly Chart[] {
  const rows = page.report.agreements.flatMap(({ id, shortName }): readonly Row[] => {
    const own = page.ofAgreement(id);
    const counts = shown
      .map((status) => ({ status, n: own.filter((one) => statusOf(one, page.report.asOf) === status).length }))
      .filter(({ n }) => n > 0);
    return counts.length > 0
      ? [{ name: visible(shortName), counts, total: counts.reduce((sum, { n }) => sum + n, 0) }]
      : [];
  });
  if (rows.length === 0) return [];
  const most = Math.max(...rows.map(({ total }) => total));
  const bars = rows.flatMap((row, index) => bar(row, index * ROW, (WIDTH - LEFT - RIGHT) / most, page));
  const used = shown.filter((status) => rows.some(({ counts }) => counts.some((one) => one.status === status)));
  const legend = used.map((status) => ({ look: status, label: page.letters(rankWord(status)) }));
  return [
    {
      kind: 'chart',
      title: page.letters(message('chart.status')),
      inWords: rows
        .map(({ name, counts }) =>
          page.letters(
            message('chart.status.row', { agreement: name, counts: counts.map((one) => countText(one, page)) }),
          ),
        )
        .join(' '),
      labels: { inWords: page.letters(message('chart.in-words')) },
      drawing: withLegend({ width: WIDTH, height: rows.length * ROW, shapes: bars }, legend),
      lines,
    },
  ];
}

function countText({ status, n }: Row['counts'][number], page: Page): string {
  return page.letters(message('report.outcome-count', { outcome: rankWord(status), n }));
}

function bar({ name, counts, total }: Row, y: number, unit: number, page: Page): readonly (Box | Label)[] {
  const shapes: (Box | Label)[] = [
    {
      kind: 'label',
      x: LEFT - 8,
      y: y + 15,
      text: name.length > 30 ? `${name.slice(0, 29)}…` : name,
      at: 'end',
      size: 12,
    },
  ];
  let x = LEFT;
  for (const count of counts) {
    const width = count.n * unit;
    shapes.push({ kind: 'box', x, y: y + 2, width, height: 18, look: count.status, says: countText(count, page) });
    if (width >= 18)
      shapes.push({ kind: 'label', x: x + width / 2, y: y + 15, text: String(count.n), at: 'middle', size: 11 });
    x += width;
  }
  return [...shapes, { kind: 'label', x: x + 6, y: y + 15, text: String(total), at: 'start', size: 12 }];
}
