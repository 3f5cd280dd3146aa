import { isMoment, isMonthOrYear } from '../text/days';

/**
 * The way a date must be written, for the slips that leave no doubt: `2026-9-1` → `2026-09-01`, `2026-10-20 9:00` →
 * `2026-10-20T09:00`, `in October 2026` → `2026-10`. Undefined for all else: in `03/04/2026` nobody knows which is the month.
 */
export function respelledMoment(text: string): string | undefined {
  return respelledFigures(text.trim()) ?? respelledName(text.trim());
}

/** The month (1 to 12) that a text names without its year: `in October`, `oct.`. */
export function monthNamed(text: string): number | undefined {
  const [, name] = /^(?:in |en )?(\p{L}+)\.?$/iu.exec(text.trim()) ?? [];
  return monthOf(name);
}

function respelledFigures(text: string): string | undefined {
  const parts =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(:\d{2})?\s*([Zz]|[+-]\d{2}:\d{2})?)?)?$/.exec(
      text,
    );
  if (!parts) return undefined;
  const [, year = '', month = '', day, hour, minute, second, offset] = parts;
  const date = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  const time = hour === undefined ? '' : `T${two(hour)}:${minute ?? ''}${second ?? ''}${offset?.toUpperCase() ?? ''}`;
  return valid(date + time);
}

/** `October 2026`, `in Oct 2026`, `20 October 2026`, `October 20, 2026`. */
function respelledName(text: string): string | undefined {
  const [, before, name, after, year] =
    /^(?:(?:in|on|en) )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{L}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/iu.exec(
      text,
    ) ?? [];
  const month = monthOf(name);
  if (month === undefined || (before !== undefined && after !== undefined)) return undefined;
  const day = before ?? after;
  return valid([year, two(String(month)), ...(day === undefined ? [] : [two(day)])].join('-'));
}

/** English months, and those of the other languages in which people write their lists, by their names or first letters. */
const months: readonly RegExp[] = [
  /^(?:jan(?:uary)?|janv(?:ier)?|ene(?:ro)?)$/i,
  /^(?:feb(?:ruary)?|f[ée]v(?:rier)?|feb(?:rero)?)$/i,
  /^(?:mar(?:ch)?|mars|marzo)$/i,
  /^(?:apr(?:il)?|avr(?:il)?|abr(?:il)?)$/i,
  /^(?:may|mai|mayo)$/i,
  /^(?:june?|juin|junio)$/i,
  /^(?:july?|juil(?:let)?|julio)$/i,
  /^(?:aug(?:ust)?|ao[uû]t|ago(?:sto)?)$/i,
  /^(?:sept?(?:ember)?|septembre|se(?:p)?tiembre)$/i,
  /^(?:oct(?:ober)?|octobre|octubre)$/i,
  /^(?:nov(?:ember)?|novembre|noviembre)$/i,
  /^(?:dec(?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?)$/i,
];

function monthOf(name: string | undefined): number | undefined {
  const at = name === undefined ? -1 : months.findIndex((month) => month.test(name));
  return at < 0 ? undefined : at + 1;
}

function two(figures: string): string {
  return figures.padStart(2, '0');
}

function valid(date: string): string | undefined {
  return isMoment(date) || isMonthOrYear(date) ? date : undefined;
}
