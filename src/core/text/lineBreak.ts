import type { LineIndex } from './lineIndex';

/** The line break a text uses, by its first one; LF for a text of one line. */
export function lineBreakOf(lines: LineIndex): '\n' | '\r\n' | '\r' {
  if (lines.lineCount === 1) return '\n';
  const end = lines.lineStart(1);
  if (lines.text.charAt(end - 1) === '\r') return '\r';
  return lines.text.charAt(end - 2) === '\r' ? '\r\n' : '\n';
}
