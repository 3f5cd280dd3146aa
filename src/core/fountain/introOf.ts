import type { HeadingLanguage } from './headingWords';
import { hasLowerCase } from './letterCase';
import { folded, mayBegin, pairOf, type SceneIntros } from './sceneIntros';
import { isWhite } from './whiteSpace';

/** The words with which a line begins like a scene heading: `INT./EXT.`, `ИНТ.`, `第1场`. */
export interface FoundIntro {
  readonly language: HeadingLanguage | 'own';
  /** English words that the script's own language has too. */
  readonly isShared: boolean;
  /** Where they end, their dot included. */
  readonly end: number;
  /** A dot ends them. */
  readonly dotted: boolean;
  /** No small letter is in them. */
  readonly capitals: boolean;
  /** The sign behind them where it is neither a dot nor a space nor a tab, such as `-` or `。`; '' where nothing follows. */
  readonly mark: string | undefined;
}

const DOT = 0x2e;
const SLASH = 0x2f;
/** Longer words begin no heading. */
const LONGEST = 24;

/** The words at `from` that begin a heading in these languages; undefined where there are none. What follows them may be anything but a letter. */
export function introOf(line: string, from: number, intros: SceneIntros): FoundIntro | undefined {
  const first = line.charCodeAt(from);
  const second = line.charCodeAt(from + 1);
  if (!mayBegin(intros, first)) return undefined;
  if (isLetter(first) && isLetter(second) && intros.pairs[pairOf(first, second)] !== 1) return undefined;
  return ownIntro(line, from, intros) ?? signIntro(line, from, intros) ?? wordIntro(line, from, intros);
}

function ownIntro(line: string, from: number, { own }: SceneIntros): FoundIntro | undefined {
  if (own.length === 0) return undefined;
  for (const phrase of own) {
    const end = from + phrase.length;
    if (folded(line.slice(from, end)) !== phrase) continue;
    if (isWordUnit(line, end - 1) && isWordUnit(line, end)) continue;
    return found('own', line, from, end);
  }
  return undefined;
}

function signIntro(line: string, from: number, { signs }: SceneIntros): FoundIntro | undefined {
  const sign = line.charCodeAt(from) < 0x80 ? undefined : signs.find((one) => line.startsWith(one, from));
  return sign === undefined ? undefined : { ...found('ja', line, from, from + sign.length), mark: undefined };
}

/** One word, or several with strokes between them: `INT. / EXT.` */
function wordIntro(line: string, from: number, { words, shared }: SceneIntros): FoundIntro | undefined {
  let end = wordEnd(line, from);
  const single = end - from === 1;
  const first = line.slice(from, end);
  let language = languageOf(first, words);
  if (language === undefined) return numberedIntro(line, from, end, words);
  let beside = 0;
  for (;;) {
    const stroke = afterWhite(line, afterDot(line, end));
    if (line.charCodeAt(stroke) !== SLASH && line.charCodeAt(stroke) !== FULL_SLASH) break;
    const next = afterWhite(line, stroke + 1);
    const nextEnd = wordEnd(line, next);
    const other = languageOf(line.slice(next, nextEnd), words);
    if (other === undefined) break;
    if (other !== 'en') language = other;
    end = nextEnd;
    beside++;
  }
  const caseless = single && !/[\p{Lu}\p{Ll}]/u.test(line.charAt(from));
  return single && beside === 0 && !caseless ? undefined : found(language, line, from, end, shared.has(first));
}

/** `씬 1`: the number of the scene stands apart. */
function numberedIntro(line: string, from: number, end: number, words: SceneIntros['words']): FoundIntro | undefined {
  const number = afterWhite(line, end);
  const numberEnd = wordEnd(line, number);
  if (number === end || !HAS_NUMBER.test(line.charAt(number)) || !NUMBER.test(folded(line.slice(number, numberEnd))))
    return undefined;
  const language = languageOf(`${line.slice(from, end)}1`, words);
  return language && found(language, line, from, numberEnd);
}

const FULL_SLASH = 0xff0f;
const IN_CAPITALS = /^[A-Z]+$/;
const NUMBERS = /[\d０-９一二三四五六七八九十百零〇两兩]+[A-Z]?/g;
const NUMBER = /^[\d０-９一二三四五六七八九十百零〇两兩]{1,6}[A-Z]?$/;
const HAS_NUMBER = /[\d０-９一二三四五六七八九十百零〇两兩]/;

function languageOf(run: string, words: SceneIntros['words']): HeadingLanguage | undefined {
  if (run === '' || run.length > LONGEST) return undefined;
  const word = IN_CAPITALS.test(run) ? run : folded(run);
  return words.get(word) ?? (HAS_NUMBER.test(word) ? words.get(word.replace(NUMBERS, '{n}')) : undefined);
}

function found(
  language: FoundIntro['language'],
  line: string,
  from: number,
  wordsEnd: number,
  isShared = false,
): FoundIntro {
  const end = afterDot(line, wordsEnd);
  const next = line.charAt(end);
  const dotted = end > wordsEnd || line.charCodeAt(wordsEnd - 1) === DOT;
  return {
    language,
    isShared,
    end,
    dotted,
    capitals: !hasLowerCase(line.slice(from, wordsEnd)),
    mark: next === ' ' || next === '\t' ? undefined : next,
  };
}

function afterDot(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit === DOT || unit === 0xff0e ? at + 1 : at;
}

function afterWhite(line: string, from: number): number {
  let at = from;
  while (isWhite(line.charCodeAt(at))) at++;
  return at;
}

/** Where the letters, digits and number signs that begin at an offset end. */
function wordEnd(line: string, from: number): number {
  let end = from;
  while (end - from <= LONGEST && isWordUnit(line, end)) end++;
  return end;
}

function isWordUnit(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  if (unit < 0x80) return isLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x23;
  return unit >= 0xd800 && unit <= 0xdfff ? true : unit >= 0x80 && /[\p{L}\p{M}\p{N}]/u.test(line.charAt(at));
}

function isLetter(unit: number): boolean {
  const letter = unit & ~0x20;
  return letter >= 0x41 && letter <= 0x5a;
}
