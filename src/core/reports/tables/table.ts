/** A table for a spreadsheet: plain values, one thing in one row. */
export interface Sheet {
  /** In a file's name: `cue-sheet`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  readonly title: string;
  /** About how many letters wide. */
  readonly width: number;
}

/** A text as it is, a number, or a day: `2026-09-01`, with an hour `2026-09-01T18:00`. */
export type Cell = string | number | { readonly day: string };

/** A day where a text is one, else the text. */
export function dayOrText(text: string): Cell {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text)
    ? { day: text }
    : text;
}

const WIDEST = 60;

/** Columns as wide as what stands in them, within reason. */
export function widths(titles: readonly string[], rows: Sheet['rows']): readonly SheetColumn[] {
  return titles.map((title, at) => {
    let width = title.length + 4;
    for (const row of rows) width = Math.max(width, Math.min(WIDEST, lengthOf(row[at])));
    return { title, width };
  });
}

function lengthOf(cell: Cell | undefined): number {
  if (typeof cell === 'string') return cell.length + 2;
  return typeof cell === 'object' ? cell.day.length + 2 : 8;
}
