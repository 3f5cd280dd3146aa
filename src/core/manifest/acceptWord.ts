import { message } from '../words/message';
import type { Message } from '../words/message';
import { isDay, isMoment, isMonthOrYear, isTimeZone } from '../text/days';
import { respelledMoment } from './dates';
import type { Field } from './field';
import { nearest, sameWord } from './nearest';
import { isRegion, regionMeant } from './regions';

/** A word held against a field: what it counts as, if anything, and what is wrong with it. */
export interface Accepted {
  /** Undefined for a word that is not understood; the field is then unknown. */
  readonly value?: string;
  readonly fault?: Message;
  readonly severity?: 'error' | 'warning';
  /** The word that was certainly meant. */
  readonly meant?: string;
}

const yesNoWords: ReadonlyMap<string, string> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['True', 'yes'],
  ['TRUE', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['False', 'no'],
  ['FALSE', 'no'],
]);

/** Reads one word of a field, or one item of a field that takes several: `living: deceased`, `act-date: 2026-09-14`. */
export function acceptWord(name: string, field: Field, written: string): Accepted {
  if (written === 'unknown') return { value: 'unknown' };
  switch (field.type) {
    case 'yes-no':
      return acceptYesNo(name, written);
    case 'one':
    case 'many':
      return acceptListed(name, field, written);
    case 'date':
      return isDay(written) || isMonthOrYear(written)
        ? { value: written }
        : fault(message('manifest.expected-date', { field: name }), respelledMoment(written)?.slice(0, 10));
    case 'dates':
      return isDay(written)
        ? { value: written }
        : fault(message('manifest.expected-day', { field: name }), dayMeant(written));
    case 'moment':
      return isMoment(written) || isMonthOrYear(written)
        ? { value: written }
        : fault(message('manifest.expected-moment', { field: name }), respelledMoment(written));
    case 'scene':
    case 'scenes':
      return acceptScene(name, written);
    case 'regions':
      return isRegion(written)
        ? { value: written }
        : fault(message('manifest.expected-region', { field: name }), regionMeant(written));
    case 'count':
      return /^\d{1,6}$/.test(written)
        ? { value: written }
        : fault(message('manifest.expected-count', { field: name }));
    case 'time-zone':
      return isTimeZone(written) ? { value: written } : fault(message('manifest.expected-time-zone', { field: name }));
    default:
      return written === '' ? {} : { value: written };
  }
}

function fault(said: Message, meant?: string): Accepted {
  return { fault: said, severity: 'error', ...(meant === undefined ? {} : { meant }) };
}

function dayMeant(written: string): string | undefined {
  const meant = respelledMoment(written)?.slice(0, 10);
  return meant !== undefined && isDay(meant) ? meant : undefined;
}

function acceptYesNo(name: string, written: string): Accepted {
  const value = yesNoWords.get(written);
  if (value !== undefined) return { value };
  const lower = written.toLowerCase();
  const meant = yesNoWords.get(lower) ?? (lower === 'y' ? 'yes' : lower === 'n' ? 'no' : nearest(lower, ['unknown']));
  return fault(message('manifest.expected-yes-no', { field: name }), meant);
}

function acceptListed(name: string, field: Extract<Field, { type: 'one' | 'many' }>, written: string): Accepted {
  if (field.values.includes(written)) return { value: written };
  const near = field.spellings?.get(written.toLowerCase()) ?? nearest(written, [...field.values, 'unknown']);
  if (field.open) {
    if (near === undefined) return { value: written };
    // `SAG-AFTRA` is the known word in other letters; `sagafta` may be one that nobody here knows.
    const value = sameWord(written, near) ? near : written;
    return {
      value,
      fault: message('manifest.unusual-word', { word: written, field: name, near }),
      severity: 'warning',
      meant: near,
    };
  }
  if (near === undefined) return fault(message('manifest.expected-one-of', { words: [...field.values], field: name }));
  return fault(message('manifest.expected-word', { near, word: written }), near);
}

/** The marks around a scene number in a script are not part of it: `#12A#`. */
function acceptScene(name: string, written: string): Accepted {
  const value = written.replace(/^#+|(?<!#)#+$/g, '').trim();
  return value === '' ? fault(message('manifest.expected-scene-number', { field: name })) : { value };
}
