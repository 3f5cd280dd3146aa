import { transitionWords } from './headingWords';
import { trimmed, trimmedEnd, trimmedStart } from './whiteSpace';

/** What a printed line looks like by itself, before its neighbours decide whether it is that (Fountain syntax, by element). */

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
    visible.endsWith('TO:') &&
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
  while (from < to && isEmphasis(line.charAt(from))) from++;
  while (to > from && isEmphasis(line.charAt(to - 1))) to--;
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
  const line = trimmed(visible);
  const forced = line.startsWith('@');
  if (!forced && (!isInCapitals(line) || /^(?:[!.>~=#]|\[\[|\/\*)/.test(line))) return undefined;
  const dual = line.endsWith('^');
  const text = forced || dual ? trimmed(line.slice(forced ? 1 : 0, dual ? beforeCarets(line) : undefined)) : line;
  if (text === '') return undefined;
  return { text, dual, forced };
}

/** `MARY^^^` has no other meaning than `MARY ^`. */
function beforeCarets(line: string): number {
  let end = line.length;
  while (line.charAt(end - 1) === '^') end--;
  return end;
}

/** Whether a name without its `(O.S.)` is written in capitals: no small letter, at least one capital, no bracket left open. */
function isInCapitals(text: string): boolean {
  let depth = 0;
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) depth++;
    else if (unit === CLOSE && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (isSmallLetter(unit)) return false;
    else if (unit > 0x7f) return isInCapitalsOfAnyScript(text);
    else capital ||= unit >= 0x41 && unit <= 0x5a;
  }
  return depth === 0 && capital;
}

const OPEN = 0x28;
const CLOSE = 0x29;

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isInCapitalsOfAnyScript(text: string): boolean {
  let name = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) name += character;
  }
  return depth === 0 && !hasLowerCase(name) && /\p{Lu}/u.test(name);
}

/** Dialogue goes on over an empty line that holds two spaces (Fountain syntax, "Dialogue"). */
export function holdsTwoSpaces(visible: string): boolean {
  return visible.startsWith('  ');
}

/** What an action line prints: without `!`, its indentation kept, a tab as four spaces (Fountain syntax, "Action"). */
export function actionText(visible: string): string {
  const text = trimmedEnd(isForcedAction(visible) ? trimmedStart(visible).slice(1) : visible);
  return text.includes('\t') ? text.replaceAll('\t', '    ') : text;
}

export function isForcedAction(visible: string): boolean {
  const line = trimmed(visible);
  return line.startsWith('!') && line.length > 1;
}

export function hasLowerCase(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallLetter(unit)) return true;
    if (unit > 0x7f) return /\p{Ll}/u.test(text);
  }
  return false;
}

function isEmphasis(character: string): boolean {
  return character === '*' || character === '_';
}
