import { isMoment } from '../text/days';

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
