import { monthNamed } from '../manifest/dates';
import type { Fix, Problem } from '../text/problem';
import { message } from '../words/message';

/**
 * What a month without its year may mean, for a person to choose from: `in October` is the last one by a day (ISO), or the next.
 * Nothing for a date that lacks more, or less.
 */
export function monthFixes({ message: said, span, fix }: Problem, text: string, asOf: string): readonly Fix[] {
  if (fix || (said.code !== 'manifest.expected-date' && said.code !== 'manifest.expected-moment')) return [];
  const month = monthNamed(text.slice(span.start, span.end));
  if (month === undefined) return [];
  const [year, now] = asOf.split('-').map(Number);
  const last = (year ?? 0) - (month > (now ?? 0) ? 1 : 0);
  return [last, last + 1].map((of) => {
    const word = `${of}-${String(month).padStart(2, '0')}`;
    return { title: message('manifest.replace.fix', { word }), edits: [{ span, newText: word }] };
  });
}
