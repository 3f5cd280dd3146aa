import type { Position, Range, Span } from './range';

/**
 * Where each line of a text begins, to turn offsets into lines and back. Lines end at LF, CR LF or CR, as editors
 * count them; U+2028, U+2029 and NEL are characters like others.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
    }
    this.starts = starts;
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
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.lineStart(low) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The offset of a position, moved to the end of its line when the line is shorter. */
  offset(position: Position): number {
    return Math.min(this.lineStart(position.line) + position.character, this.lineStart(position.line + 1));
  }
}
