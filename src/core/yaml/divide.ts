import type { Span } from '../text/range';
import type { Steps } from '../text/steps';

/** A key at the left edge with what stands below it. */
export interface Section {
  readonly key: string;
  /** From the line of the key to that of the next one. */
  readonly span: Span;
  /** The lines of each item where the value is a list of dashes; undefined for any other value. */
  readonly items: readonly Span[] | undefined;
}

const header = /^([A-Za-z][\w-]*):(?= *(#|$))/;
const headed = /^([A-Za-z][\w-]*):(?=[ \t]|$)/;

/**
 * Divides the text of a manifest where YAML leaves no trace of what stands before: at keys at the left edge, and at the
 * dashes of their lists. Undefined for a text with anything else at the left edge; then only a whole reading tells. What is
 * wrong inside a part is for its reader to find.
 */
export function* divide(text: string): Steps<readonly Section[] | undefined> {
  if (/\r(?!\n)/.test(text)) return undefined;
  const sections: Section[] = [];
  let open: OpenSection | undefined;
  for (let start = 0; start < text.length; yield) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = lineAt(text, start, next);
    const content = /[^ ]/.exec(line);
    const indent = content?.index ?? 0;
    const isBlank = content === null || content[0] === '#';
    if (!isBlank && indent === 0 && !isDash(line, 0)) {
      const [, key] = headed.exec(line) ?? [];
      if (key === undefined || sections.some((one) => one.key === key) || open?.key === key) return undefined;
      if (open) sections.push(closed(open, start));
      open = { key, start, dash: header.test(line) ? 'awaited' : 'none', items: [] };
    } else if (!isBlank) {
      if (!open || !hasTaken(open, line, indent, start)) return undefined;
    }
    start = next;
  }
  if (open) sections.push(closed(open, text.length));
  return sections;
}

interface OpenSection {
  readonly key: string;
  readonly start: number;
  /** How far the dashes of its list stand from the left edge, where that is known. */
  dash: number | 'awaited' | 'none';
  readonly items: number[];
}

/** Enters a line below its key; false for one that stands further left than the list it would belong to. */
function hasTaken(open: OpenSection, line: string, indent: number, start: number): boolean {
  if (open.dash === 'awaited') open.dash = isDash(line, indent) ? indent : 'none';
  if (open.dash === 'none') return indent > 0;
  if (indent < open.dash) return false;
  if (indent === open.dash) {
    if (!isDash(line, indent)) return false;
    open.items.push(start);
  }
  return true;
}

function closed({ key, start, items }: OpenSection, end: number): Section {
  const spans = items.map((from, index) => ({ start: from, end: items[index + 1] ?? end }));
  return { key, span: { start, end }, items: spans.length > 0 ? spans : undefined };
}

function isDash(line: string, at: number): boolean {
  return line.charAt(at) === '-' && (line.length === at + 1 || line.charAt(at + 1) === ' ');
}

/** The beginning of a line without its end: far enough for a key or a dash. */
function lineAt(text: string, start: number, next: number): string {
  return text.slice(start, Math.min(next, start + 200)).replace(/\r?\n$/, '');
}
