import { MOST_COLUMNS, MOST_ROWS, cellAt, cellName, tidy, type Oddity, type Sheet } from './sheet';
import type { Styles } from './workbookStyles';
import { readElements } from './xmlElements';

/** Cells of a sheet, empty ones included. */
const MOST_CELLS = 2_000_000;

/** Reads one sheet of a workbook. Cells outside the limits are named by the first of them, and take no room. */
export function readSheetXml(
  name: string,
  xml: string,
  shared: readonly string[],
  styles: Styles,
): Sheet | 'too-many-cells' {
  const rows: string[][] = [];
  const odd = new Map<string, Oddity>();
  let outside: string | undefined;
  let cells = 0;
  let row = -1;
  let column = -1;
  let cell: { readonly type: string; readonly style: string | undefined; readonly far: string | undefined } | undefined;
  let value = '';
  let formula = false;
  let within: 'v' | 't' | undefined;
  const enter = (text: string, oddity: Oddity | undefined): void => {
    const line = (rows[row] ??= []);
    while (line.length < column) line.push('');
    line[column] = tidy(text);
    if (oddity) odd.set(cellName(row, column), oddity);
  };
  const finishCell = (): void => {
    if (!cell) return;
    const read = asText(cell.type, value, cell.style, shared, styles);
    const far = cell.far;
    cell = undefined;
    if (far !== undefined) {
      if (read.text.trim() !== '') outside ??= far;
    } else if (read.text !== '' || read.oddity || formula)
      enter(
        read.text,
        formula ? (read.text === '' ? 'formula-without-value' : (read.oddity ?? 'formula')) : read.oddity,
      );
  };
  readElements(xml, {
    open: ({ name: tag, attributes }) => {
      if (tag === 'row') {
        const written = Number(attributes['r']);
        row = Number.isSafeInteger(written) && written > 0 ? written - 1 : row + 1;
        column = -1;
      } else if (tag === 'c') {
        cells++;
        const at = cellAt(attributes['r'] ?? '');
        column = at?.column ?? column + 1;
        row = at?.row ?? Math.max(0, row);
        const strange = attributes['r'] !== undefined && !at;
        const far =
          strange || row >= MOST_ROWS || column >= MOST_COLUMNS
            ? (attributes['r'] ?? cellName(row, column))
            : undefined;
        cell = { type: attributes['t'] ?? 'n', style: attributes['s'], far: far?.slice(0, 20) };
        value = '';
        formula = false;
      } else if (tag === 'f' && cell) formula = true;
      else if (tag === 'v' || tag === 't') within = tag;
      else if (tag === 'rPh') within = undefined;
      else if (tag === 'mergeCell') merge(attributes['ref'] ?? '', rows, odd);
    },
    close: (tag) => {
      if (tag === 'c') finishCell();
      if (tag === 'v' || tag === 't') within = undefined;
    },
    text: (text) => {
      if (cell && within && value.length < 100_000) value += text;
    },
  });
  if (cells > MOST_CELLS) return 'too-many-cells';
  return {
    name,
    // Rows without cells are holes.
    rows: Array.from({ length: rows.length }, (_, at) => rows[at] ?? []),
    odd,
    ...(outside !== undefined && { outside }),
  };
}

function asText(
  type: string,
  value: string,
  style: string | undefined,
  shared: readonly string[],
  styles: Styles,
): { readonly text: string; readonly oddity?: Oddity } {
  switch (type) {
    case 's':
      return { text: shared[Number(value)] ?? '' };
    case 'b':
      return { text: value === '' ? '' : value.trim() === '1' ? 'yes' : 'no' };
    case 'e':
      return { text: value, oddity: 'error' };
    case 'd':
      return { text: /^T00:00(?::00)?$/.test(value.slice(10, 19)) ? value.slice(0, 10) : value, oddity: 'date' };
    case 'n': {
      const shown = styles.shown(style, value.trim());
      if (shown) return shown.isDate ? { text: shown.text, oddity: 'date' } : { text: shown.text };
      return { text: value.trim() };
    }
    default:
      return { text: value };
  }
}

/** Cells that are merged down over several rows: the rows below the first look filled and are empty. */
function merge(ref: string, rows: readonly (readonly string[])[], odd: Map<string, Oddity>): void {
  const [from, to] = ref.split(':').map(cellAt);
  if (!from || !to || to.row <= from.row || (rows[from.row]?.[from.column] ?? '') === '') return;
  for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row++)
    odd.set(cellName(row, from.column), 'merged');
}
