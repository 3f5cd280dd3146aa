import { message } from '../words/message';
import { MOST_COLUMNS, MOST_ROWS, cellName, tidy, type ReadSheets, type Sheet } from './sheet';

const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads a list that a spreadsheet saved as text (RFC 4180): with commas, semicolons, tabs or bars between the cells, as the
 * country has it. Takes time in proportion to the text. A quotation mark that is never closed is a fault.
 */
export function readCsv(text: string, name: string): ReadSheets {
  const body = text.replace(/^\ufeff/, '');
  const [, told] = /^"?sep=(.)"?\r?\n/i.exec(body) ?? [];
  const start = told === undefined ? 0 : body.indexOf('\n') + 1;
  const { rows, openedAt } = cellsOf(body, start, told ?? separatorOf(body));
  if (openedAt !== undefined) return { fault: message('sheet.open-quote', { row: openedAt + 1 }) };
  const wide = rows.findIndex((row) => row.slice(MOST_COLUMNS).some((cell) => cell !== ''));
  const outside =
    rows.length > MOST_ROWS ? cellName(MOST_ROWS, 0) : wide >= 0 ? cellName(wide, MOST_COLUMNS) : undefined;
  const sheet: Sheet = {
    name,
    rows: rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(tidy)),
    odd: new Map(),
    ...(outside !== undefined && { outside }),
  };
  return { sheets: [sheet], notes: [] };
}

/** The sign that parts the most lines at the beginning in two or more. */
function separatorOf(text: string): string {
  const { rows } = cellsOf(text.slice(0, 20_000), 0, '\n');
  const lines = rows.flat().filter((line) => line !== '');
  const score = (sign: string): number =>
    lines.filter((line) => line.includes(sign)).length * 1000 + signs(lines, sign);
  return [...separators].sort((a, b) => score(b) - score(a))[0] ?? ',';
}

function signs(lines: readonly string[], sign: string): number {
  return lines.reduce((sum, line) => sum + Math.min(50, line.split(sign).length), 0);
}

/** The cells of a text; `openedAt` is the row, from zero, of a quotation mark that is never closed. */
export function cellsOf(
  text: string,
  start: number,
  between: string,
): { readonly rows: readonly (readonly string[])[]; readonly openedAt?: number } {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let openedAt = 0;
  const endField = (): void => {
    // The apostrophe that keeps a spreadsheet from calculating is no part of the text.
    row.push(field.replace(/^'(?=['=+\-@])/, ''));
    field = '';
  };
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text.charAt(at++);
      else quoted = false;
    } else if (letter === '"' && field === '') {
      quoted = true;
      openedAt = rows.length;
    } else if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) {
      endField();
      rows.push(row);
      row = [];
    } else if (letter === between) endField();
    else if (letter !== '\r') field += letter;
  }
  endField();
  return { rows: row.length === 1 && row[0] === '' ? rows : [...rows, row], ...(quoted && { openedAt }) };
}
