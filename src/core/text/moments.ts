import { Temporal } from 'temporal-polyfill';
import { isMoment, isMonthOrYear, isTimeZone } from './days';
import { remembered } from './remembered';

/** A stretch of time in minutes since 1970 UTC, both ends inclusive: a whole day, month or year where no more is known. */
export interface Stretch {
  readonly earliest: number;
  readonly latest: number;
  /** Counted on a clock on the wall, in a time zone that is not recorded. */
  readonly floating?: true;
}

const MINUTE = 60_000;
/** No clock on earth is further ahead of UTC, or further behind. */
const AHEAD = 14 * 60;
const BEHIND = 12 * 60;
/** By so much do clocks change at most: by two hours at Troll, by one elsewhere. */
const CHANGE = 120;

/**
 * A recorded date or moment as a stretch. `2026-10-20` is the whole day, with 23 or 25 hours when clocks change;
 * `2026-10` and `2026` are the whole month and year. `2026-10-20T09:00` is an hour in the production's zone, and the
 * whole day while no zone is recorded, because it cannot be placed exactly.
 */
export function stretch(text: string, zone: string | undefined): Stretch | undefined {
  const known = zone !== undefined && isTimeZone(zone) ? zone : '';
  let read = readers.get(known);
  if (!read) {
    read = remembered((one) => readStretch(one, known === '' ? undefined : known));
    readers.set(known, read);
  }
  return read(text);
}

const readers = new Map<string, (text: string) => Stretch | undefined>();

function readStretch(text: string, zone: string | undefined): Stretch | undefined {
  if (isMoment(text)) {
    const [, hour, offset] = /^.{10}T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
    const day = text.slice(0, 10);
    if (hour !== undefined && offset !== undefined) return instant(`${day}T${hour}${offset}`);
    if (hour !== undefined && zone !== undefined) return onTheClock(`${day}T${hour}`, zone);
    return wholeDays(day, { days: 1 }, zone);
  }
  if (!isMonthOrYear(text)) return undefined;
  return text.length === 4
    ? wholeDays(`${text}-01-01`, { years: 1 }, zone)
    : wholeDays(`${text}-01`, { months: 1 }, zone);
}

function instant(text: string): Stretch {
  const minute = Temporal.Instant.from(text).epochMilliseconds / MINUTE;
  return { earliest: minute, latest: minute };
}

/** An hour that clocks show twice, or jump over, is either of the two that it can mean. */
function onTheClock(text: string, zone: string): Stretch {
  const clock = Temporal.PlainDateTime.from(text);
  const [earliest, latest] = (['earlier', 'later'] as const).map((disambiguation) =>
    minuteOf(clock.toZonedDateTime(zone, { disambiguation })),
  );
  return { earliest: earliest ?? 0, latest: latest ?? 0 };
}

/** From the first minute of a day to the last before another day begins. */
function wholeDays(first: string, length: Temporal.DurationLike, zone: string | undefined): Stretch {
  const from = Temporal.PlainDate.from(first);
  const [earliest, next] = [from, from.add(length)].map((day) => minuteOf(day.toZonedDateTime(zone ?? 'UTC')));
  const ends = { earliest: earliest ?? 0, latest: Math.max(earliest ?? 0, (next ?? 0) - 1) };
  return zone === undefined ? { ...ends, floating: true } : ends;
}

function minuteOf(time: Temporal.ZonedDateTime): number {
  return Math.floor(time.epochMilliseconds / MINUTE);
}

/** Whether one lies before another (`strictly`) or not after it; undefined when that depends on an hour or a zone not known. */
export function isBefore(one: Stretch, other: Stretch, strictly: boolean): boolean | undefined {
  const alike = one.floating === other.floating;
  const [a, b] = alike ? [one, other] : [anywhere(one), anywhere(other)];
  if (strictly ? a.latest < b.earliest : a.latest <= b.earliest) return true;
  if (strictly ? a.earliest >= b.latest : a.earliest > b.latest) return false;
  return undefined;
}

