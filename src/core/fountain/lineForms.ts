import { transitionWords } from './headingWords';
import { hasLowerCase, isCapital, isSmall } from './letterCase';
import { trimmed, trimmedEnd, trimmedStart } from './whiteSpace';

/** What a printed line looks like by itself, before its neighbours decide whether it is that (Fountain syntax, by element). */

/** The signs that make a line something by themselves, as UTF-16 units. */
export const sign = {
  exclamation: 0x21,
  number: 0x23,
  open: 0x28,
  close: 0x29,
  dot: 0x2e,
  stroke: 0x2f,
  colon: 0x3a,
  equals: 0x3d,
  greater: 0x3e,
  at: 0x40,
  bracket: 0x5b,
  caret: 0x5e,
  tilde: 0x7e,
} as const;

/** Three or more `=` and nothing else. */
export function isPageBreak(visible: string): boolean {
  return /^={3,}$/.test(trimmed(visible));
}

/** `# ACT ONE`, `##Sequence`: the number of marks is the depth; marks without a name are action. */
export function sectionOf(visible: string): { readonly depth: number; readonly text: string } | undefined {
  const line = trimmed(visible);
  let depth = 0;
  while (line.charAt(depth) === '#') depth++;
  const text = trimmed(line.slice(depth));
  return depth > 0 && text !== '' ? { depth, text } : undefined;
}

/** `= The team meets.`: a single `=`. */
export function synopsisOf(visible: string): string | undefined {
  const line = trimmed(visible);
  return line.startsWith('=') && line.charAt(1) !== '=' && line.length > 1 ? trimmed(line.slice(1)) : undefined;
}

/** `~La la la` */
export function lyricsOf(visible: string): string | undefined {
  const line = trimmed(visible);
  return line.startsWith('~') && line.length > 1 ? trimmed(line.slice(1)) : undefined;
}

/** `> THE END <` */
export function centeredOf(visible: string): string | undefined {
  const line = trimmed(visible);
  const text = line.length > 2 && line.startsWith('>') && line.endsWith('<') ? trimmed(line.slice(1, -1)) : '';
  return text === '' ? undefined : text;
}

/** `> Burn to white.` */
export function forcedTransitionOf(visible: string): string | undefined {
  const line = trimmed(visible);
  const text = line.startsWith('>') && !line.endsWith('<') ? trimmed(line.slice(1)) : '';
  return text === '' ? undefined : text;
}

/** `SMASH CUT TO:` in capitals; a space after the colon makes it action, and `@` before it a cue. */
export function isTransitionForm(visible: string): boolean {
  return (
    visible.charCodeAt(visible.length - 1) === sign.colon &&
    /^(?:.*[^\p{L}\p{N}])?TO:$/u.test(visible) &&
    !hasLowerCase(visible) &&
    !trimmed(visible).startsWith('@')
  );
}

/** `CUT TO:`, `Fade in:`, `SMASH CUT:`, `FADE OUT.`, `FUNDIDO A NEGRO.`: a line that is a transition where a heading stands right below it. */
export function isTransitionAbove(visible: string): boolean {
  const line = trimmed(visible);
  const last = line.charAt(line.length - 1);
  if (last !== ':' && last !== '：' && last !== '.') return false;
  if (line.length > LONGEST_TRANSITION || line.startsWith('@') || line.startsWith('!')) return false;
  const inCapitals = !hasLowerCase(line);
  if (last !== '.' && (inCapitals ? /\p{L}/u.test(line) : /(?:^|[^\p{L}\p{N}])to:$/iu.test(line))) return true;
  // `Time passes.` is a sentence.
  if (last === '.' && !inCapitals) return /^(?:fade (?:in|out|up|to)|cut to|dissolve to)\b/i.test(line);
  const word = /^[\p{L}\p{M}]+/u.exec(line)?.[0] ?? '';
  return transitionWords.has(word.normalize('NFC').toUpperCase());
}

const LONGEST_TRANSITION = 60;

/** `(whispering)`, also with emphasis around it. */
export function isParenthetical(visible: string): boolean {
  const line = trimmed(visible);
  let from = 0;
  let to = line.length;
  while (from < to && isEmphasis(line.charCodeAt(from))) from++;
  while (to > from && isEmphasis(line.charCodeAt(to - 1))) to--;
  return to - from >= 2 && line.charAt(from) === '(' && line.charAt(to - 1) === ')';
}

export interface CueForm {
  /** With its extension: `HANS (on the radio)`. */
  readonly text: string;
  readonly dual: boolean;
  readonly forced: boolean;
}

/**
 * `STEEL`, `R2D2 (V.O.)`, `@McCLANE`, `EVE ^`: capitals with at least one letter, the extension in any case; scripts without
 * capitals need `@` (Fountain syntax, "Character" and "Dual Dialogue").
 */
export function cueOf(visible: string): CueForm | undefined {
  const capitals = isInCapitals(visible);
  // Most lines end here, at their second letter.
  if (!capitals && !visible.includes('@')) return undefined;
  const line = trimmed(visible);
  const forced = line.charCodeAt(0) === sign.at;
  if (!forced && (!capitals || isMarked(line))) return undefined;
  const dual = line.charCodeAt(line.length - 1) === sign.caret;
  const text = forced || dual ? trimmed(line.slice(forced ? 1 : 0, dual ? beforeCarets(line) : undefined)) : line;
  if (text === '') return undefined;
  return { text, dual, forced };
}

/** Something else by its first sign, or a note or boneyard that was left open. */
function isMarked(line: string): boolean {
  switch (line.charCodeAt(0)) {
    case sign.exclamation:
    case sign.number:
    case sign.dot:
    case sign.equals:
    case sign.greater:
    case sign.tilde:
      return true;
    case sign.bracket:
      return line.startsWith('[[');
    case sign.stroke:
      return line.startsWith('/*');
    default:
      return false;
  }
}

/** `MARY^^^` has no other meaning than `MARY ^`. */
function beforeCarets(line: string): number {
  let end = line.length;
  while (line.charCodeAt(end - 1) === sign.caret) end--;
  return end;
}

/** Whether a name without its `(O.S.)` is written in capitals: no small letter, at least one capital, no bracket left open. */
function isInCapitals(text: string): boolean {
  let depth = 0;
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === sign.open) depth++;
    else if (unit === sign.close && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (unit >= 0x41 && unit <= 0x5a) capital = true;
    else if (isSmall(unit, text, at)) return false;
    else capital ||= isCapital(unit, text, at);
  }
  return depth === 0 && capital;
}

/** Dialogue goes on over an empty line that holds two spaces (Fountain syntax, "Dialogue"). */
export function holdsTwoSpaces(visible: string): boolean {
  return visible.startsWith('  ');
}

/** What an action line prints: without the `!` that forces it, its indentation kept, a tab as four spaces (Fountain syntax, "Action"). */
export function actionText(visible: string, forced: boolean): string {
  const text = trimmedEnd(forced ? trimmedStart(visible).slice(1) : visible);
  return text.includes('\t') ? text.replaceAll('\t', '    ') : text;
}

export function isForcedAction(visible: string): boolean {
  const line = trimmed(visible);
  return line.charCodeAt(0) === sign.exclamation && line.length > 1;
}

/** `*` or `_` */
export function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f;
}
