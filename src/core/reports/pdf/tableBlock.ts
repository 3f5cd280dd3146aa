import type { Table } from '../document/document';
import { isRoom, type Rich } from '../document/rich';
import { linesOf, piecesOf, widestWord, widthOf, type Setting, type TextLine } from './lines';
import { ink, LEADING, MARGIN, type Element, type Paper } from './paper';

const SIZE = 7.4;
const PAD = 3;
/** No word keeps a column wider than this; it is broken before. */
const WORD = 80;
/** No cell asks for more. */
const CELL = 620;
/** A line to write on by hand. */
const ROOM = 34;

interface Row {
  readonly cells: readonly (readonly TextLine[])[];
  readonly height: number;
}

/** Draws a table; its head stands again on each further page, and a row that fits on a page is not parted. */
export async function drawTable(paper: Paper, { head, rows }: Table): Promise<void> {
  const setting: Setting = { faces: paper.faces, size: SIZE };
  const bold: Setting = { ...setting, bold: true };
  const widths = columnWidths(paper.width, [...(head ? [head] : []), ...rows], bold);
  const set = (row: readonly Rich[], how: (column: number) => Setting): Row => {
    const cells = row.map((cell, column) => linesOf(cell, (widths[column] ?? 0) - 2 * PAD, how(column)));
    return { cells, height: Math.max(row.some(isRoom) ? ROOM : 0, heightOf(cells)) };
  };
  const top = head && set(head, () => bold);
  const table = paper.element('Table');
  const drawing = new TableDrawing(paper, widths, setting, bold);
  const heads = (): void => {
    if (top) drawing.row(top, paper.element('TR', table), { head: true, rowHead: false });
  };
  const full = paper.bottom - MARGIN - (top?.height ?? 0);
  for (const [index, cells] of rows.entries()) {
    const row = set(cells, (column) => (!head && column === 0 ? bold : setting));
    if (index === 0) {
      // A head never stands alone at the foot of a page.
      paper.need((top?.height ?? 0) + Math.min(row.height, full / 2));
      heads();
    }
    if (row.height > paper.left && row.height <= full) {
      paper.newPage();
      heads();
    }
    drawing.parts(row, paper.element('TR', table), { head: false, rowHead: !head }, heads);
    if (index % 100 === 99) await paper.handOver();
  }
  table.end();
  paper.y += 8;
}

/** Whether a row is the head, and whether its first cell is one. */
interface Role {
  readonly head: boolean;
  readonly rowHead: boolean;
}

class TableDrawing {
  constructor(
    private readonly paper: Paper,
    private readonly widths: readonly number[],
    private readonly setting: Setting,
    private readonly bold: Setting,
  ) {}

  /** Draws a row, in parts where it is longer than what is left. */
  parts(row: Row, element: Element, role: Role, heads: () => void): void {
    if (row.height <= this.paper.left) {
      this.row(row, element, role);
      return;
    }
    const elements = row.cells.map((_, column) => this.cell(element, role, column));
    const longest = Math.max(1, ...row.cells.map((lines) => lines.length));
    for (let from = 0; from < longest; ) {
      const room = Math.floor((this.paper.left - 2 * PAD) / (SIZE * LEADING));
      if (room < 1) {
        this.paper.newPage();
        heads();
        continue;
      }
      const cells = row.cells.map((lines) => lines.slice(from, from + room));
      this.lines({ cells, height: heightOf(cells) }, elements, role);
      from += room;
    }
    element.end();
  }

  row(row: Row, element: Element, role: Role): void {
    this.lines(
      row,
      row.cells.map((_, column) => this.cell(element, role, column)),
      role,
    );
    element.end();
  }

  private cell(parent: Element, role: Role, column: number): Element {
    return this.paper.element(
      typeOf(role, column),
      parent,
      typeOf(role, column) === 'TD' ? {} : { scope: role.head ? 'Column' : 'Row' },
    );
  }

  private lines({ cells, height }: Row, elements: readonly Element[], role: Role): void {
    const { paper, widths } = this;
    const { pdf } = paper;
    const top = paper.y;
    paper.artifact(() => {
      if (role.head) pdf.rect(MARGIN, top, paper.width, height).fill(ink.tint);
      pdf
        .moveTo(MARGIN, top + height)
        .lineTo(MARGIN + paper.width, top + height)
        .lineWidth(0.5)
        .strokeColor(ink.rule)
        .stroke();
    });
    let x = MARGIN;
    for (const [column, lines] of cells.entries()) {
      const element = elements[column];
      const type = typeOf(role, column);
      if (element && lines.some(({ pieces }) => pieces.length > 0)) {
        paper.within(element, type, () => {
          for (const [index, line] of lines.entries())
            paper.line(line, x + PAD, top + PAD + index * SIZE * LEADING, type === 'TD' ? this.setting : this.bold);
        });
      }
      x += widths[column] ?? 0;
    }
    paper.y = top + height;
  }
}

function typeOf({ head, rowHead }: Role, column: number): 'TH' | 'TD' {
  return head || (rowHead && column === 0) ? 'TH' : 'TD';
}

function heightOf(cells: Row['cells']): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * SIZE * LEADING + 2 * PAD;
}

/** Columns share the width by what stands in them: each gets its widest word, and of the rest in proportion to its longest text. */
function columnWidths(width: number, rows: Table['rows'], setting: Setting): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const [least, most] = [Array<number>(columns).fill(12), Array<number>(columns).fill(14)];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      least[column] = Math.max(least[column] ?? 0, Math.min(WORD, widestWord(cell, setting)) + 2 * PAD + 1);
      most[column] = Math.max(most[column] ?? 0, Math.min(CELL, widthOf(piecesOf(cell, setting))) + 2 * PAD + 1);
    }
  }
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const [needed, wished] = [sum(least), sum(most)];
  if (needed >= width) return least.map((one) => (one * width) / needed);
  if (wished <= width) return most.map((one) => (one * width) / wished);
  return least.map((one, column) => one + (((most[column] ?? 0) - one) * (width - needed)) / (wished - needed));
}
