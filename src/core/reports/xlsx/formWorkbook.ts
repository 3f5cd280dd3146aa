import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { readSheets } from '../../sheets/readWorkbook';
import { visible } from '../escapeMarkdown';
import { stableZip } from './stableZip';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** A cell in which one of these words is chosen from a list; row and column from zero. */
export interface ChoiceCell {
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
}

/** What a workbook with a form needs besides its cells. */
export interface FormSheet {
  readonly title: string;
  readonly cells: readonly (readonly string[])[];
  /** The row with the heads of the columns, from zero; it stays in sight. */
  readonly head: number;
  /** The column to write in, from zero. */
  readonly answer: number;
  readonly choices: readonly ChoiceCell[];
  readonly widths: readonly number[];
  /** ISO day. */
  readonly asOf: string;
}

/** A form as a workbook of one sheet: the answers are chosen from lists where there are some. */
export async function formWorkbook({
  title,
  cells,
  head,
  answer,
  choices,
  widths,
  asOf,
}: FormSheet): Promise<Uint8Array> {
  const data = cells.map((row, at) =>
    row.map((text, column) => ({
      ...cell(text, at === head, column === answer && at > head),
      wrap: at >= head,
      height: at < head ? LINE : LINE * linesOf(row, widths),
    })),
  );
  const page = {
    data,
    sheet: visible(title)
      .replace(/[[\]:*?/\\']/g, ' ')
      .slice(0, 31),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: head + 1,
    orientation: 'landscape' as const,
  };
  const blob = await writeExcelFile([page], { features: [lists(choices)] }).toBlob();
  return stableZip(new Uint8Array(await blob.arrayBuffer()), asOf);
}

/** Every cell is a text, so that no spreadsheet calculates what somebody wrote. */
function cell(text: string, isHead: boolean, isAnswer: boolean): CellObject {
  const strong = isHead
    ? ({ fontWeight: 'bold', backgroundColor: '#e8ecf1', textColor: '#16202c' } as const)
    : isAnswer
      ? ({ backgroundColor: '#fff8dc', borderStyle: 'thin', borderColor: '#b8b8b8' } as const)
      : {};
  return { value: visible(text), type: String, format: '@', alignVertical: 'top', ...strong };
}

/** The height of a line of text, in points; not every program finds out by itself how many lines a cell has. */
const LINE = 15;

function linesOf(row: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...row.map((text, column) => Math.ceil((text.length * 1.15) / (widths[column] ?? 20))));
}

/** The words that may be chosen, as the format has them: in quotes, with commas, 255 letters at most. */
function lists(choices: readonly ChoiceCell[]): Feature<Blob> {
  const usable = choices.filter(
    ({ words }) => words.join(',').length <= 255 && words.every((word) => /^[a-z0-9-]+$/i.test(word)),
  );
  const each = usable.map(
    ({ row, column, words }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${letter(column)}${row + 1}"><formula1>"${words.join(',')}"</formula1></dataValidation>`,
  );
  const markup = `<dataValidations count="${usable.length}">${each.join('')}</dataValidations>`;
  const transform = (xml: string): string =>
    usable.length === 0
      ? xml
      : insertElementMarkupAccordingToOrderOfSiblings(
          xml,
          markup,
          getOrderOfSiblings(SHEET, 'worksheet') ?? [],
          'worksheet',
        );
  return { files: { transform: { [SHEET]: { transform } } } };
}

/** Forms are narrow: one letter names each column. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** What the door to workbooks offers for forms and lists. */
export interface FormWorkbooks {
  readonly formWorkbook: typeof formWorkbook;
  readonly readSheets: typeof readSheets;
}
