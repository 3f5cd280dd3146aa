import type { Drawing, Look, Shape } from './drawing';

/** The looks of a chart with what they mean, in one line or more below it. */
export function withLegend(
  drawing: Drawing,
  entries: readonly { readonly look: Look; readonly label: string }[],
): Drawing {
  const shapes: Shape[] = [...drawing.shapes];
  let x = 0;
  let y = drawing.height + 10;
  for (const { look, label } of entries) {
    const width = 26 + label.length * 6.4;
    if (x > 0 && x + width > drawing.width) {
      x = 0;
      y += 20;
    }
    shapes.push(
      { kind: 'box', x, y, width: 14, height: 12, look, says: label },
      { kind: 'label', x: x + 19, y: y + 10, text: label, at: 'start', size: 11 },
    );
    x += width;
  }
  return { ...drawing, height: entries.length > 0 ? y + 18 : drawing.height, shapes };
}
