import type { Contents, Glance, Heading } from '../document/document';
import { link, plain, rich, strong, type Rich } from '../document/rich';
import { linesOf, type Setting } from './lines';
import { LEADING, MARGIN, type Element, type Paper } from './paper';

const BODY = 8.6;
const sizes = [16, 12.5, 10.5, 9] as const;

type OutlineItem = ReturnType<Paper['pdf']['outline']['addItem']>;

/** The headings of a document as bookmarks: those of the second level, and below each those of the third. */
export class Bookmarks {
  private section: OutlineItem | undefined;

  constructor(private readonly paper: Paper) {}

  add(level: number, title: string): void {
    const { pdf, y } = this.paper;
    // The library counts `left` from the right edge.
    const options = { expanded: false, top: y - 4, left: pdf.page.width };
    if (level === 2) this.section = pdf.outline.addItem(title, options);
    if (level === 3) this.section?.addItem(title, options);
  }
}

export function drawHeading(paper: Paper, { level, number, text, id }: Heading, bookmarks: Bookmarks): void {
  const setting: Setting = { faces: paper.faces, size: sizes[level - 1] ?? BODY, bold: true };
  const title: Rich = number === undefined ? text : rich`${plain(`${number}.`)} ${text}`;
  const lines = linesOf(title, paper.width, setting);
  if (paper.y > MARGIN) paper.y += setting.size * (level <= 2 ? 1.1 : 0.6);
  paper.need(lines.length * setting.size * LEADING + 40);
  if (id !== undefined) paper.pdf.addNamedDestination(id, 'XYZ', 0, paper.y - 4, null);
  bookmarks.add(level, title.map((run) => run.text).join(''));
  const element = paper.element(`H${level}`);
  drawLines(paper, element, `H${level}`, title, { setting, x: MARGIN });
  element.end();
  paper.y += level === 1 ? 6 : 3;
}

export function drawParagraph(paper: Paper, text: Rich): void {
  const element = paper.element('P');
  drawLines(paper, element, 'P', text, { setting: body(paper), x: MARGIN });
  element.end();
  paper.y += 4;
}

/** What must not be overlooked, with a bar beside it. */
export function drawCallout(paper: Paper, text: Rich): void {
  const setting: Setting = { ...body(paper), size: 9.6 };
  const element = paper.element('BlockQuote');
  drawLines(paper, element, 'BlockQuote', text, { setting, x: MARGIN + 10, bar: true });
  element.end();
  paper.y += 6;
}

export function drawPoints(paper: Paper, items: readonly Rich[]): void {
  const list = paper.element('L');
  for (const item of items) drawItem(paper, list, plain('•'), item);
  list.end();
  paper.y += 4;
}

export function drawContents(paper: Paper, { entries }: Contents): void {
  const list = paper.element('TOC');
  for (const { number, title, id } of entries)
    drawItem(paper, list, plain(`${number}.`), link(title, { kind: 'entry', id }));
  list.end();
  paper.y += 4;
}

/** How much is left of what, then what to take up first. */
export function drawGlance(paper: Paper, { numbers, title, first }: Glance, bookmarks: Bookmarks): void {
  drawHeading(paper, { kind: 'heading', level: 2, text: plain(title), id: 'glance' }, bookmarks);
  const counts = numbers.flatMap(({ n, label, to }, index): Rich => {
    const count = rich`${strong(plain(String(n)))} ${plain(label)}`;
    return rich`${index === 0 ? [] : [{ text: '   ·   ' }]}${n === 0 ? count : link(count, { kind: 'entry', id: to })}`;
  });
  drawParagraph(paper, counts);
  if (first.length > 0) drawPoints(paper, first);
}

function body({ faces }: Paper): Setting {
  return { faces, size: BODY };
}

function drawItem(paper: Paper, list: Element, mark: Rich, text: Rich): void {
  const setting = body(paper);
  const item = paper.element('LI', list);
  const [sign] = linesOf(mark, paper.width, setting);
  paper.need(2 * setting.size * LEADING);
  if (sign) {
    const label = paper.element('Lbl', item);
    paper.within(label, 'Lbl', () => paper.line(sign, MARGIN + 2, paper.y, setting));
    label.end();
  }
  const content = paper.element('LBody', item);
  drawLines(paper, content, 'LBody', text, { setting, x: MARGIN + 18 });
  content.end();
  item.end();
  paper.y += 2;
}

/** Draws a text line by line, over as many pages as it takes. */
function drawLines(
  paper: Paper,
  element: Element,
  type: string,
  text: Rich,
  { setting, x, bar = false }: { readonly setting: Setting; readonly x: number; readonly bar?: boolean },
): void {
  const step = setting.size * LEADING;
  for (const line of linesOf(text, MARGIN + paper.width - x, setting)) {
    paper.need(step);
    if (bar) paper.artifact(() => paper.pdf.rect(MARGIN, paper.y - 1, 3, step + 1).fill('#b45309'));
    if (line.pieces.length > 0) paper.within(element, type, () => paper.line(line, x, paper.y, setting));
    paper.y += step;
  }
}
