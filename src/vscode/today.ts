/** The day it is now in a time zone, as ISO; where the zone is not known, in the reader's own. */
export function today(timeZone: string | undefined, now = new Date()): string {
  try {
    return dayIn(timeZone, now);
  } catch {
    return dayIn(undefined, now);
  }
}

function dayIn(timeZone: string | undefined, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { ...(timeZone !== undefined && { timeZone }), year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
