import { headingIntro, headingStart, isForcedHeadingLine, isPlainIntro, isSyntaxHeading } from './heading';
import { headingWords, type HeadingLanguage } from './headingWords';
import { introOf, type FoundIntro } from './introOf';
import { hasLowerCase } from './letterCase';
import type { LogicalLine } from './logicalLine';
import { endOfLetters, isDigit, isLetterUnit, isProse, isSentence, isSmallAscii } from './prose';
import { everyIntro, everyLanguage, folded, mayBegin, type SceneIntros } from './sceneIntros';
import { isWhite, trimmedEnd, trimmedStart } from './whiteSpace';

/**
 * Why a line that begins like a scene heading is none. `place`: blank lines are missing. `form`: a sign is wrong or missing.
 * `letters`: it only looks like one on the screen. `language`: the script does not say that it is in one of these languages. `front`: a number or a word stands before it.
 */
export type UnreadHeading =
  | { readonly why: 'place' | 'form' | 'letters' }
  | { readonly why: 'language'; readonly languages: readonly HeadingLanguage[] }
  | {
      readonly why: 'front';
      /** Of the number that stands alone before the heading, and where the heading itself begins and ends. */
      readonly numbered?: { readonly number: string; readonly start: number; readonly end: number };
    };

const front: UnreadHeading = { why: 'front' };

/**
 * What a line that was not read as a heading would be as one; undefined for a line that does not look like it. Prose that
 * happens to begin with such a word, `Interior lights flicker`, does not.
 */
export function unreadHeading(
  { visible, first: printed }: Pick<LogicalLine, 'visible' | 'first'>,
  intros: SceneIntros,
): UnreadHeading | undefined {
  if (!isWorthALook(printed)) return undefined;
  const from = headingStart(visible);
  const first = visible.charCodeAt(from);
  if (isDigit(first)) return numbered(visible, from, intros);
  if (first === DOT) return isForcedHeadingLine(visible) ? { why: 'place' } : undefined;
  if (isSentence(visible, from)) return undefined;
  const wordEnd = endOfLetters(visible, from);
  if (wordEnd === visible.length || isProse(visible, from, wordEnd)) return undefined;
  return atStart(visible, from, intros) ?? afterWord(visible, wordEnd, intros) ?? inCapitals(visible, wordEnd, intros);
}

const DOT = 0x2e;

/** A letter, a digit, emphasis, a dot, or a sign that begins headings; `(`, quotation marks and dashes do not. */
function isWorthALook(unit: number): boolean {
  return (
    isLetterUnit(unit) || isDigit(unit) || unit === DOT || unit === 0x2a || unit === 0x5f || mayBegin(everyIntro, unit)
  );
}

/** The line begins with the words themselves. */
function atStart(visible: string, from: number, intros: SceneIntros): UnreadHeading | undefined {
  const found = introOf(visible, from, everyIntro);
  if (!found && intros.own.length === 0) return undefined;
  const read = headingIntro(visible, intros);
  if (read) return isPlainIntro(visible, read) || hasDash(visible, read.end) ? { why: 'place' } : undefined;
  if (!found || !looksMeant(visible, found)) return undefined;
  if (found.language === 'en' || found.language === 'own' || introOf(visible, from, intros)) return { why: 'form' };
  return { why: 'language', languages: languagesOf(visible, from, found.language) };
}

/** `INTERIOR` begins headings in Spanish and in Portuguese. */
function languagesOf(visible: string, from: number, first: HeadingLanguage): readonly HeadingLanguage[] {
  const word = folded(visible.slice(from, endOfLetters(visible, from)));
  const others = everyLanguage.filter((one) => headingWords[one].some((written) => folded(written) === word));
  return [...new Set([first, ...others])];
}

/** A heading has a sign behind its first words, or a dash before the time of day; a sentence has neither. */
function looksMeant(visible: string, { language, dotted, capitals, mark, end }: FoundIntro): boolean {
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(visible.slice(0, end));
  if (mark === '') return false;
  if (!capitals)
    return (
      (dotted || (mark !== undefined && SIGN.test(mark))) && (hasDash(visible, end) || hasSecondStop(visible, end))
    );
  if (caseless) return (dotted || mark === undefined || SIGN.test(mark)) && !/[!?。！？…」』”]\s{0,80}$/.test(visible);
  if (dotted) return true;
  if (mark !== undefined)
    return SIGN.test(mark) && (language === 'en' || /[-–—/.。\u00a0\u3000]/.test(mark) || hasDash(visible, end));
  return hasDash(visible, end) && !hasLowerCase(visible);
}

const SIGN = /[-–—:/,;、。：，・／\u00a0\u3000]/;
const DASH = /[\s\u00a0][-–—/|][\s\u00a0]|[–—]|\S\/\S/;

function hasDash(visible: string, from: number): boolean {
  return DASH.test(visible.slice(from));
}

/** `Int. Kitchen. Day`, `Innen. Küche. Tag.`: one word behind the last stop. */
function hasSecondStop(visible: string, from: number): boolean {
  const rest = trimmedEnd(visible.slice(from)).replace(/\.$/, '');
  const stop = rest.lastIndexOf('. ');
  return stop > 0 && rest.length < 80 && /^\p{L}+$/u.test(trimmedStart(rest.slice(stop + 1)));
}

const NUMBER_FIRST =
  /^([\d０-９]{1,4}[A-Za-z]{0,3}(?:[-.][\d０-９]{1,4}[A-Za-z]?)?)(?:[.:)、．：]{0,2}[ \t\u00a0\u3000]{0,8}(?:[-–—][ \t\u00a0]{0,8})?)/;
