import type { Position, Range, Span } from './range';

/** How lines of a text end. */
export type LineBreak = '\n' | '\r\n' | '\r';

/**
 * Where each line of a text begins, to turn offsets into lines and back. Lines end at LF, CR LF or CR, as editors
 * count them; U+2028, U+2029 and NEL are characters like others.
 */
export class LineIndex {
  private readonly starts: readonly number[];
  /** The line break a text uses, by its first one; LF for a text of one line. */
  readonly lineBreak: LineBreak;

  constructor(
    readonly text: string,
    /** For a piece of a longer text: how the lines of that text end. */
    lineBreak?: LineBreak,
    starts?: readonly number[],
  ) {
    this.starts = starts ?? startsBetween(text, 0, text.length, [0]);
    this.lineBreak = lineBreak ?? firstLineBreak(text, this.starts);
  }

  /** The index of a text in which the stretch `changed` of this one has another content and ends at `newEnd`. */
  after(text: string, changed: Span, newEnd: number): LineIndex {
    // A line's start depends on the character before it, and on its first one where a CR may belong to an LF.
    const before = this.starts.slice(0, this.firstStartFrom(changed.start));
    if (before.length === 0) before.push(0);
    const starts = startsBetween(text, Math.max(changed.start - 1, 0), newEnd, before);
    const shift = newEnd - changed.end;
    for (let line = this.firstStartFrom(changed.end + 1); line < this.starts.length; line++)
      starts.push(this.lineStart(line) + shift);
    return new LineIndex(text, undefined, starts);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset at which a line begins; the text's length for a line past the end. */
  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The position of an offset; offsets outside the text are moved to its ends. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.firstStartFrom(at + 1) - 1;
    return { line, character: at - this.lineStart(line) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The offset of a position, moved to the end of its line when the line is shorter. */
  offset(position: Position): number {
    return Math.min(this.lineStart(position.line) + position.character, this.lineStart(position.line + 1));
  }

  /** The first line that begins at an offset or after it. */
  private firstStartFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lineStart(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Adds the starts of the lines that follow a line break between two offsets. */
function startsBetween(text: string, from: number, to: number, starts: number[]): number[] {
  let carriageReturn = text.indexOf('\r', from);
  const addCarriageReturns = (end: number): void => {
    for (; carriageReturn >= 0 && carriageReturn < end; carriageReturn = text.indexOf('\r', carriageReturn + 1)) {
      if (text.charCodeAt(carriageReturn + 1) !== 0x0a) starts.push(carriageReturn + 1);
    }
  };
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    addCarriageReturns(at);
    starts.push(at + 1);
  }
  addCarriageReturns(to);
  return starts;
}

function firstLineBreak(text: string, starts: readonly number[]): LineBreak {
  const end = starts[1];
  if (end === undefined) return '\n';
  if (text.charAt(end - 1) === '\r') return '\r';
  return text.charAt(end - 2) === '\r' ? '\r\n' : '\n';
}
