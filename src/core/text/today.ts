/** The day it is at a moment in a time zone, as ISO; where the zone is not known, in the computer's own. */
export function today(timeZone: string | undefined, now: Date): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' } as const;
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      ...options,
      ...(timeZone === undefined ? {} : { timeZone }),
    }).formatToParts(now);
  } catch {
    parts = new Intl.DateTimeFormat('en-US', options).formatToParts(now);
  }
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
