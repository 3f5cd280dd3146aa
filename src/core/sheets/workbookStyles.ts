import { daysLater } from '../text/days';
import { readElements } from './xmlElements';

/** How the cells of a workbook show their numbers, by the number of their style. */
export interface Styles {
  /** A number as its cell shows it, where that is a day, an hour or a number with zeros before it; else undefined. */
  readonly shown: (
    style: string | undefined,
    value: string,
  ) => { readonly text: string; readonly isDate: boolean } | undefined;
}

/** Reads which styles show days, hours, or a fixed count of digits. */
export function readStyles(xml: string, from1904: boolean): Styles {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  readElements(xml, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(attributes['numFmtId'] ?? '0');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return {
    shown: (style, value) => {
      const format = formats[Number(style ?? '0')] ?? '0';
      const code = codes.get(format) ?? '';
      const number = Number(value);
      if (value === '' || !Number.isFinite(number)) return undefined;
      if (/^0{2,12}$/.test(code) && /^\d+$/.test(value))
        return { text: value.padStart(code.length, '0'), isDate: false };
      return isDateFormat(format, code) ? { text: dayOf(number, from1904), isDate: true } : undefined;
    },
  };
}

/** The formats of days and hours that every program knows by number, and those whose code shows them. */
function isDateFormat(id: string, code: string): boolean {
  if (/^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/.test(id)) return true;
  return /[dmyhs]/i.test(bareFormat(code).replace(/general/gi, ''));
}

/** The code of a format without the texts that it shows: those in quotes, in brackets and behind a backslash. */
function bareFormat(code: string): string {
  let bare = '';
  let until = '';
  for (let at = 0; at < Math.min(code.length, 255); at++) {
    const letter = code.charAt(at);
    if (until !== '') until = letter === until ? '' : until;
    else if (letter === '"') until = '"';
    else if (letter === '[') until = ']';
    else if (letter === '\\') at++;
    else bare += letter;
  }
  return bare;
}

/** A day, a day with its hour, or an hour alone. Excel takes 1900 for a leap year. */
function dayOf(value: number, from1904: boolean): string {
  const minutes = Math.round((value - Math.floor(value)) * 24 * 60 * 60);
  const hour = [minutes / 3600, (minutes / 60) % 60, minutes % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
  const days = Math.floor(value);
  if (days <= 0) return hour;
  if (days > 2_958_465) return String(value);
  const day = from1904 ? daysLater('1904-01-01', days) : daysLater('1899-12-31', days > 59 ? days - 1 : days);
  return value === days ? day : `${day}T${hour.slice(0, 5)}`;
}
