import type { Budgets } from '../text/budgets';
import { cellAt, cellName, tidy, type Oddity, type Sheet } from './sheet';
import type { Styles } from './workbookStyles';
import { readElements } from './xmlElements';

/**
 * Reads one sheet of a workbook, with `shared` as the texts of its cells on one line each. Cells outside the limits are named by the first of
 * them, and take no room; `spend` is told how many cells take some.
 */
export function readSheetXml(
  name: string,
  xml: string,
  shared: readonly string[],
  styles: Styles,
  limits: Budgets,
  spend: (cells: number) => void,
): Sheet {
  const rows: string[][] = [];
  const odd = new Map<string, Oddity>();
  const merged = new Merged();
  let outside: string | undefined;
  let row = -1;
  let column = -1;
  let cell: { readonly type: string; readonly style: string | undefined; readonly far: string | undefined } | undefined;
  let value = '';
  let formula = false;
  let within: 'v' | 't' | undefined;
  const enter = (text: string, oddity: Oddity | undefined): void => {
    const line = (rows[row] ??= []);
    spend(Math.max(0, column + 1 - line.length));
    while (line.length < column) line.push('');
    line[column] = text;
    if (oddity) odd.set(cellName(row, column), oddity);
  };
  const finishCell = (): void => {
    if (!cell) return;
    const { type, far } = cell;
    const said = asText(type, value, cell.style, shared, styles);
    const read = type === 's' ? said : { ...said, text: tidy(said.text) };
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
        const at = cellAt(attributes['r'] ?? '');
        column = at?.column ?? column + 1;
        row = at?.row ?? Math.max(0, row);
        const strange = attributes['r'] !== undefined && !at;
        const far =
          strange || row >= limits.rows || column >= limits.columns
            ? (attributes['r'] ?? cellName(row, column))
            : undefined;
        cell = { type: attributes['t'] ?? 'n', style: attributes['s'], far: far?.slice(0, 20) };
        value = '';
        formula = false;
      } else if (tag === 'f' && cell) formula = true;
      else if (tag === 'v' || tag === 't') within = tag;
      else if (tag === 'rPh') within = undefined;
      else if (tag === 'mergeCell') merged.add(attributes['ref'] ?? '');
    },
    close: (tag) => {
      if (tag === 'c') finishCell();
      if (tag === 'v' || tag === 't') within = undefined;
    },
    text: (text) => {
      if (cell && within && value.length < 100_000) value += text;
    },
  });
  merged.mark(rows, odd);
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
class Merged {
  private readonly areas: { readonly column: number; readonly from: number; readonly to: number }[] = [];

  add(ref: string): void {
    const [from, to] = ref.split(':', 2).map(cellAt);
    if (from && to && to.row > from.row) this.areas.push({ column: from.column, from: from.row, to: to.row });
  }

  /** Marks each cell once, however many areas it lies in. */
  mark(rows: readonly (readonly string[])[], odd: Map<string, Oddity>): void {
    let [column, next] = [-1, 0];
    for (const area of this.areas.sort((one, other) => one.column - other.column || one.from - other.from)) {
      if ((rows[area.from]?.[area.column] ?? '') === '') continue;
      if (area.column !== column) [column, next] = [area.column, 0];
      for (next = Math.max(next, area.from + 1); next <= Math.min(area.to, rows.length - 1); next++)
        odd.set(cellName(next, column), 'merged');
    }
  }
}
