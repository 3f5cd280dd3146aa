import { offsetInText, withoutHidden } from '../fountain/logicalLine';
import type { Note, Screenplay } from '../fountain/screenplay';
import type { Span } from '../text/range';

/** The words of a note that may be a tag, and where each of them stands in the file. */
export interface TagText {
  readonly text: string;
  /** The place of a stretch of `text`. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** The words of a note with the way back to their places in the script, boneyards in it cut out. */
export class NoteText implements TagText {
  readonly text: string;
  private readonly span: Span;
  private readonly hidden: readonly Span[];

  constructor(screenplay: Screenplay, note: Note) {
    const halfClosed = !note.closed && screenplay.text.charAt(note.span.end - 1) === ']';
    this.span = { start: note.span.start + 2, end: note.span.end - (note.closed ? 2 : halfClosed ? 1 : 0) };
    this.hidden = note.text.length === this.span.end - this.span.start ? [] : boneyardsIn(screenplay, this.span);
    this.text = withoutHidden(screenplay.text, this.span, this.hidden);
  }

  /** The place in the script of a stretch of the note's text. */
  spanOf(start: number, end: number): Span {
    const from = this.offset(start);
    return { start: from, end: end > start ? this.offset(end - 1) + 1 : from };
  }

  private offset(index: number): number {
    return offsetInText({ start: this.span.start, hidden: this.hidden }, index);
  }
}

function boneyardsIn(screenplay: Screenplay, span: Span): readonly Span[] {
  const { boneyards } = screenplay;
  let low = 0;
  let high = boneyards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boneyards[middle]?.span.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let boneyard = boneyards[low]; boneyard && boneyard.span.start < span.end; boneyard = boneyards[++low]) {
    if (boneyard.closed) found.push(boneyard.span);
  }
  return found;
}
