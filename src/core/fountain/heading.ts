import type { Span } from '../text/range';
import { introOf, type FoundIntro } from './introOf';
import { hasLowerCase } from './letterCase';
import { isEmphasis, sign } from './lineForms';
import { offsetInText, type LogicalLine } from './logicalLine';
import type { SceneIntros } from './sceneIntros';
import type { SceneHeading } from './screenplay';
import { isWhite, trimmed, trimmedEnd, trimmedStart } from './whiteSpace';

/** The syntax's own prefixes, which every program reads: `INT.`, `I/E`, `I./E.`, `EXT./INT.`; a dot or a space follows. */
const SYNTAX_PREFIX = /^(?:INT\.?\/EXT|I\.?\/E|INT|EXT|EST)[. \t]/i;
const EMPHASIS = /^[*_]{1,4}(?=[\p{L}\p{N}])/u;
const OMITTED_WITH_NUMBER = /^OMIT(?:TED)?[ \t]{0,80}#[^#]{1,80}#$/;
/** Signs that may stand between the words of another language and the place: `DIŞ/GECE`, `内景：客厅`. */
const BREAK = /[-–—:/,;、。：，・／(（\u00a0\u3000]/;
/** Prose of a script without capitals ends so, and headings do not. */
const SENTENCE_END = /[.!?。！？…」』”]\s{0,80}$/;
const LONGEST_WITHOUT_CAPITALS = 60;

/** Where a line begins, emphasis and spaces left aside. */
export function headingStart(visible: string): number {
  let at = 0;
  while (isWhite(visible.charCodeAt(at))) at++;
  let marks = at;
  while (marks - at < 4 && isEmphasis(visible.charCodeAt(marks))) marks++;
  return marks;
}

/** The words that make a line a scene heading where it stands apart; undefined for other lines and for forced headings. */
export function headingIntro(visible: string, intros: SceneIntros): FoundIntro | undefined {
  const from = headingStart(visible);
  const found = introOf(visible, from, intros);
  return found && begins(visible, from, found) ? found : undefined;
}

function begins(visible: string, from: number, found: FoundIntro): boolean {
  const { language, dotted, capitals, mark, isShared } = found;
  if (mark === '' && !dotted) return language === 'own' && found.end > from;
  if (language === 'en') return dotted || mark === undefined || (isShared && capitals && BREAK.test(mark));
  if (language === 'own') return true;
  const follows = dotted || mark === undefined || BREAK.test(mark);
  if (!follows) return false;
  if (!capitals) return dotted;
  return /\p{Lu}/u.test(visible.slice(from, found.end)) || !isLikeProse(visible);
}

function isLikeProse(visible: string): boolean {
  return visible.length > LONGEST_WITHOUT_CAPITALS || SENTENCE_END.test(visible);
}

/** How a line reads as a scene heading: `plain` so clearly that it is one even where a blank line is missing below; undefined for one that does not. */
export function headingForm(visible: string, intros: SceneIntros): 'plain' | 'doubtful' | undefined {
  const found = headingIntro(visible, intros);
  if (found) return isPlainIntro(visible, found) ? 'plain' : 'doubtful';
  return isForcedHeadingLine(visible) || isOmittedLine(visible) ? 'plain' : undefined;
}

/** Whether a line reads as a scene heading by its words alone: `INT. CONTROL ROOM - NIGHT`, `**EXT. ROOF**`, `OMITTED #12#`. */
export function isHeadingLine(visible: string, intros: SceneIntros): boolean {
  return headingIntro(visible, intros) !== undefined || isOmittedLine(visible);
}

function isOmittedLine(visible: string): boolean {
  const line = trimmedStart(visible);
  return line.startsWith('OMIT') && OMITTED_WITH_NUMBER.test(trimmedEnd(line));
}

/** Whether every program reads a line as a heading that needs no dot. */
export function isSyntaxHeading(visible: string): boolean {
  return SYNTAX_PREFIX.test(visible.slice(headingStart(visible)));
}

/** `.SNIPER SCOPE POV`: one dot and a letter or digit (Fountain syntax, "Scene Heading"). */
export function isForcedHeadingLine(visible: string): boolean {
  const line = trimmedStart(visible);
  return line.charCodeAt(0) === sign.dot && /^\.[\p{L}\p{N}]/u.test(line);
}

/** So clearly a heading that it is one even where a blank line is missing: `INT.` with its dot, all in capitals, or forced. */
export function isPlainHeadingLine(visible: string, intros: SceneIntros): boolean {
  return headingForm(visible, intros) === 'plain';
}

/** The same of a line whose first words are known. */
export function isPlainIntro(visible: string, { dotted, language, capitals }: FoundIntro): boolean {
  return (dotted && (language === 'en' || language === 'own' || capitals)) || !hasLowerCase(visible);
}

/** Reads the heading's text and number: `INT. CONTROL ROOM - NIGHT #12A#`; a note may stand before or after the number. */
export function parseHeading(line: LogicalLine): SceneHeading {
  const forced = isForcedHeadingLine(line.visible);
  const body = forced ? line.visible.replace('.', ' ') : line.visible;
  const number = findNumber(body);
  const behind = number ? trimmed(body.slice(number.end)) : '';
  const before = trimmed(number ? body.slice(0, number.start) : body);
  const printed = behind === '' ? before : `${before} ${behind}`;
  const text = withoutEmphasis(line.hidden.length > 0 ? spaced(printed) : printed);
  if (!number) return { text, span: line.span };
  return {
    text,
    span: line.span,
    number: body.slice(number.start + 1, number.end - 1),
    numberSpan: { start: offsetInText(line, number.start), end: offsetInText(line, number.end - 1) + 1 },
  };
}

/**
 * Letters, digits, dashes and dots between `#` at the end (Fountain syntax, "Scene Numbers"); the last pair of marks counts.
 * Words that other programs mark with one `#`, `#night-shoot`, may stand behind it.
 */
function findNumber(body: string): Span | undefined {
  if (!body.includes('#')) return undefined;
  let end = trimmedEnd(body).length;
  while (body.charAt(end - 1) !== '#') {
    const word = lastWord(body, end);
    if (!/^#[^\s#]+$/.test(body.slice(word, end)) || !isWhite(body.charCodeAt(word - 1))) return undefined;
    end = trimmedEnd(body.slice(0, word)).length;
  }
  const start = body.lastIndexOf('#', end - 2);
  return start >= 0 && end >= 2 && /^[\p{L}\p{N}.-]+$/u.test(body.slice(start + 1, end - 1))
    ? { start, end }
    : undefined;
}

function lastWord(body: string, end: number): number {
  let at = end;
  while (at > 0 && !isWhite(body.charCodeAt(at - 1))) at--;
  return at;
}

/** A note cut out of the middle leaves its spaces on both sides. */
function spaced(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ');
}

function withoutEmphasis(text: string): string {
  const marks = isEmphasis(text.charCodeAt(0)) ? EMPHASIS.exec(text)?.[0] : undefined;
  if (marks === undefined) return text;
  const closing = Array.from(marks).reverse().join('');
  return text.length > 2 * marks.length && text.endsWith(closing) ? text.slice(marks.length, -closing.length) : text;
}

/** The number is kept, the scene is not shot: `OMITTED`, `INT. HALL - DAY (OMITTED)`. */
export function isOmitted(headingText: string): boolean {
  const first = headingText.charAt(0);
  return (
    ((first === '(' || first === 'O' || first === 'o') && /^\(?omit(?:ted)?\b/i.test(headingText)) ||
    /\bomitted\)?$/i.test(headingText.slice(-'-OMITTED)'.length))
  );
}
