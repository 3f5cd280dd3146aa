import { looks, strokes, type Drawing, type Look, type Shape } from '../charts/drawing';
import { escapeHtml } from './escapeHtml';

/** The patterns of all looks, once in a page; every chart fills its boxes with them. */
export function patterns(): string {
  const all = (Object.keys(looks) as Look[]).map((look) => {
    const lines = strokes[looks[look].pattern]
      .map(([x1, y1, x2, y2]) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`)
      .join('');
    return `<pattern id="look-${look}" class="${look}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8"/>${lines}</pattern>`;
  });
  return `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${all.join('')}</defs></svg>`;
}

/** A chart as an image that needs no script; boxes that lead somewhere are links. */
export function svg({ width, height, shapes }: Drawing, title: string): string {
  const links = shapes.some((shape) => shape.kind === 'box' && shape.to !== undefined);
  return `<svg viewBox="0 0 ${n(width)} ${n(height)}" role="${links ? 'group' : 'img'}" aria-label="${escapeHtml(title)}">${shapes.map(drawn).join('')}</svg>`;
}

function drawn(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, look, to, says } = shape;
      const box = `<rect class="${look}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="url(#look-${look})"><title>${escapeHtml(says)}</title></rect>`;
      return to === undefined ? box : `<a href="#${escapeHtml(to)}" aria-label="${escapeHtml(says)}">${box}</a>`;
    }
    case 'line':
      return `<line class="today" x1="${n(shape.x)}" y1="${n(shape.top)}" x2="${n(shape.x)}" y2="${n(shape.bottom)}"/>`;
    case 'label':
      return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${shape.size}" text-anchor="${shape.at}" aria-hidden="true">${escapeHtml(shape.text)}</text>`;
  }
}

/** A number with at most two decimals, alike on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
