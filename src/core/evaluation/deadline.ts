import { daysLater } from '../text/days';
import { daysOf, type Days } from '../text/moments';

/** When something is due. */
export interface Deadline {
  /** ISO day, or moment with hour; a month or a year where no more is known. */
  readonly due: string;
  /** `before` that moment, or `at` it at the latest. */
  readonly reading: 'before' | 'at';
  readonly overdue: boolean;
  /** Business days were counted without recorded holidays. */
  readonly earliestReading: boolean;
  /** The month or year from which days were counted: what is due is the earliest that it can be. */
  readonly countedFrom?: string;
}

/** The last day (ISO) on which it is surely in time; of an hour its day. */
export function lastDay(deadline: Deadline): string {
  return lastDays(deadline).first;
}

/** The days (ISO) that the last on which it is in time can be: one, unless it is due in a month or a year. */
export function lastDays({ due, reading }: Deadline): Days {
  const { first, last } = daysOf(due) ?? { first: due, last: due };
  return reading === 'before' && !due.includes('T')
    ? { first: daysLater(first, -1), last: daysLater(last, -1) }
    : { first, last };
}
