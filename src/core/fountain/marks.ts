import { message } from '../words/message';
import type { LineIndex } from '../text/lineIndex';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import type { Boneyard } from './screenplay';
import { isLineBreak, isWhite } from './whiteSpace';

/** A note as found in the text, before it is known where it stands. */
export interface FoundNote {
  readonly text: string;
  readonly span: Span;
  readonly closed: boolean;
}

export interface Marks {
  readonly notes: readonly FoundNote[];
  readonly boneyards: readonly Boneyard[];
  /** What does not print, in order and without overlaps: closed notes and closed boneyards outside notes. */
  readonly hidden: readonly Span[];
  readonly problems: readonly Problem[];
}

/**
 * Notes `[[…]]` and boneyards, found in one pass before anything else is read (Fountain syntax, "Notes" and "Boneyard").
 * An unclosed mark hides nothing. The syntax is silent on marks in marks: a boneyard in a note is cut out of it, a note in
 * a boneyard is gone with it, and a note that begins in another means that the first was never closed.
 */
export function findMarks(text: string, lines: LineIndex): Marks {
  return new MarkFinder(text, lines).find();
}

class MarkFinder {
  private readonly notes: FoundNote[] = [];
  private readonly boneyards: Boneyard[] = [];
  private readonly hidden: Span[] = [];
  private readonly problems: Problem[] = [];
  private lastBoneyardEnd: number | undefined;

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {}

  find(): Marks {
    let note = this.nextNote(0);
    let boneyard = this.nextBoneyard(0);
    while (note < Infinity || boneyard < Infinity) {
      let at: number;
      if (note < boneyard) {
        at = this.note(note);
      } else {
        const { closed, span } = this.boneyard(boneyard);
        if (closed) this.hidden.push(span);
        at = span.end;
      }
      if (note < at) note = this.nextNote(at);
      if (boneyard < at) boneyard = this.nextBoneyard(at);
    }
    const { notes, boneyards, hidden, problems } = this;
    return { notes, boneyards, hidden, problems };
  }

  /** Of more than two brackets the last two begin the note: `[[[a]]]` is a note in brackets that print. */
  private noteBegins(at: number): boolean {
    return this.text.startsWith('[[', at) && this.text.charAt(at + 2) !== '[';
  }

  private nextNote(from: number): number {
    let at = this.text.indexOf('[[', from);
    while (at >= 0 && !this.noteBegins(at)) at = this.text.indexOf('[[', at + 1);
    return at < 0 ? Infinity : at;
  }

  private nextBoneyard(from: number): number {
    const at = this.text.indexOf('/*', from);
    return at < 0 ? Infinity : at;
  }

  private boneyard(start: number): Boneyard {
    this.lastBoneyardEnd ??= this.text.lastIndexOf('*/');
    if (this.lastBoneyardEnd < start + 2) return this.unclosedBoneyard(start);
    const end = this.text.indexOf('*/', start + 2);
    const again = this.text.slice(start + 2, end).indexOf('/*');
    if (again >= 0) {
      const span = { start: start + 2 + again, end: start + 4 + again };
      this.problems.push({ message: message('fountain.boneyard-opened-twice'), severity: 'warning', span });
    }
    const boneyard = { span: { start, end: end + 2 }, closed: true };
    this.boneyards.push(boneyard);
    return boneyard;
  }

  private unclosedBoneyard(start: number): Boneyard {
    const boneyard = { span: { start, end: start + 2 }, closed: false };
    const end = this.endOfLine(start);
    this.boneyards.push(boneyard);
    this.problems.push({
      message: message('fountain.unclosed-boneyard'),
      severity: 'error',
      span: boneyard.span,
      fix: { title: message('fountain.unclosed-boneyard.fix'), edits: [{ span: { start: end, end }, newText: ' */' }] },
    });
    return boneyard;
  }

  /** Reads the note that begins at `start`; gives the offset at which to go on. */
  private note(start: number): number {
    const known = { boneyards: this.boneyards.length, problems: this.problems.length };
    const pieces: string[] = [];
    let from = start + 2;
    let at = from;
    while (at < this.text.length) {
      if (this.text.startsWith(']]', at)) {
        const span = { start, end: at + 2 };
        this.notes.push({ text: pieces.join('') + this.text.slice(from, at), span, closed: true });
        this.hidden.push(span);
        return span.end;
      }
      if (this.noteBegins(at) || this.endsAtBlankLine(at)) break;
      if (this.text.startsWith('/*', at)) {
        const boneyard = this.boneyard(at);
        if (boneyard.closed) {
          pieces.push(this.text.slice(from, at));
          from = boneyard.span.end;
        }
        at = boneyard.span.end;
      } else {
        at++;
      }
    }
    // What the open note seemed to hold is read again as script.
    this.boneyards.length = known.boneyards;
    this.problems.length = known.problems;
    this.unclosedNote(start, at);
    return start + 2;
  }

  /** A blank line ends a note, unless it holds two spaces (Fountain syntax, "Notes"). */
  private endsAtBlankLine(at: number): boolean {
    if (!isLineBreak(this.text.charCodeAt(at))) return false;
    let next = this.text.startsWith('\r\n', at) ? at + 2 : at + 1;
    const start = next;
    while (isWhite(this.text.charCodeAt(next))) next++;
    const blank = next >= this.text.length || isLineBreak(this.text.charCodeAt(next));
    return blank && !this.text.startsWith('  ', start);
  }

  /** Ends with its line, so that what follows is not taken for part of it, and before a scene number. */
  private unclosedNote(start: number, limit: number): void {
    let end = this.beforeNumber(start, Math.min(this.endOfLine(start), Math.max(limit, start + 2)));
    while (end > start + 2 && isWhite(this.text.charCodeAt(end - 1))) end--;
    const halfClosed = end > start + 2 && this.text.charAt(end - 1) === ']';
    const textEnd = halfClosed ? end - 1 : end;
    const span = { start, end };
    this.notes.push({ text: this.text.slice(start + 2, textEnd), span, closed: false });
    this.problems.push({
      message: message('fountain.unclosed-note'),
      severity: 'error',
      span,
      fix: {
        title: message('fountain.unclosed-note.fix'),
        edits: [{ span: { start: end, end }, newText: halfClosed ? ']' : ']]' }],
      },
    });
  }

  /** In `INT. HALL [[ai: crowd #12#` the number belongs to the heading. */
  private beforeNumber(start: number, end: number): number {
    const inside = this.text.slice(start, end);
    const number = /#[^#\s]{1,64}#\s*$/.exec(inside.slice(-80));
    return number ? end - number[0].length : end;
  }

  private endOfLine(at: number): number {
    let end = this.lines.lineStart(this.lines.position(at).line + 1);
    while (end > at && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}
