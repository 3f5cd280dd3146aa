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
