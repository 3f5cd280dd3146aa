import type { LogicalLine } from './logicalLine';
import type { TitlePageEntry } from './screenplay';
import { isHeadingLine } from './heading';
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
 * The title page: `Key: value` from the very first line to the first blank line, values also below their key, indented by
 * three spaces or a tab (Fountain syntax, "Title Page"). A first line such as `FADE IN:` or `int. house - 3:00 pm` begins the script.
 */
export function findTitlePage(lines: readonly LogicalLine[]): FoundTitlePage {
  const first = firstLine(lines);
  if (!beginsTitlePage(lines, first)) return noTitlePage;
  const entries: { key: string; values: string[]; span: { start: number; end: number } }[] = [];
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.blank) break;
    const key = keyOf(line);
    const entry = entries.at(-1);
    if (key !== undefined) {
      const value = trimmed(line.visible.slice(line.visible.indexOf(':') + 1));
      entries.push({ key, values: value === '' ? [] : [value], span: { ...line.span } });
    } else if (entry && (line.silent || isIndented(line))) {
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

function beginsTitlePage(lines: readonly LogicalLine[], first: number): boolean {
  const line = lines[first];
  const key = line && keyOf(line);
  if (line === undefined || key === undefined) return false;
  const usual = USUAL_KEYS.has(key.toLowerCase());
  if (first > 0 || usual) return usual;
  const hasValue = trimmedEnd(line.visible).length > line.visible.indexOf(':') + 1;
  const next = lines[1];
  return hasValue || (next !== undefined && !next.blank && (isIndented(next) || keyOf(next) !== undefined));
}

function keyOf(line: LogicalLine): string | undefined {
  const key = KEY.exec(line.visible)?.[1];
  if (key === undefined || isHeadingLine(line.visible) || isTransition(key)) return undefined;
  return trimmed(key);
}

/** `FADE IN:`, `CUT TO:` */
function isTransition(key: string): boolean {
  return /^(?:FADE (?:IN|OUT|UP)|.*\bTO)$/.test(key);
}

function isIndented(line: LogicalLine): boolean {
  return /^(?: {3}|\t| {1,2}\t)/.test(line.visible);
}
