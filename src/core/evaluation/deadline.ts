import { daysLater, isDay } from '../text/days';

/** When something is due. */
export interface Deadline {
  /** ISO day, or moment with hour. */
  readonly due: string;
  /** `before` that moment, or `at` it at the latest. */
  readonly reading: 'before' | 'at';
  readonly overdue: boolean;
  /** Business days were counted without recorded holidays. */
  readonly earliestReading: boolean;
}

/** The last day (ISO) on which it is in time; of an hour its day. */
export function lastDay({ due, reading }: Deadline): string {
  return reading === 'before' && isDay(due) ? daysLater(due, -1) : due.slice(0, 10);
}
