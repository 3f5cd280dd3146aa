import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/range';
import { isLineBreak, isWhite } from './whiteSpace';

/**
 * A line as the script prints it: one line of the text, or several that a note or boneyard joins. In
 * `BOB [[cut ⏎ more]] (O.S.)` two lines of the text make one cue.
 */
export class LogicalLine {
  constructor(
    /** Where its first line begins. */
    readonly start: number,
    /** Where its last line ends, without the line break. */
    readonly end: number,
    /** What prints: the text with notes and boneyards cut out. */
    readonly visible: string,
    /** The notes and boneyards in it. */
    readonly hidden: readonly Span[],
    readonly lineCount: number,
    /** Its last line of several is all note or boneyard: what follows stands apart from it. */
    readonly endsSilent: boolean,
    /** The first character of `visible` (a UTF-16 unit) that is no white space; -1 where there is none. */
    readonly first: number,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  /** Nothing but white space in the text itself. */
  get blank(): boolean {
    return this.first < 0 && this.hidden.length === 0;
  }

  /** Not blank, but nothing of it prints. */
  get silent(): boolean {
    return this.first < 0 && this.hidden.length > 0;
  }
}

/** So many lines are read before a pause: enough for most scenes, few enough that they are forgotten soon. */
const MOST_AT_ONCE = 500;

/**
 * Cuts a text into logical lines and gives them stretch by stretch. A stretch ends with a blank line that leaves no trace
 * after it (one without two spaces) and holds something printed. `from` is where the script's own text begins, after a
 * byte-order mark.
 */
export function* logicalLines(
  text: string,
  lines: LineIndex,
  hidden: readonly Span[],
  from: number,
): Generator<readonly LogicalLine[], undefined> {
  let result: LogicalLine[] = [];
  let printed = false;
  let next = 0;
  let line = 0;
  while (line < lines.lineCount) {
    const first = line;
    const start = Math.max(lines.lineStart(line), from);
    const firstHidden = next;
    let lastStart = start;
    let end = endOfLine(text, lines, line);
    while ((hidden[next]?.start ?? Infinity) < end) {
      let overflow = end;
      for (let mark = hidden[next]; mark && mark.start < end; mark = hidden[++next])
        overflow = Math.max(overflow, mark.end);
      if (overflow <= end) break;
      line = lines.position(overflow).line;
      lastStart = lines.lineStart(line);
      end = endOfLine(text, lines, line);
    }
    const read = logicalLine(
      text,
      start,
      end,
      next > firstHidden ? hidden.slice(firstHidden, next) : nothing,
      lastStart,
      line - first + 1,
    );
    result.push(read);
    line++;
    printed ||= read.first >= 0;
    if (result.length >= MOST_AT_ONCE && printed && read.blank && !read.visible.startsWith('  ')) {
      yield result;
      result = [];
    }
  }
  if (result.length > 0) yield result;
}

const nothing: readonly Span[] = [];

function logicalLine(
  text: string,
  start: number,
  end: number,
  hidden: readonly Span[],
  lastStart: number,
  lineCount: number,
): LogicalLine {
  if (hidden.length === 0)
    return new LogicalLine(
      start,
      end,
      text.slice(start, end),
      hidden,
      lineCount,
      false,
      firstPrinted(text, start, end),
    );
  const endsSilent = lineCount > 1 && allWhite(withoutHidden(text, { start: lastStart, end }, hidden));
  const visible = withoutHidden(text, { start, end }, hidden);
  return new LogicalLine(start, end, visible, hidden, lineCount, endsSilent, firstPrinted(visible, 0, visible.length));
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
export function offsetInText(line: Pick<LogicalLine, 'start' | 'hidden'>, visibleIndex: number): number {
  let offset = line.start + visibleIndex;
  for (const mark of line.hidden) {
    if (mark.start > offset) break;
    offset += mark.end - mark.start;
  }
  return offset;
}

function endOfLine(text: string, lines: LineIndex, line: number): number {
  const [start, next] = [lines.lineStart(line), lines.lineStart(line + 1)];
  if (next === start || !isLineBreak(text.charCodeAt(next - 1))) return next;
  return next - 1 > start && isLineBreak(text.charCodeAt(next - 2)) ? next - 2 : next - 1;
}

export function allWhite(text: string): boolean {
  return firstPrinted(text, 0, text.length) < 0;
}

function firstPrinted(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isWhite(unit) && !isLineBreak(unit)) return unit;
  }
  return -1;
}
