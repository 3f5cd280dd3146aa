import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { visible } from '../escapeMarkdown';
import type { Cell, Sheet } from '../tables/table';
import { filters } from './filters';
import { stableZip } from './stableZip';

/**
 * Tables as a workbook, a sheet each: with filters, the head and the first column in sight, and days as days. `asOf`, an
 * ISO day, is the date of the files within it.
 */
export async function workbook(sheets: readonly Sheet[], asOf: string): Promise<Uint8Array> {
  const pages = sheets.map(({ title, columns, rows }) => ({
    data: [columns.map(head), ...rows.map((row) => tall(row, columns))],
    sheet: nameOf(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await writeExcelFile(pages, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [filters(sheets)],
  }).toBlob();
  return stableZip(new Uint8Array(await blob.arrayBuffer()), asOf);
}

/** Excel takes no longer text in a cell. */
const LONGEST = 32_000;

function head({ title }: { readonly title: string }): CellObject {
  return {
    value: visible(title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8ecf1',
    textColor: '#16202c',
    wrap: true,
    alignVertical: 'top',
  };
}

const LINE = 15;
/** A row shows so many lines; more are seen when it is drawn taller. */
const MOST_LINES = 8;

/** A row tall enough for its longest text. */
function tall(row: readonly Cell[], columns: Sheet['columns']): CellObject[] {
  const lines = Math.max(
    1,
    ...row.map((one, at) => (typeof one === 'string' ? Math.ceil((one.length * 1.1) / (columns[at]?.width ?? 10)) : 1)),
  );
  const height = Math.min(MOST_LINES, lines) * LINE;
  return row.map((one, at) => (at === 0 ? { ...cell(one), height } : cell(one)));
}

/** A text is written as one, so that no spreadsheet calculates it. */
function cell(value: Cell): CellObject {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'object') return day(value.day);
  const text = visible(value);
  return {
    value: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  };
}

function day(iso: string): CellObject {
  const hour = iso.includes('T');
  return {
    value: new Date(`${iso}${hour ? ':00' : 'T00:00:00'}Z`),
    type: Date,
    format: hour ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd',
    alignVertical: 'top',
  };
}

/** What a workbook takes for the name of a sheet. */
function nameOf(title: string): string {
  return visible(title)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31);
}
