import { message, type MessageCode } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import type { Rich } from '../document/rich';
import type { Page } from '../sections/page';

/** As many rows as a table has that people read through; the workbook has all. */
export const MOST_ROWS = 60;

export type Head = Extract<MessageCode, `short.column.${string}`> extends `short.column.${infer Name}` ? Name : never;

/** A table, cut off where it is too long to be read; nothing where it has no row. */
export function limited(
  page: Page,
  head: readonly Head[],
  rows: readonly (readonly Rich[])[],
  most = MOST_ROWS,
): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  return [
    ...(shown.length > 0
      ? [
          table(
            head.map((name) => page.say(message(`short.column.${name}`))),
            shown,
          ),
        ]
      : []),
    ...more(rows.length - most, page),
  ];
}

/** A list, cut off in the same way. */
export function limitedPoints(page: Page, items: readonly Rich[]): readonly Block[] {
  return items.length === 0 ? [] : [points(items.slice(0, MOST_ROWS)), ...more(items.length - MOST_ROWS, page)];
}

function more(n: number, page: Page): readonly Block[] {
  return n > 0 ? [paragraph(page.say(message('short.in-workbook', { n })))] : [];
}
