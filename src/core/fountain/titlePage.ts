import type { LogicalLine } from './logicalLine';
import type { TitlePageEntry } from './screenplay';
import { isForcedHeadingLine, isHeadingLine, isPlainHeadingLine } from './heading';
import { isTransitionAbove } from './lineForms';
import { everyIntro, type SceneIntros } from './sceneIntros';
import { trimmed, trimmedEnd } from './whiteSpace';

export interface FoundTitlePage {
  readonly entries: readonly TitlePageEntry[];
  /** How many logical lines it takes, the lines before it included; 0 without a title page. */
  readonly lineCount: number;
}

export const noTitlePage: FoundTitlePage = { entries: [], lineCount: 0 };

/** Keys the syntax names; only these make a title page of a lone `Title:` or of one below a note. */
const USUAL_KEYS = new Set([
  'title',
  'credit',
  'author',
  'authors',
  'source',
  'notes',
  'draft date',
  'date',
  'contact',
  'copyright',
  'revision',
  'format',
]);

/** Letters first, then what people write in keys, `Draft date` or `AI-Disclosure`; the colon follows. */
const KEY = /^(\p{L}[\p{L}\p{M}\p{N} _/()&.'’-]{0,60}):/u;

/**
 * The title page: `Key: value` from the very first line to the first blank line (Fountain syntax, "Title Page"). Values also
 * stand below their key; the syntax wants them three spaces in, and writers put them anywhere. What can be nothing but script
 * ends it: a heading, a transition, a section. A first line such as `FADE IN:` or `int. house - 3:00 pm` begins the script.
 */
export function findTitlePage(lines: readonly LogicalLine[], intros: SceneIntros): FoundTitlePage {
  const first = firstLine(lines);
  if (!beginsTitlePage(lines, first, intros)) return noTitlePage;
  const isUsual = USUAL_KEYS.has((lines[first] && keyOf(lines[first], intros))?.toLowerCase() ?? '');
  const entries: { key: string; values: string[]; span: { start: number; end: number } }[] = [];
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.blank) break;
    const key = keyOf(line, intros);
    const entry = entries.at(-1);
    if (key !== undefined) {
      const value = trimmed(line.visible.slice(line.visible.indexOf(':') + 1));
      entries.push({ key, values: value === '' ? [] : [value], span: { ...line.span } });
    } else if (entry && (line.silent || isIndented(line) || (isUsual && !isScript(line)))) {
      if (!line.silent) entry.values.push(trimmed(line.visible));
      entry.span.end = line.end;
    } else {
      break;
    }
  }
  return { entries, lineCount: index };
}

/** Notes, boneyards and blank lines may stand before the title page. */
function firstLine(lines: readonly LogicalLine[]): number {
  const first = lines.findIndex((line) => !line.blank && !line.silent);
  return first < 0 ? lines.length : first;
}

function beginsTitlePage(lines: readonly LogicalLine[], first: number, intros: SceneIntros): boolean {
  const line = lines[first];
  const key = line && keyOf(line, intros);
  if (line === undefined || key === undefined) return false;
  const usual = USUAL_KEYS.has(key.toLowerCase());
  if (first > 0 || usual) return usual;
  const hasValue = trimmedEnd(line.visible).length > line.visible.indexOf(':') + 1;
  const next = lines[1];
  return hasValue || (next !== undefined && !next.blank && (isIndented(next) || keyOf(next, intros) !== undefined));
}

function keyOf(line: LogicalLine, intros: SceneIntros): string | undefined {
  const key = KEY.exec(line.visible)?.[1];
  if (key === undefined || isHeadingLine(line.visible, intros) || isTransition(key)) return undefined;
  const name = trimmed(key);
  // `SCENE 4: INT. HALL - DAY` is script.
  const value = line.visible.slice(key.length + 1);
  return !USUAL_KEYS.has(name.toLowerCase()) && isPlainHeadingLine(value, everyIntro) && !isForcedHeadingLine(value)
    ? undefined
    : name;
}

/** `FADE IN:`, `Cut to:` */
function isTransition(key: string): boolean {
  return /^(?:FADE (?:IN|OUT|UP)|.*\bTO)$/i.test(key);
}

/** Three spaces or a tab, as the syntax has it. */
function isIndented(line: LogicalLine): boolean {
  return /^(?: {3}|\t| {1,2}\t)/.test(line.visible);
}

/** What cannot be a value, as it stands less far in than one. */
function isScript(line: LogicalLine): boolean {
  const { visible } = line;
  return (
    isForcedHeadingLine(visible) ||
    isPlainHeadingLine(visible, everyIntro) ||
    isTransitionAbove(visible) ||
    /^[ \t]*(?:[#=>!~]|@\p{L})/u.test(visible)
  );
}
