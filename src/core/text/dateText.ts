import { isMoment, isMonthOrYear } from './days';
import { message, plainMessage, type Argument } from '../words/message';

/**
 * A date as people write it: `8 Oct 2026`, `20 Oct 2026, 9:00`, and `Oct 2026` where no more is known. `zone` names the place whose clock it is, where
 * an hour is told. Text that is neither stays as it is written.
 */
export function dateText(text: string, zone?: string): Argument {
  const [year = '', month = '', date = ''] = text.slice(0, 10).split('-');
  if (date === '' && month !== '' && isMonthOrYear(text))
    return message('date.month', { month: plainMessage(`month.${Number(month) as 1}`), year });
  if (!isMoment(text)) return text;
  const day = message('date.day', {
    day: String(Number(date)),
    month: plainMessage(`month.${Number(month) as 1}`),
    year,
  });
  const [hour = '', minute = ''] = text.slice(11, 16).split(':');
  if (hour === '') return day;
  const time = `${String(Number(hour))}:${minute}`;
  const place = offsetOf(text) ?? placeOf(zone);
  return place === undefined ? message('date.moment', { day, time }) : message('date.moment-in', { day, time, place });
}

/** A day (ISO) without its year: `8 Oct`. */
export function shortDateText(day: string): Argument {
  const [, month = '', date = ''] = day.split('-');
  return message('date.short', { day: String(Number(date)), month: plainMessage(`month.${Number(month) as 1}`) });
}

function offsetOf(text: string): string | undefined {
  const [offset] = /(?:Z|[+-]\d{2}:\d{2})$/u.exec(text.slice(11)) ?? [];
  return offset === undefined ? undefined : offset === 'Z' ? 'UTC' : `UTC${offset}`;
}

/** `Los Angeles` of `America/Los_Angeles`. */
function placeOf(zone: string | undefined): string | undefined {
  return zone === undefined || zone === 'unknown' ? undefined : zone.split('/').at(-1)?.replaceAll('_', ' ');
}
