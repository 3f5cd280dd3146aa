import { visible } from '../../core/index';

/** Text that somebody wrote, on one line and without characters that would move the cursor of a terminal. */
export const clean = visible;

/**
 * Lines as a terminal may have them: no character that moves its cursor, hides text or turns the direction of writing.
 * The colours that this program itself uses stay.
 */
export function forTerminal(text: string): string {
  return text.replace(
    /(?!\u001b\[(?:1|2|22|3[1236]|39)m)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (letter) => (letter === '\n' ? letter : letter === '\t' ? ' ' : '\ufffd'),
  );
}

/** Columns of text as wide as their widest cell; the last one is as long as it is. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, lengthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell))))
      .join(gap)
      .trimEnd(),
  );
}

/** How many letters a text shows; an accent that follows its letter takes no room. */
function lengthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
