import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered';

/** Whether a text is a day of the calendar, written `2026-05-04`; 2026-02-30 is none. */
export const isDay = remembered(
  (text: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && attempt(() => Temporal.PlainDate.from(text)) !== undefined,
);

/** A day, with or without the hour: `2026-10-20T09:00`, with seconds and an offset from UTC where somebody notes them. */
export function isMoment(text: string): boolean {
  if (isDay(text)) return true;
  const parts = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.exec(text);
  return parts?.[1] !== undefined && isDay(parts[1]);
}

/** A month or a year of the calendar, `2026-10` or `2026`: all that somebody knows of a date. */
export function isMonthOrYear(text: string): boolean {
  return /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
}

/** Whether a name is a time zone of the tz database, such as `Europe/Paris`. Short names like `PST` mean several, and are none. */
export const isTimeZone = remembered(
  (name: string): boolean => attempt(() => Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name)) !== undefined,
);

/** The day so many days later, earlier where `count` is below zero. */
export function daysLater(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The same, counting only Monday to Friday less holidays. */
export function businessDaysLater(day: string, count: number, holidays: readonly string[]): string {
  const step = count < 0 ? -1 : 1;
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add({ days: step });
    if (date.dayOfWeek < 6 && !holidays.includes(date.toString())) left--;
  }
  return date.toString();
}

/** How many days lie between two days; below zero where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The day it is at a moment in a time zone, as ISO; where no zone is known, in the computer's own. */
export function today(timeZone: string | undefined, now: Date): string {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : Temporal.Now.timeZoneId();
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
