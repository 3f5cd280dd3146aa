import { factNamed } from '../manifest/facts';
import type { DeadlineRule } from '../agreements/agreement';
import { businessDaysLater, daysLater } from '../text/days';
import type { Deadline } from './deadline';
import { read } from './conditions';
import { dateOf } from './factState';
import { closerMissing } from './missing';
import { daysOf, hoursLater, isBefore, isBy, isWide, localText, stretch, type Stretch } from '../text/moments';
import type { Reading, Scope } from './scope';
import { certain, type Missing, type Truth } from './truth';

/** When a demand is due here; `missing` says what is needed to know it. */
export interface Due {
  readonly deadline?: Deadline;
  readonly stretch?: Stretch;
  readonly missing: readonly Missing[];
  /** The fact, or the obligation met by a paper, from which it is counted, and its date as recorded. */
  readonly counted?: { readonly name: string; readonly date: string };
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
  const at = counted.stretch;
  const today = stretch(asOf, zone);
  const due: Due = {
    deadline: {
      due: counted.text,
      reading: isStrict(rule) ? 'before' : 'at',
      // What is due before a day is too late on that day.
      overdue:
        isStrict(rule) && !counted.text.includes('T')
          ? isBy(daysOf(counted.text)?.last, asOf)
          : today !== undefined && isBefore(at, today, true) === true,
      earliestReading: rule.businessDays !== undefined && production.record.holidays === undefined,
      ...(isWide(date) && !isWide(counted.text) && { countedFrom: date }),
    },
    stretch: at,
    counted: { name, date },
    missing: [],
  };
  return rule.orAt === undefined ? due : { ...due, orAt: dueDate({ at: rule.orAt }, reading, paperDate) };
}

/**
 * Days are days of the calendar in the zone, whole to their last minute; hours are hours of the clock. What is due on a
 * day is due at its end, except where it has to come before that day.
 */
function count(
  rule: DeadlineRule,
  date: string,
  holidays: readonly string[],
  zone: string | undefined,
): { stretch: Stretch; text: string } | undefined {
  const base = stretch(date, zone);
  if (!base) return undefined;
  const sign = rule.before === undefined ? 1 : -1;
  if (rule.hours !== undefined) {
    const local = localText(base.earliest + sign * rule.hours * 60, zone);
    return {
      stretch: hoursLater(base, sign * rule.hours),
      text: base.earliest === base.latest ? local : local.slice(0, 10),
    };
  }
  const days = rule.businessDays ?? rule.days;
  if (days === undefined && (isStrict(rule) || date.includes('T') || isWide(date)))
    return { stretch: base, text: date };
  const [first, last] = [base.earliest, base.latest].map((minute) => {
    const day = localText(minute, zone).slice(0, 10);
    return rule.businessDays === undefined
      ? daysLater(day, sign * (days ?? 0))
      : businessDaysLater(day, sign * rule.businessDays, holidays);
  });
  const [from, to] = [first, last].map((day) => stretch(day ?? '', zone));
  return from && to && { stretch: { ...to, earliest: from.latest }, text: first ?? date };
}

/** It must come before that day or moment, and not on it. */
function isStrict({ before, hours, days, businessDays }: DeadlineRule): boolean {
  return before !== undefined && hours === undefined && days === undefined && businessDays === undefined;
}

/** Whether a paper given at a moment was in time; `inside` is the paper's own scope, where its date is asked for. */
export function inTime(given: string, due: Due, rule: DeadlineRule, reading: Reading, inside: Scope): Truth {
  const at = stretch(given, reading.scope.situation.production.record['time-zone']);
  if (!due.stretch || !at) return { value: undefined, grounds: [], missing: due.missing };
  const kept = isBefore(at, due.stretch, isStrict(rule));
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
    missing: kept === undefined ? [undecided(given, due, rule, reading, inside)] : [],
  };
}

/** What would tell: the day of the paper first, where a month is all that is known of it, then that of what it is held against. */
function undecided(given: string, due: Due, rule: DeadlineRule, reading: Reading, inside: Scope): Missing {
  if (isWide(given)) return closerMissing(inside, 'given-at', given);
  const from = due.counted;
  if (from && isWide(from.date) && factNamed(from.name)) return closerMissing(reading.scope, from.name, from.date);
  return closerMissing(reading.scope, rule.before ?? 'given-at', undefined);
}
