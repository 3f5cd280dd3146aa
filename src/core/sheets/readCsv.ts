import { budgets, type Budgets } from '../text/budgets';
import { message } from '../words/message';
import { cellName, tidy, type ReadSheets, type Sheet } from './sheet';

const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads a list that a spreadsheet saved as text (RFC 4180): with commas, semicolons, tabs or bars between the cells, as the
 * country has it. Takes time in proportion to the text. A quotation mark that is never closed is a fault.
 */
export function readCsv(text: string, name: string, limits: Budgets = budgets): ReadSheets {
  const body = text.replace(/^\ufeff/, '');
  const [, told] = /^"?sep=(.)"?\r?\n/i.exec(body) ?? [];
  const start = told === undefined ? 0 : body.indexOf('\n') + 1;
  const { rows, openedAt, outside } = cellsOf(body, start, told ?? separatorOf(body), limits);
  if (openedAt !== undefined) return { fault: message('sheet.open-quote', { row: openedAt + 1 }) };
  const sheet: Sheet = {
    name,
    rows: rows.map((row) => row.map(tidy)),
    odd: new Map(),
    ...(outside !== undefined && { outside }),
  };
  return { sheets: [sheet], notes: [] };
}

/** The sign that parts the most lines at the beginning in two or more. */
function separatorOf(text: string): string {
  const { rows } = cellsOf(text.slice(0, 20_000), 0, '\n', budgets);
  const lines = rows.flat().filter((line) => line !== '');
  const score = (sign: string): number =>
    lines.filter((line) => line.includes(sign)).length * 1000 + signs(lines, sign);
  return [...separators].sort((a, b) => score(b) - score(a))[0] ?? ',';
}

function signs(lines: readonly string[], sign: string): number {
  return lines.reduce((sum, line) => sum + Math.min(50, line.split(sign).length), 0);
}

interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** The row, from zero, of a quotation mark that is never closed. */
  readonly openedAt?: number;
  /** The first cell with something in it that lies beyond the rows and columns that are read. */
  readonly outside?: string;
}

/** The cells of a text. What lies beyond the limits is looked through and takes no room. */
function cellsOf(text: string, start: number, between: string, limits: Budgets): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let openedAt = 0;
  let [rowAt, columnAt] = [0, 0];
  let outside: string | undefined;
  const endField = (): void => {
    if (rowAt >= limits.rows || columnAt >= limits.columns) {
      if (field.trim() !== '') outside ??= cellName(rowAt, columnAt);
    } else {
      // The apostrophe that keeps a spreadsheet from calculating is no part of the text.
      row.push(field.replace(/^'(?=['=+\-@])/, ''));
    }
    columnAt++;
    field = '';
  };
  const endRow = (): void => {
    endField();
    if (rowAt < limits.rows) rows.push(row);
    row = [];
    rowAt++;
    columnAt = 0;
  };
  const add = (letter: string): void => {
    if (field.length <= limits.letters) field += letter;
  };
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') add(letter);
      else if (text[at + 1] === '"') add(text.charAt(at++));
      else quoted = false;
    } else if (letter === '"' && field === '') {
      quoted = true;
      openedAt = rowAt;
    } else if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) endRow();
    else if (letter === between) endField();
    else if (letter !== '\r') add(letter);
  }
  if (field !== '' || columnAt > 0) endRow();
  return { rows, ...(quoted && { openedAt }), ...(outside !== undefined && { outside }) };
}
