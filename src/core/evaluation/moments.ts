/** A stretch of time in minutes since 1970 UTC, both ends inclusive: a whole day where the hour is not known. */
export interface Stretch {
  readonly earliest: number;
  readonly latest: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60;

/**
 * A recorded date or moment as a stretch. `2026-10-20` is the whole day; `2026-10-20T09:00` is an hour in the
 * production's zone, and the whole day while no zone is recorded, because it cannot be placed exactly.
 */
export function stretch(text: string, zone: string | undefined): Stretch | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  const [, day, hour, offset] = parts ?? [];
  if (day === undefined) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`) / MINUTE;
  if (Number.isNaN(midnight)) return undefined;
  if (hour === undefined || (zone === undefined && offset === undefined)) {
    const shift = zone === undefined ? 0 : zoneOffset(midnight, zone);
    return { earliest: midnight - shift, latest: midnight - shift + DAY - 1 };
  }
  if (offset !== undefined) return exactly(Date.parse(`${day}T${hour}:00${offset}`) / MINUTE);
  const local = Date.parse(`${day}T${hour}:00Z`) / MINUTE;
  return exactly(local - zoneOffset(local - zoneOffset(local, zone ?? 'UTC'), zone ?? 'UTC'));
}

function exactly(minute: number): Stretch | undefined {
  return Number.isNaN(minute) ? undefined : { earliest: minute, latest: minute };
}

/** How many minutes the zone is ahead of UTC at a moment; 0 for a zone that is not known. */
function zoneOffset(minute: number, zone: string): number {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const part = new Map(format.formatToParts(new Date(minute * MINUTE)).map(({ type, value }) => [type, value]));
    const local = Date.UTC(
      Number(part.get('year')),
      Number(part.get('month')) - 1,
      Number(part.get('day')),
      Number(part.get('hour')),
      Number(part.get('minute')),
    );
    return local / MINUTE - minute;
  } catch {
    return 0;
  }
}

/** Whether one lies before another (`strictly`) or not after it; undefined when that depends on an hour not known. */
export function isBefore(one: Stretch, other: Stretch, strictly: boolean): boolean | undefined {
  if (strictly ? one.latest < other.earliest : one.latest <= other.earliest) return true;
  if (strictly ? one.earliest >= other.latest : one.earliest > other.latest) return false;
  return undefined;
}

export function shifted(one: Stretch, minutes: number): Stretch {
  return { earliest: one.earliest + minutes, latest: one.latest + minutes };
}

/** The ISO day so many days later, counting only Monday to Friday less holidays when `business`. */
export function dayAfter(day: string, count: number, business: boolean, holidays: readonly string[]): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (!business || (!weekend && !holidays.includes(isoDay(date)))) left--;
  }
  return isoDay(date);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A minute as local ISO text of the zone: `2026-10-18T09:00`. */
export function localText(minute: number, zone: string | undefined): string {
  return new Date((minute + (zone === undefined ? 0 : zoneOffset(minute, zone))) * MINUTE).toISOString().slice(0, 16);
}
