import bidiFactory from 'bidi-js';
import type { Rich, Run } from '../document/rich';
import type { Face, Faces } from './fonts';

const bidi = bidiFactory();

/** Letters of one run in one face and one direction, without a place where a line may end, or the blanks between such. */
export interface Piece {
  readonly text: string;
  readonly run: Run;
  readonly face: Face;
  readonly width: number;
  /** Of the directions: odd from right to left. */
  readonly level: number;
  readonly blank: boolean;
}

/** A line as it is drawn, from left to right. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** How text is set. */
export interface Setting {
  readonly faces: Faces;
  readonly size: number;
  readonly bold?: boolean;
}

/** Characters that have no shape of their own; a font need not have them. */
const shapeless = /\p{Default_Ignorable_Code_Point}/u;

/** A line may end before and after each of these. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Text cut into pieces, in the order in which it is read. Throws for a character that no font has; `unshowable` finds it before. */
export function piecesOf(text: Rich, { faces, size, bold = false }: Setting): readonly Piece[] {
  const letters = text.map((run) => run.text).join('');
  const { levels } = bidi.getEmbeddingLevels(letters, 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(letters, levels);
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of text) {
    let open: { text: string; readonly face: Face; readonly level: number; readonly blank: boolean } | undefined;
    const close = (): void => {
      if (open) pieces.push({ ...open, run, width: faces.widthOf(open.text, open.face) * size });
      open = undefined;
    };
    for (const written of run.text) {
      const level = levels[at] ?? 0;
      const character = mirrored.get(at) ?? written;
      at += written.length;
      const found = faces.for(character, bold || run.strong === true);
      if (!found && shapeless.test(character)) continue;
      if (!found) throw new Error(`no glyph: ${character}`);
      const blank = /\s/u.test(character);
      // A mark stays with its letter, and letters that join stay together.
      const face =
        open && /\p{M}/u.test(character) && open.face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
          ? open.face
          : found;
      if (open?.face !== face || open.level !== level || open.blank !== blank || ideograph.test(character)) {
        close();
        open = { text: '', face, level, blank };
      }
      open.text += character;
    }
    close();
  }
  return pieces;
}

/** The lines of a text within a width. */
export function linesOf(text: Rich, width: number, setting: Setting): readonly TextLine[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const words = wordsOf(piecesOf(text, setting));
  for (const word of words.flatMap((one) =>
    widthOf(one) > width && !one[0]?.blank ? broken(one, width, setting) : [one],
  )) {
    const wide = widthOf(word);
    const blank = word[0]?.blank ?? false;
    if (used + wide > width && used > 0 && !blank) {
      lines.push([]);
      used = 0;
    }
    if (blank && used === 0 && lines.length > 1) continue;
    lines.at(-1)?.push(...word);
    used += wide;
  }
  return lines.map((line) => visual(line));
}

/** The widest part of a text that no line end parts. */
export function widestWord(text: Rich, setting: Setting): number {
  return Math.max(0, ...wordsOf(piecesOf(text, setting)).map(widthOf));
}

export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

/** Pieces that stay together on a line: a word may change its face, its direction or its run within. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  for (const piece of pieces) {
    const last = words.at(-1)?.at(-1);
    const apart = !last || last.blank || piece.blank || ideograph.test(piece.text) || ideograph.test(last.text);
    if (apart) words.push([piece]);
    else words.at(-1)?.push(piece);
  }
  return words;
}

/** A word that is wider than its line, cut where it must be. */
function broken(word: readonly Piece[], width: number, { faces, size }: Setting): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const piece of word) {
    let text = '';
    const flush = (): void => {
      if (text !== '') parts.at(-1)?.push({ ...piece, text, width: faces.widthOf(text, piece.face) * size });
      text = '';
    };
    for (const character of piece.text) {
      const wide = faces.widthOf(character, piece.face) * size;
      if (used + wide > width && used > 0) {
        flush();
        parts.push([]);
        used = 0;
      }
      text += character;
      used += wide;
    }
    flush();
  }
  return parts;
}

/** The pieces of a line from left to right, by the Unicode Bidirectional Algorithm (rule L2); blanks at its end are dropped. */
function visual(line: readonly Piece[]): TextLine {
  let end = line.length;
  while (end > 0 && line[end - 1]?.blank) end--;
  const pieces = line.slice(0, end);
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < pieces.length; from++) {
      let until = from;
      while ((pieces[until]?.level ?? -1) >= level) until++;
      if (until > from) pieces.splice(from, until - from, ...pieces.slice(from, until).reverse());
      from = Math.max(from, until);
    }
  }
  return { pieces: merged(pieces), width: widthOf(pieces) };
}

/** Neighbours that are drawn alike as one piece; from right to left each word is drawn by itself. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (
      last &&
      last.run === piece.run &&
      last.face === piece.face &&
      last.level % 2 === 0 &&
      last.level === piece.level
    ) {
      found[found.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: last.width + piece.width,
        blank: last.blank && piece.blank,
      };
    } else {
      found.push(piece);
    }
  }
  return found;
}
