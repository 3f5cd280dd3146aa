import type { Span } from '../text/range';
import { offsetInText, type LogicalLine } from './logicalLine';
import type { SceneHeading } from './screenplay';
import { trimmed, trimmedEnd, trimmedStart } from './whiteSpace';

/** The syntax's own prefixes, with and without dots: `INT.`, `I/E`, `I./E.`, `EXT./INT.`; a dot or a space follows. */
const PREFIX = /^(?:INT\.?\/EXT|I\.?\/E|INT|EXT|EST)[. \t]/i;
/** Written by many, known to no program: these need the forcing dot. */
const UNKNOWN_PREFIX = /^(?:EXT\/INT|EXT\/I|E\.?\/I)[. \t]/;
const EMPHASIS = /^[*_]{1,4}(?=[IE])/i;
const OMITTED_WITH_NUMBER = /^OMIT(?:TED)?[ \t]{0,80}#[^#]{1,80}#$/;

/** Whether a line reads as a scene heading by its words alone: `INT. CONTROL ROOM - NIGHT`, `**EXT. ROOF**`, `OMITTED #12#`. */
export function isHeadingLine(visible: string): boolean {
  const line = trimmedStart(visible);
  return PREFIX.test(line.replace(EMPHASIS, '')) || OMITTED_WITH_NUMBER.test(trimmed(line));
}

/** `.SNIPER SCOPE POV`: one dot and a letter or digit (Fountain syntax, "Scene Heading"). */
export function isForcedHeadingLine(visible: string): boolean {
  return /^\.[\p{L}\p{N}]/u.test(trimmedStart(visible));
}

/** So clearly a heading that it is one even where a blank line is missing: `INT.` with its dot, or in capitals. */
export function isPlainHeadingLine(visible: string): boolean {
  const line = trimmedStart(visible);
  return (
    isForcedHeadingLine(line) ||
    (isHeadingLine(line) && (/^[*_]*(?![*_])[\w/]+\./.test(line) || /^[*_]*(?:INT|EXT|EST|I\/E|OMIT)/.test(line)))
  );
}

/** `EXT/INT. PORCH - DAY` is action by the syntax, but hardly meant so. */
export function hasUnknownPrefix(visible: string): boolean {
  return UNKNOWN_PREFIX.test(trimmedStart(visible));
}

/** Reads the heading's text and number: `INT. CONTROL ROOM - NIGHT #12A#`; a note may stand before or after the number. */
export function parseHeading(line: LogicalLine): SceneHeading {
  const forced = isForcedHeadingLine(line.visible);
  const body = forced ? line.visible.replace('.', ' ') : line.visible;
  const number = findNumber(body);
  const printed = trimmed(number ? body.slice(0, number.start) : body);
  const text = withoutEmphasis(line.hidden.length > 0 ? spaced(printed) : printed);
  if (!number) return { text, span: line.span };
  return {
    text,
    span: line.span,
    number: body.slice(number.start + 1, number.end - 1),
    numberSpan: { start: offsetInText(line, number.start), end: offsetInText(line, number.end - 1) + 1 },
  };
}

/** Letters, digits, dashes and dots between `#` at the end (Fountain syntax, "Scene Numbers"); the last pair of marks counts. */
function findNumber(body: string): Span | undefined {
  const end = trimmedEnd(body).length;
  if (body.charAt(end - 1) !== '#') return undefined;
  const start = body.lastIndexOf('#', end - 2);
  return start >= 0 && end >= 2 && /^[\p{L}\p{N}.-]+$/u.test(body.slice(start + 1, end - 1))
    ? { start, end }
    : undefined;
}

/** A note cut out of the middle leaves its spaces on both sides. */
function spaced(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ');
}

function withoutEmphasis(text: string): string {
  const marks = EMPHASIS.exec(text)?.[0];
  if (marks === undefined) return text;
  const closing = Array.from(marks).reverse().join('');
  return text.length > 2 * marks.length && text.endsWith(closing) ? text.slice(marks.length, -closing.length) : text;
}

/** The number is kept, the scene is not shot: `OMITTED`, `INT. HALL - DAY (OMITTED)`. */
export function isOmitted(headingText: string): boolean {
  return /^\(?omit(?:ted)?\b/i.test(headingText) || /\bomitted\)?$/i.test(headingText);
}
