/** An ISO day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const lengths = [31, isLeapYear(year ?? 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day !== undefined && day >= 1 && day <= (lengths[(month ?? 0) - 1] ?? 0);
}

/** A day, with or without the hour: `2026-10-20T09:00`, with seconds and an offset from UTC where somebody notes them. */
export function isMoment(text: string): boolean {
  if (isDay(text)) return true;
  const parts = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.exec(text);
  return parts?.[1] !== undefined && isDay(parts[1]);
}

/**
 * The way a day or moment must be written, for the slips that leave no doubt: `2026-9-1` → `2026-09-01`,
 * `2026-10-20 9:00` → `2026-10-20T09:00`. Undefined for all else: in `03/04/2026` nobody knows which is the month.
 */
export function respelledMoment(text: string): string | undefined {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(:\d{2})?\s*([Zz]|[+-]\d{2}:\d{2})?)?$/.exec(
      text.trim(),
    );
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, offset] = parts;
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time =
    hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute ?? ''}${second ?? ''}${offset?.toUpperCase() ?? ''}`;
  return isMoment(date + time) ? date + time : undefined;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
