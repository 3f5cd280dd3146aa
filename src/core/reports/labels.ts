import { isCategory } from './categoryId';
import { categoryLabel } from '../disclosure/categories';
import { factLabel, valueLabel } from '../evaluation/explain';
import { subjectName, type Subject } from '../evaluation/subject';
import type { RecordFields, RecordKind } from '../manifest/field';
import { dueText } from '../evaluation/telling';
import { fields } from '../manifest/fields';
import { en } from '../words/en';
import { message, type Argument, type Message, type MessageCode } from '../words/message';
import type { AgreementPart, AssessmentPart, Recorded, Report } from './report';

/** The name by which people know a field: that of a fact, or that of a field of this kind of record that is none. */
export function fieldLabel(name: string, kind?: RecordKind): Argument {
  const table: RecordFields = kind ? fields[kind] : {};
  const codes = [`fact.${name}.label`, `report.field.${name}`];
  for (const code of table[name]?.fact === undefined && table[name] ? codes.reverse() : codes)
    if (isCode(code)) return { code, args: {} };
  return factLabel(name);
}

function isCode(code: string): code is MessageCode {
  return Object.hasOwn(en, code);
}

/** A recorded value as people read it; `unknown` is a value like others. */
export function shownValue(field: string, value: Recorded[string] | undefined): Argument {
  if (value === undefined || value === 'unknown') return message('report.unknown');
  if (typeof value === 'string') return valueLabel(field, value);
  return value.length === 0
    ? message('report.none')
    : value.map((one) => (one === 'unknown' ? message('report.unknown') : valueLabel(field, one)));
}

/** A category by its name; another word as it was written. */
export function categoryName(id: string): Argument {
  return isCategory(id) ? categoryLabel(id) : id;
}

/** What is judged, by its ids: `U-101 · P-1`; the production by that word. */
export function subjectLabel(subject: Subject): Argument {
  const ids = subjectName(subject);
  return ids === ''
    ? message(subject.level === 'company' ? 'report.subject.company' : 'report.subject.production')
    : ids;
}

/** When an open item is due, and whether that is past. */
export function dueLabel({ deadline }: AssessmentPart, { asOf, production }: Report): Message {
  if (!deadline) return message('report.no-date');
  const zone = production.recorded['time-zone'];
  return dueText(deadline, typeof zone === 'string' ? zone : undefined, asOf);
}

/** The obligation's full id, or the agreement's where it gives one answer. */
export function obligationId({ agreement, obligation }: Pick<AssessmentPart, 'agreement' | 'obligation'>): string {
  return obligation === null ? agreement : `${agreement}/${obligation}`;
}

/** A recorded value as it is written, on one line. */
export function valueOf(value: Recorded[string] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** The stretch of time for which an agreement was made. */
export function termLabel(term: AgreementPart['term']): Message {
  if (term?.from !== undefined && term.until !== undefined)
    return message('report.term.from-until', { from: term.from, until: term.until });
  if (term?.from !== undefined) return message('report.term.from', { from: term.from });
  return term?.until === undefined ? message('report.term.open') : message('report.term.until', { until: term.until });
}
