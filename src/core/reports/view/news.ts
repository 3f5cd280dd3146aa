import type { ReportView } from './makeView';
import type { ShowReport, ViewEntry } from './messages';

/** What a page is told so that it shows `now`; of entries and sections only what it does not have from `before`. */
export function newsOf(now: ReportView, before?: ReportView): ShowReport {
  const entries = new Map(before?.entries.map((entry) => [entry.key, entry]));
  const sections = new Map(before?.sections.map((section) => [section.id, section]));
  return {
    kind: 'report',
    title: now.title,
    head: now.head,
    choices: now.choices,
    order: now.entries.map(({ key }) => key),
    entries: now.entries.filter((entry) => !same(entry, entries.get(entry.key))),
    sectionOrder: now.sections.map(({ id }) => id),
    sections: now.sections.filter(
      ({ id, title, html }) => sections.get(id)?.html !== html || sections.get(id)?.title !== title,
    ),
  };
}

function same(one: ViewEntry, other: ViewEntry | undefined): boolean {
  return (
    other !== undefined &&
    one.line === other.line &&
    one.below === other.below &&
    one.asks === other.asks &&
    one.overdue === other.overdue &&
    JSON.stringify(one.in) === JSON.stringify(other.in)
  );
}
