import type { TextEdit } from '../../text/problem';

/** A stretch of the first text that is still there, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text to which edits are made one after the other, and which tells them all as edits of the text it began with. */
export class TextDraft {
  private pieces: readonly Piece[];

  constructor(private readonly before: string) {
    this.pieces = [{ start: 0, end: before.length }];
  }

  get text(): string {
    return this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  /** Makes edits that do not overlap, each placed in the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    const ordered = edits
      .map((edit, index) => ({ edit, index }))
      .sort((a, b) => b.edit.span.start - a.edit.span.start || b.index - a.index);
    for (const { edit } of ordered) {
      const kept = [...this.cut(0, edit.span.start), { text: edit.newText }, ...this.cut(edit.span.end, Infinity)];
      this.pieces = kept.filter((piece) => lengthOf(piece) > 0);
    }
  }

  /** What has changed since the beginning, in the order of the text; nothing that was kept is touched. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let newText = '';
    const close = (end: number) => {
      if (newText !== '' || end > at) edits.push({ span: { start: at, end }, newText });
      newText = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) newText += piece.text;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.before.length);
    return edits;
  }

  /** The pieces of a stretch of the text as it is now. */
  private cut(from: number, to: number): readonly Piece[] {
    let at = 0;
    return this.pieces.flatMap((piece): readonly Piece[] => {
      const begin = at;
      at += lengthOf(piece);
      const start = Math.max(from, begin) - begin;
      const end = Math.min(to, at) - begin;
      if (start >= end) return [];
      return [
        'text' in piece
          ? { text: piece.text.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      ];
    });
  }

  private textOf(piece: Piece): string {
    return 'text' in piece ? piece.text : this.before.slice(piece.start, piece.end);
  }
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}
