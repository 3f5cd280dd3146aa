import { groupBy } from '../evaluation/groupBy';
import { subjectName, type Subject } from '../evaluation/subject';
import type { Severity } from '../text/problem';
import type { Range } from '../text/range';
import { message, type Argument, type Message } from '../words/message';
import type { Diagnostic } from './diagnostics';
import { openKinds, type OpenItem } from './openItem';
import { dotted, sentences } from './spoken';

/** A line of the Problems list is cut: so many items are named. */
const MOST_NAMED = 3;

/** All that is asked of one record as one diagnostic: how much, what, and by when; a single item with its reasons. The card of the record has the rest. */
export function openEntry(given: readonly [OpenItem, ...OpenItem[]], range: Range): Diagnostic {
  const items = [...given].sort((a, b) => openKinds.indexOf(a.kind) - openKinds.indexOf(b.kind) || compareDue(a, b));
  const [first = given[0]] = items;
  return {
    code: first.code,
    kind: first.kind,
    severity: worst(items.map(({ severity }) => severity)),
    range,
    message: summaryOf(items),
    // The Problems list would show each below the entry, and be as long as before.
    related: [],
    items,
    alike: { key: items.map(({ code, kind }) => `${code} ${kind}`).join('\n'), line: lineOf(items) },
    reads: first.reads,
    ...(first.source !== undefined && { source: first.source }),
  };
}

const bySeverity: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function worst(severities: readonly Severity[]): Severity {
  return bySeverity.find((one) => severities.includes(one)) ?? 'information';
}

function compareDue(one: OpenItem, other: OpenItem): number {
  const [a, b] = [one, other].map(({ assessment }) => assessment.deadline?.due ?? '9999');
  return a === b || a === undefined || b === undefined ? 0 : a < b ? -1 : 1;
}

/** `2 overdue, 1 open: a written approval (Netflix), a notice (DGA), 1 more, first due before 2026-10-08`. */
function lineOf(items: readonly OpenItem[]): Message {
  const papers = distinctPapers(items);
  const hidden = papers.length - MOST_NAMED;
  const named = [...groupBy(papers.slice(0, MOST_NAMED), ({ agreement }) => agreement)];
  const text = [
    ...named.map(([agreement, asked]) =>
      message('editor.open.asked', { what: asked.map(({ what }) => what), agreement }),
    ),
    ...(hidden > 0 ? [message('editor.open.more', { count: hidden })] : []),
    ...dueOf(items),
  ];
  return message('editor.about', { subject: headOf(items), text });
}

/** The same with what it is about: `… · U-007`; a single item with its reasons. */
function summaryOf(items: readonly OpenItem[]): Message {
  const subject = subjectName(shared(items.map(({ assessment }) => assessment.subject)));
  const line = dotted([lineOf(items), subject]);
  const [only, ...others] = items;
  return only && others.length === 0 && only.reasons.length > 0
    ? message('editor.open.because', { line, reasons: sentences(only.reasons) })
    : message('editor.text', { text: line });
}

/** `Overdue` where there is one item, else how many of each kind. */
function headOf(items: readonly OpenItem[]): Argument {
  const [only, ...others] = items;
  if (only && others.length === 0) return message(`editor.open.${only.kind}`);
  return openKinds.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count > 0 ? [message(`editor.open.count.${kind}`, { count })] : [];
  });
}

function dueOf(items: readonly OpenItem[]): readonly Message[] {
  const [first] = items
    .filter(({ kind, due }) => due !== undefined && kind !== 'accepted')
    .sort(compareDue)
    .flatMap(({ due }) => due ?? []);
  if (!first) return [];
  return [message(items.length > 1 ? 'editor.open.first-due' : 'editor.due', { due: first })];
}

/** Two clauses of one agreement may ask for the same paper. */
function distinctPapers(items: readonly OpenItem[]): readonly OpenItem[] {
  return [...groupBy(items, ({ what, agreement }) => JSON.stringify([what, agreement])).values()].flatMap(
    ([first]) => first ?? [],
  );
}

const parts = ['use', 'session', 'transfer', 'person', 'tool', 'evidence'] as const;

/** What all subjects have in common: of `U-7 · P-1` and `U-7 · P-2` the use. */
function shared(subjects: readonly Subject[]): Subject {
  const [first, ...rest] = subjects;
  if (!first) return { level: 'production' };
  const common = parts.filter((part) => rest.every((one) => one[part] === first[part]));
  return { level: first.level, ...Object.fromEntries(common.map((part) => [part, first[part]])) };
}
