import { changeBetween } from '../text/change';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import type { YamlEntry } from '../yaml/node';
import { recordKindOf } from './lists';
import type { Manifest } from './manifest';
import { parseManifest } from './parseManifest';

/** What a look at the one record that somebody is writing in tells, before the whole manifest is read again. */
export interface Glance {
  /** The lines of the record in the text that was read, from the first one's start. */
  readonly before: Span;
  /** Its lines in the present text. */
  readonly after: Span;
  /** What is wrong with the record by itself, at offsets of the present text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads only the record in which a text differs from the manifest as it was read. Undefined where the change is not
 * within one record of a list, or reaches further: then only a whole reading tells.
 */
export function glanceAt(manifest: Manifest, text: string): Glance | undefined {
  const { span, newEnd } = changeBetween(manifest.text, text);
  const entries = manifest.root?.kind === 'map' ? manifest.root.entries : [];
  const index = entries.findIndex((entry) => entry.span.start <= span.start && span.end <= entry.span.end + 1);
  const entry = entries[index];
  if (!entry || !recordKindOf(entry.key)) return undefined;
  const before = linesOfRecord(manifest, entry, span, entries[index + 1]?.keySpan.start ?? manifest.text.length);
  if (!before) return undefined;
  const after = { start: before.start, end: before.end + newEnd - span.end };
  const head = `${entry.key}:\n`;
  const read = parseManifest(manifest.path, head + text.slice(after.start, after.end));
  const value = read.root?.kind === 'map' && read.root.entries.length === 1 ? read.root.entries[0]?.value : undefined;
  // A bracket left open, or an alias, reaches beyond the record.
  if (
    value?.kind !== 'list' ||
    value.items.length !== 1 ||
    read.problems.some(({ message }) => message.code.startsWith('yaml.'))
  )
    return undefined;
  return { before, after, problems: read.problems.map((problem) => moved(problem, after.start - head.length)) };
}

/** From the line of the record's dash to that of the next record or list, if the change leaves both ends alone. */
function linesOfRecord(
  { lines, text }: Manifest,
  { value }: YamlEntry,
  change: Span,
  listEnd: number,
): Span | undefined {
  if (value?.kind !== 'list') return undefined;
  const at = value.items.findLastIndex((item) => item !== null && item.span.start <= change.start);
  const [item, next] = [value.items[at], value.items[at + 1]];
  if (!item || next === null) return undefined;
  const [start, end] = [item.span.start, next?.span.start ?? listEnd].map((offset) =>
    offset === text.length ? offset : lines.lineStart(lines.position(offset).line),
  );
  if (
    start === undefined ||
    end === undefined ||
    start === end ||
    !isDashed(text, start) ||
    (next && !isDashed(text, end))
  )
    return undefined;
  return start <= change.start && (change.end < end || end === text.length) ? { start, end } : undefined;
}

function isDashed(text: string, lineStart: number): boolean {
  return /^ *- /.test(text.slice(lineStart, lineStart + 80));
}

function moved(problem: Problem, by: number): Problem {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...problem,
    span: at(problem.span),
    ...(problem.fix && {
      fix: { ...problem.fix, edits: problem.fix.edits.map(({ span, newText }) => ({ span: at(span), newText })) },
    }),
  };
}