const GAP = /[\s\u3000、，,/／·・-]/;
const INSIDE = /^[内外內]{1,2}景?$/;
const TIME = /^[日夜晨昏早晚]$/;

/** `1. 咖啡馆 日 内`: the place comes first, then the time and whether it is inside, or the other way round. */
function isPlaceFirst(rest: string): boolean {
  const words = rest
    .slice(0, 120)
    .split(GAP)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const isPair = (INSIDE.test(last) && TIME.test(before)) || (TIME.test(last) && INSIDE.test(before));
  return words.length > 2 ? isPair : words.length === 2 && /^[日夜晨昏早晚][内外內]景?$/.test(last);
}

/** `27 INT. HALL - DAY 27`, `1. ИНТ. ЗАЛ`, `1-2、咖啡馆 日 内`. */
function numbered(visible: string, from: number, intros: SceneIntros): UnreadHeading | undefined {
  const [whole = '', number = ''] = NUMBER_FIRST.exec(visible.slice(from, from + 60)) ?? [];
  const start = from + whole.length;
  if (number === '') return undefined;
  const read = headingIntro(visible.slice(start), intros);
  const found = introOf(visible, start, everyIntro);
  const isMeant =
    (read && (isPlainIntro(visible, read) || hasDash(visible, start + read.end))) === true ||
    (found !== undefined && looksMeant(visible, found)) ||
    isPlaceFirst(visible.slice(start)) ||
    /^OMIT(?:TED)?\b/.test(visible.slice(start));
  if (!isMeant) return undefined;
  return { why: 'front', numbered: { number, start, end: endWithoutNumber(visible, number) } };
}

/** Shooting scripts have the number at both ends. */
function endWithoutNumber(visible: string, number: string): number {
  let end = visible.length;
  while (end > 0 && isWhite(visible.charCodeAt(end - 1))) end--;
  const start = end - number.length;
  if (visible.slice(start, end) !== number || !isWhite(visible.charCodeAt(start - 1))) return end;
  end = start;
  while (end > 0 && isWhite(visible.charCodeAt(end - 1))) end--;
  return end;
}

const AFTER_WORD = /^(?:N[o°º]\.?|№|#)/;

/** `SÉQUENCE 1 - INT. MAISON`, `Esc. 12: Ext. Calle`: one word, a number, and the heading. */
function afterWord(visible: string, wordEnd: number, intros: SceneIntros): UnreadHeading | undefined {
  if (!mayBeNumber(visible, wordEnd)) return undefined;
  const unit = visible.charCodeAt(wordEnd);
  let at = unit === DOT || unit === 0x3a ? wordEnd + 1 : wordEnd;
  at = afterWhite(visible, at);
  at = afterWhite(visible, at + (AFTER_WORD.exec(visible.slice(at, at + 3))?.[0].length ?? 0));
  const [whole] = NUMBER_FIRST.exec(visible.slice(at, at + 60)) ?? [];
  if (whole === undefined) return undefined;
  const start = at + whole.length;
  const read = headingIntro(visible.slice(start), intros);
  const found = introOf(visible, start, everyIntro);
  return (read && (read.dotted || read.capitals)) || (found && looksMeant(visible, found)) ? front : undefined;
}

function afterWhite(visible: string, from: number): number {
  let at = from;
  while (isWhite(visible.charCodeAt(at))) at++;
  return at;
}

/** A quick look: a digit, `№`, `N` or `#` behind a word and its dot. */
function mayBeNumber(visible: string, wordEnd: number): boolean {
  let at = wordEnd;
  const unit = visible.charCodeAt(at);
  if (unit === DOT || unit === 0x3a) at++;
  while (isWhite(visible.charCodeAt(at))) at++;
  const first = visible.charCodeAt(at);
  return isDigit(first) || first === 0x23 || first === 0x2116 || (first === 0x4e && at > wordEnd);
}

/** `FADE IN: INT. HALL - DAY`, `FLASHBACK - EXT. ROOF`: words in capitals, a sign, and a heading with its dot or stroke. */
function inCapitals(visible: string, wordEnd: number, intros: SceneIntros): UnreadHeading | undefined {
  for (let at = wordEnd; at < visible.length && at < 120; at++) {
    const unit = visible.charCodeAt(at);
    if (isSmallAscii(unit) || unit === 0x28 || unit === 0x22 || unit === 0x201c) return undefined;
    if (!isPart(unit) || isPart(visible.charCodeAt(at + 1))) continue;
    let start = at + 1;
    while (isWhite(visible.charCodeAt(start))) start++;
    const found = introOf(visible, start, everyIntro);
    if (!found || found.end - start < 3 || !isStrong(visible, found) || visible.startsWith('EST', start)) continue;
    if (found.dotted || found.language === 'en' || intros.languages.some((one) => one === found.language))
      return hasLowerCase(visible) ? undefined : front;
  }
  return undefined;
}

/** A sign between what stands in front and a heading: one of `-./`, `:;,`, `–—`. */
function isPart(unit: number): boolean {
  return (unit >= 0x2c && unit <= 0x2f) || unit === 0x3a || unit === 0x3b || unit === 0x2013 || unit === 0x2014;
}

function isStrong(visible: string, { dotted, mark, end }: FoundIntro): boolean {
  return (dotted && mark !== '') || mark === '/' || (mark === undefined && /^\s{0,8}[-–—/]/.test(visible.slice(end)));
}

/** Whether other programs read the line as a heading once blank lines stand around it. */
export function needsDot(visible: string): boolean {
  return !isForcedHeadingLine(visible) && !isSyntaxHeading(visible);
}
