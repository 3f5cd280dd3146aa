import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/range';
import { isLineBreak, isWhite } from './whiteSpace';

/**
 * A line as the script prints it: one line of the text, or several that a note or boneyard joins. In
 * `BOB /* cut ⏎ more *​/ (O.S.)` two lines of the text make one cue.
 */
export interface LogicalLine {
  /** From the start of its first line to the end of its last, without the line break. */
  readonly span: Span;
  /** What prints: the text with notes and boneyards cut out. */
  readonly visible: string;
  /** The notes and boneyards in it. */
  readonly hidden: readonly Span[];
  /** Nothing but white space in the text itself. */
  readonly blank: boolean;
  /** Not blank, but nothing of it prints. */
  readonly silent: boolean;
  /** Its last line of several is all note or boneyard: what follows stands apart from it. */
  readonly endsSilent: boolean;
  readonly lineCount: number;
}

/** Cuts a text into logical lines. `from` is where the script's own text begins, after a byte-order mark. */
export function logicalLines(text: string, lines: LineIndex, hidden: readonly Span[], from: number): readonly LogicalLine[] {
  const result: LogicalLine[] = [];
  let next = 0;
  let line = 0;
  while (line < lines.lineCount) {
    const first = line;
    const start = Math.max(lines.lineStart(line), from);
    const firstHidden = next;
    let lastStart = start;
    let end = endOfLine(text, lines, line);
    for (;;) {
      let overflow = end;
      for (let mark = hidden[next]; mark && mark.start < end; mark = hidden[++next]) overflow = Math.max(overflow, mark.end);
      if (overflow <= end) break;
      line = lines.position(overflow).line;
      lastStart = lines.lineStart(line);
      end = endOfLine(text, lines, line);
    }
    result.push(logicalLine(text, { start, end }, hidden.slice(firstHidden, next), lastStart, line - first + 1));
    line++;
  }
  return result;
}

function logicalLine(text: string, span: Span, hidden: readonly Span[], lastStart: number, lineCount: number): LogicalLine {
  if (hidden.length === 0) {
    const visible = text.slice(span.start, span.end);
    return { span, visible, hidden, blank: allWhite(visible), silent: false, endsSilent: false, lineCount };
  }
  const visible = withoutHidden(text, span, hidden);
  const endsSilent = lineCount > 1 && allWhite(withoutHidden(text, { start: lastStart, end: span.end }, hidden));
  return { span, visible, hidden, blank: false, silent: allWhite(visible), endsSilent, lineCount };
}

/** The text of a span without the hidden stretches (in order) that lie in it. */
export function withoutHidden(text: string, span: Span, hidden: readonly Span[]): string {
  let visible = '';
  let at = span.start;
  for (const mark of hidden) {
    if (mark.start > at) visible += text.slice(at, mark.start);
    at = Math.max(at, mark.end);
  }
  return visible + text.slice(at, span.end);
}

/** Where a character of `visible` stands in the text. */
export function offsetInText(line: Pick<LogicalLine, 'span' | 'hidden'>, visibleIndex: number): number {
  let offset = line.span.start + visibleIndex;
  for (const mark of line.hidden) {
    if (mark.start > offset) break;
    offset += mark.end - mark.start;
  }
  return offset;
}

function endOfLine(text: string, lines: LineIndex, line: number): number {
  let end = lines.lineStart(line + 1);
  while (end > lines.lineStart(line) && isLineBreak(text.charCodeAt(end - 1))) end--;
  return end;
}

export function allWhite(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isWhite(text.charCodeAt(i)) && !isLineBreak(text.charCodeAt(i))) return false;
  return true;
}
