import { Temporal } from 'temporal-polyfill';
import { isDay, isMoment, isTimeZone } from '../text/days';
import { remembered } from '../text/remembered';

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
  if (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) return wholeDays(`${text}-01`, { months: 1 }, zone);
  return /^\d{4}$/.test(text) && text !== '0000' ? wholeDays(`${text}-01-01`, { years: 1 }, zone) : undefined;
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

/** The day in a zone on which a recorded day or moment lies, as ISO; the day as written while no zone is recorded. */
export function dayIn(text: string, zone: string | undefined): string {
  const at = text.includes('T') ? stretch(text, zone) : undefined;
  return at === undefined || at.floating || zone === undefined || !isTimeZone(zone)
    ? text.slice(0, 10)
    : localText(at.earliest, zone).slice(0, 10);
}

/** Whether something lies after a day (ISO), so that on that day nobody could know of it; false without a date. */
export function isAfterDay(date: string | undefined, day: string, zone: string | undefined): boolean {
  return date !== undefined && date !== 'unknown' && dayIn(date, zone) > day;
}

/** A minute of a stretch as local ISO text of the zone: `2026-10-18T09:00`. */
export function localText(minute: number, zone: string | undefined): string {
  const known = zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
  return Temporal.Instant.fromEpochMilliseconds(minute * MINUTE)
    .toZonedDateTimeISO(known)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