/** All moments that a stretch can mean in some time zone. */
function anywhere(one: Stretch): Stretch {
  return one.floating ? { earliest: one.earliest - AHEAD, latest: one.latest + BEHIND } : one;
}

/**
 * So many hours later, earlier where they are below zero. Where no zone is recorded the clocks may have changed meanwhile,
 * so that what is in time only just is not yet certain to be.
 */
export function hoursLater(one: Stretch, hours: number): Stretch {
  const [earliest, latest] = [one.earliest + hours * 60, one.latest + hours * 60];
  return one.floating ? { earliest: earliest - CHANGE, latest, floating: true } : { earliest, latest };
}

/** The days (ISO) that a recorded date can mean, the first and the last of them: one day, a month, a year. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days in a zone that a recorded date can mean: `2026-10` is any day from 2026-10-01 to 2026-10-31. An hour lies on the day as
 * it is written while no zone is recorded. Undefined where nothing is recorded, and for `unknown`.
 */
export function daysOf(text: string | undefined, zone?: string): Days | undefined {
  if (text === undefined || text === 'unknown') return undefined;
  return text.length === 10 ? { first: text, last: text } : daysIn(zone)(text);
}

const dayReaders = new Map<string, (text: string) => Days | undefined>();

function daysIn(zone = ''): (text: string) => Days | undefined {
  let read = dayReaders.get(zone);
  if (!read) {
    read = remembered((text) => readDays(text, isTimeZone(zone) ? zone : undefined));
    dayReaders.set(zone, read);
  }
  return read;
}

function readDays(text: string, zone: string | undefined): Days | undefined {
  const at = stretch(text, zone);
  if (!at) return undefined;
  if (text.includes('T') && (at.floating || zone === undefined))
    return { first: text.slice(0, 10), last: text.slice(0, 10) };
  const [first = '', last = ''] = [at.earliest, at.latest].map((minute) => localText(minute, zone).slice(0, 10));
  return { first, last: text.includes('T') ? first : last };
}

/** Whether a recorded date is a month or a year, so that its day is not known. */
export function isWide(text: string | undefined): boolean {
  return text !== undefined && isMonthOrYear(text);
}

/**
 * Whether a recorded date lies on a later day than another: surely (`true`), surely not (`false`), or undefined where either is not
 * recorded, or is a month or a year that leaves it open. Every comparison of days comes here, so that what is unknown is seen.
 */
export function isLater(one: string | undefined, other: string | undefined, zone?: string): boolean | undefined {
  const [a, b] = [daysOf(one, zone), daysOf(other, zone)];
  if (!a || !b) return undefined;
  return a.first > b.last ? true : a.last <= b.first ? false : undefined;
}

/** Whether a date is recorded, and nothing says that it is not on a later day than another. */
export function mayBeLater(one: string | undefined, other: string, zone?: string): boolean {
  return daysOf(one, zone) !== undefined && isLater(one, other, zone) !== false;
}

/** Whether a date is recorded, and is surely not on a later day than another. */
export function isBy(one: string | undefined, other: string, zone?: string): boolean {
  return isLater(one, other, zone) === false;
}

/** An order for lists: the later first, by the last day that each can mean; what has no date comes last. */
export function laterFirst(one: string | undefined, other: string | undefined): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  const [first, second] = [`${a?.last ?? ''} ${a?.first ?? ''}`, `${b?.last ?? ''} ${b?.first ?? ''}`];
  if (first === second) return (one ?? '') === (other ?? '') ? 0 : (one ?? '') > (other ?? '') ? -1 : 1;
  return first > second ? -1 : 1;
}

/** A minute of a stretch as local ISO text of the zone: `2026-10-18T09:00`. */
export function localText(minute: number, zone: string | undefined): string {
  const known = zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
  return Temporal.Instant.fromEpochMilliseconds(minute * MINUTE)
    .toZonedDateTimeISO(known)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
