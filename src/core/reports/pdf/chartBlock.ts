import { looks, strokes, type Box, type Drawing, type Label } from '../charts/drawing';
import type { Chart } from '../document/document';
import { plain } from '../document/rich';
import { linesOf, type Setting } from './lines';
import { ink, LEADING, MARGIN, type Paper } from './paper';

/** Draws a chart as shapes, with its title above and the same in words for those who do not see it. */
export function drawChart(paper: Paper, { title, inWords, drawing }: Chart): void {
  const scale = Math.min(1, paper.width / drawing.width);
  const setting: Setting = { faces: paper.faces, size: 9, bold: true };
  const lines = linesOf(plain(title), paper.width, setting);
  const caption = lines.length * setting.size * LEADING + 4;
  paper.need(caption + Math.min(drawing.height * scale, paper.bottom - 2 * MARGIN - caption));
  const heading = paper.element('Caption');
  paper.within(heading, 'Caption', () => {
    for (const line of lines) {
      paper.line(line, MARGIN, paper.y, setting);
      paper.y += setting.size * LEADING;
    }
  });
  heading.end();
  paper.y += 4;
  const figure = paper.element('Figure', undefined, { alt: `${title}. ${inWords}` });
  paper.within(figure, 'Figure', () => draw(paper, drawing, scale));
  figure.end();
  paper.y += drawing.height * scale + 10;
}

function draw(paper: Paper, { shapes }: Drawing, scale: number): void {
  const { pdf } = paper;
  const top = paper.y;
  for (const shape of shapes) {
    if (shape.kind === 'box') box(paper, shape, top, scale);
    else if (shape.kind === 'label') label(paper, shape, top, scale);
    else
      pdf
        .moveTo(MARGIN + shape.x * scale, top + shape.top * scale)
        .lineTo(MARGIN + shape.x * scale, top + shape.bottom * scale)
        .lineWidth(1)
        .strokeColor(ink.text)
        .stroke();
  }
}

function box({ pdf }: Paper, shape: Box, top: number, scale: number): void {
  const { pattern, light } = looks[shape.look];
  const [x, y, width, height] = [
    MARGIN + shape.x * scale,
    top + shape.y * scale,
    shape.width * scale,
    shape.height * scale,
  ];
  const back =
    pattern === 'solid'
      ? light
      : pattern === 'empty' || pattern === 'blank'
        ? '#ffffff'
        : mixed(light, pattern === 'pale' ? 0.3 : 0.15);
  pdf.rect(x, y, width, height).fill(back);
  if (strokes[pattern].length > 0) {
    pdf.save().rect(x, y, width, height).clip();
    const tile = 8 * scale;
    for (let left = 0; left < width; left += tile) {
      for (let down = 0; down < height; down += tile) {
        for (const [x1, y1, x2, y2] of strokes[pattern])
          pdf.moveTo(x + left + x1 * scale, y + down + y1 * scale).lineTo(x + left + x2 * scale, y + down + y2 * scale);
      }
    }
    pdf
      .lineWidth(1.2 * scale)
      .strokeColor(light)
      .stroke()
      .restore();
  }
  pdf.rect(x, y, width, height).lineWidth(0.7);
  if (pattern === 'empty') pdf.dash(2, { space: 1.4 });
  pdf.strokeColor(light).stroke().undash();
  if (shape.to !== undefined) pdf.goTo(x, y, width, height, shape.to);
}

/** Letters on a patch of paper, so that patterns do not run through them. */
function label(paper: Paper, { x, y, text, at, size }: Label, top: number, scale: number): void {
  const setting: Setting = { faces: paper.faces, size: size * scale };
  const [line] = linesOf(plain(text), paper.width, setting);
  if (!line) return;
  const left = MARGIN + x * scale - (at === 'end' ? line.width : at === 'middle' ? line.width / 2 : 0);
  const up = top + y * scale - setting.size * 0.95;
  if (at === 'middle') paper.pdf.rect(left - 1.5, up + 0.5, line.width + 3, setting.size * 1.1).fill('#ffffff');
  paper.line(line, left, up, setting);
}

/** A colour on white, so much of it. */
function mixed(colour: string, part: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * part));
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
