import type { Sheet } from '../../sheets/sheet';
import { isKnownHeading, matchColumns, type Column, type Meaning } from './columns';

/** A table of shots found in a file: its columns, and the row in which the shots begin, from zero. */
export interface Table {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly firstRow: number;
}

/** So far down may notes stand above a table. */
const SEARCHED = 60;

/**
 * Finds the row of headings, whatever stands above it: the row of which most headings are known, a shot code among them. Two rows
 * are headings together where the upper one names groups of columns. Undefined for a sheet without such a row.
 */
export function findTable(sheet: Sheet, told: ReadonlyMap<string, Meaning>): Table | undefined {
  let best: { readonly table: Table; readonly score: number } | undefined;
  for (let row = 0; row < Math.min(SEARCHED, sheet.rows.length); row++) {
    for (const [titles, firstRow] of [
      [titlesAt(sheet, row), row + 1],
      [titlesOfTwo(sheet, row), row + 2],
    ] as const) {
      const columns = matchColumns(titles, told);
      const known = columns.filter(({ means }) => means !== undefined && means !== 'ignore');
      if (!known.some(({ means }) => means === 'code')) continue;
      // A single known heading may be a word in a sentence of notes.
      if (columns.length > 1 && columns.filter(({ means }) => means !== undefined).length < 2) continue;
      if (!best || known.length > best.score) best = { table: { sheet, columns, firstRow }, score: known.length };
    }
  }
  return best?.table;
}

/** The best table of a file, and the names of other sheets that hold one too. */
export function findTables(
  sheets: readonly Sheet[],
  told: ReadonlyMap<string, Meaning>,
): { readonly table?: Table; readonly others: readonly string[] } {
  const tables = sheets.flatMap((sheet) => findTable(sheet, told) ?? []);
  const known = ({ columns }: Table): number => columns.filter(({ means }) => means !== undefined).length;
  const [table, ...others] = [...tables].sort(
    (a, b) => known(b) - known(a) || b.sheet.rows.length - a.sheet.rows.length,
  );
  return { ...(table && { table }), others: others.map(({ sheet }) => sheet.name) };
}

function titlesAt({ rows }: Sheet, row: number): readonly string[] {
  return rows[row] ?? [];
}

/** `AI` over `Tool` is `AI Tool`, where that is a heading that is known; else the lower one stands for itself. */
function titlesOfTwo(sheet: Sheet, row: number): readonly string[] {
  const [upper, lower] = [titlesAt(sheet, row), titlesAt(sheet, row + 1)];
  if (lower.filter((title) => title !== '').length < 2) return [];
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [over, title] = [upper[column] ?? '', lower[column] ?? ''];
    if (over !== '') group = over;
    if (title === '') return over;
    const both = `${group} ${title}`.trim();
    return isKnownHeading(both) ? both : title;
  });
}
