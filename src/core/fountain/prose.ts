import { everyIntro, pairOf } from './sceneIntros';

// Quick looks that tell prose from what might be a heading.

const SPACE = 0x20;
const COMMA = 0x2c;
const LARGE_N = 0x4e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** A quick look with which most lines end: two words of letters, the first in small letters and no heading's. */
export function isSentence(visible: string, from: number): boolean {
  const [first, second] = [visible.charCodeAt(from), visible.charCodeAt(from + 1)];
  if (first >= 0x80 || !isSmallAscii(second) || everyIntro.pairs[pairOf(first, second)] !== 0) return false;
  const space = visible.indexOf(' ', from + 2);
  return (
    space > 0 &&
    isSmallAscii(visible.charCodeAt(space - 1)) &&
    isLetterUnit(visible.charCodeAt(space - 2)) &&
    isWordBehind(visible.charCodeAt(space + 1))
  );
}

/** `N` may begin `Nº 3`. */
function isWordBehind(unit: number): boolean {
  return isLetterUnit(unit) && unit !== LARGE_N;
}

/** The same, word for word: a word in small letters, and a space and another word behind it. */
export function isProse(visible: string, from: number, wordEnd: number): boolean {
  const next = visible.charCodeAt(wordEnd);
  if (next === APOSTROPHE || next === CURLY_APOSTROPHE) return true;
  if (next !== SPACE && next !== COMMA) return false;
  const after = visible.charCodeAt(next === COMMA ? wordEnd + 2 : wordEnd + 1);
  if (wordEnd - from === 1) return isSmallAscii(after);
  if (!isSmallAscii(visible.charCodeAt(from + 1)) || !isWordBehind(after)) return false;
  return visible.charCodeAt(from) < 0x80 && !isShortIntro(visible, from, wordEnd);
}

/** `Int`, `Ext`, `Est`: three letters, of which the last is a T. */
function isShortIntro(visible: string, from: number, wordEnd: number): boolean {
  const first = visible.charCodeAt(from) | 0x20;
  return wordEnd - from === 3 && (first === 0x69 || first === 0x65) && (visible.charCodeAt(from + 2) | 0x20) === 0x74;
}

export function isSmallAscii(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function endOfLetters(visible: string, from: number): number {
  let end = from;
  while (isLetterUnit(visible.charCodeAt(end))) end++;
  return end;
}

export function isLetterUnit(unit: number): boolean {
  const letter = unit & ~0x20;
  return (letter >= 0x41 && letter <= 0x5a) || (unit >= 0xc0 && !isForeignSign(unit));
}

/** Punctuation and symbols, those of full width among them. */
function isForeignSign(unit: number): boolean {
  return (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3040) || (unit >= 0xff00 && unit < 0xff21);
}

export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}
