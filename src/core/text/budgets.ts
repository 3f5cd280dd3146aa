/** How much of one file is read. What goes beyond is refused or named, so that no file can exhaust the machine that reads it. */
export interface Budgets {
  /** Bytes of a workbook or a list, packed or unpacked. */
  readonly bytes: number;
  /** Files packed in a workbook. */
  readonly entries: number;
  /** How many times its size a large entry may unpack to; nothing that people wrote packs tighter. */
  readonly ratio: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of all sheets together, with those left empty before the last of a row. */
  readonly cells: number;
  /** Letters of a cell; the rest is cut off. */
  readonly letters: number;
  /** Elements of a Final Draft file. */
  readonly elements: number;
  /** Values of a YAML text, and those that its aliases add. */
  readonly values: number;
  readonly aliased: number;
  /** Values of a JSON text, and its levels. */
  readonly json: number;
  readonly levels: number;
}

/** The library for YAML takes about a kilobyte for a value, the reader of Final Draft files for an element. */
export const budgets: Budgets = {
  bytes: 64 * 1024 * 1024,
  entries: 4_000,
  ratio: 200,
  sheets: 100,
  rows: 20_000,
  columns: 256,
  cells: 4_000_000,
  letters: 4_000,
  elements: 1_000_000,
  values: 1_000_000,
  aliased: 20_000,
  json: 10_000_000,
  levels: 100,
};
