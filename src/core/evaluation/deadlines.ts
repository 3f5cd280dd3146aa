import type { DeadlineRule } from '../agreements/agreement';
import type { Deadline } from './assessment';
import { read, hourMissing } from './conditions';
import { dateOf } from './factState';
import { dayAfter, isBefore, localText, shifted, stretch, type Stretch } from './moments';
import type { Reading } from './scope';
import { certain, type Missing, type Truth } from './truth';

/** When a demand is due here; `missing` says what is needed to know it. */
export interface Due {
  readonly deadline?: Deadline;
  readonly stretch?: Stretch;
  readonly missing: readonly Missing[];
  /** The later day that counts instead when the engagement came after the deadline; undefined while that is not known. */
  readonly orAt?: Due;
  /** The day is the last possible one only: a paper before it may be late all the same. */
  readonly atLast?: true;
}

/** The date of the paper that met another obligation for the same subject. */
export type PaperDate = (obligation: string, reading: Reading) => string | undefined;

/** Works out when something is due: 48 hours before a session, at the release, ten business days after a notice. */
export function dueDate(rule: DeadlineRule, reading: Reading, paperDate: PaperDate): Due {
  const { production, asOf } = reading.scope.situation;
  const zone = production.record['time-zone'];
  const name = rule.before ?? rule.at ?? rule.after ?? '';
  const paper = reading.agreement.obligations.some((one) => one.id === name);
  const state = paper ? undefined : read(name, reading);
  const date = paper ? paperDate(name, reading) : state && dateOf(state);
  if (date === undefined && rule.noLaterThan !== undefined) {
    const last = dueDate(
      rule.before === undefined ? { at: rule.noLaterThan } : { before: rule.noLaterThan },
      reading,
      paperDate,
    );
    return { ...last, missing: state?.missing ?? [], atLast: true };
  }
  if (date === undefined) return { missing: state?.missing ?? [] };
  const counted = count(rule, date, production.record.holidays ?? [], zone);
  if (!counted) return { missing: state?.missing ?? [] };
  const at: Stretch =
    rule.before === undefined ? { earliest: counted.stretch.latest, latest: counted.stretch.latest } : counted.stretch;
  const today = stretch(asOf, zone);
  const due: Due = {
    deadline: {
      due: counted.text,
      reading: rule.before === undefined || rule.hours !== undefined ? 'at' : 'before',
      overdue: today !== undefined && at.latest < today.earliest,
      earliestReading: rule.businessDays !== undefined && production.record.holidays === undefined,
    },
    stretch: at,
    missing: [],
  };
  return rule.orAt === undefined ? due : { ...due, orAt: dueDate({ at: rule.orAt }, reading, paperDate) };
}

function count(
  rule: DeadlineRule,
  date: string,
  holidays: readonly string[],
  zone: string | undefined,
): { stretch: Stretch; text: string } | undefined {
  const days = rule.businessDays ?? rule.days;
  if (days !== undefined && rule.before === undefined) {
    const text = dayAfter(date, days, rule.businessDays !== undefined, holidays);
    const at = stretch(text, zone);
    return at && { stretch: at, text };
  }
  const base = stretch(date, zone);
  if (!base) return undefined;
  const back = (rule.hours ?? 0) * 60 + (days ?? 0) * 24 * 60;
  if (back === 0) return { stretch: base, text: date };
  const at = shifted(base, -back);
  const local = localText(at.earliest, zone);
  return { stretch: at, text: base.earliest === base.latest ? local : local.slice(0, 10) };
}

/** Whether a paper given at a moment was in time. */
export function inTime(given: string, due: Due, rule: DeadlineRule, reading: Reading): Truth {
  const at = stretch(given, reading.scope.situation.production.record['time-zone']);
  if (!due.stretch || !at) return { value: undefined, grounds: [], missing: due.missing };
  const strictly =
    rule.before !== undefined && rule.hours === undefined && rule.days === undefined && rule.businessDays === undefined;
  const kept = isBefore(at, due.stretch, strictly);
  if (due.atLast && kept !== false) return { value: undefined, grounds: [], missing: due.missing };
  if (kept === true) return certain;
  if (due.orAt) {
    if (!due.orAt.stretch) return { value: undefined, grounds: [], missing: due.orAt.missing };
    const late = isBefore(due.stretch, due.orAt.stretch, false);
    if (late === true && isBefore(at, due.orAt.stretch, false) === true) return certain;
  }
  return {
    value: kept,
    grounds: [],
    missing: kept === undefined ? [hourMissing(reading.scope, rule.before ?? 'given-at')] : [],
  };
}
