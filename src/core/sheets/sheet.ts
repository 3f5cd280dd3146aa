import { budgets } from '../text/budgets';
import type { Message } from '../words/message';

/** What a cell held that is not simply what it shows. */
export type Oddity = 'date' | 'formula' | 'formula-without-value' | 'error' | 'merged';

/** A sheet of a workbook, or a list in another format, as rows of texts. Rows are as long as their last cell. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By `cellName`. */
  readonly odd: ReadonlyMap<string, Oddity>;
  /** The number of the first row as a person counts, where it is not 1. */
  readonly firstRow?: number;
  /** Something in the sheet lies outside what is read, such as a cell in row 1048576: the first one's name. */
  readonly outside?: string;
}

/** The sheets of a file, or why there are none. */
export type ReadSheets =
  | { readonly sheets: readonly Sheet[]; readonly notes: readonly Message[] }
  | { readonly fault: Message };

/** A cell as spreadsheets name it, row and column from zero: `C7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a column from zero: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  return letters;
}

/** Row and column of a cell's name, from zero; undefined for what is none, or lies where no spreadsheet has cells. */
export function cellAt(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A cell's text on one line, no longer than a cell may be. */
export function tidy(text: string): string {
  return text.slice(0, budgets.letters).replace(/\s+/gu, ' ').trim();
}
