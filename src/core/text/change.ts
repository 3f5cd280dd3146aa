import type { Span } from './range';

/** Where two texts differ: `span` of the old text became what now ends at `newEnd`. */
export interface Change {
  readonly span: Span;
  readonly newEnd: number;
}

/** The one stretch outside of which two texts are alike; empty where they are the same. */
export function changeBetween(before: string, after: string): Change {
  const longest = Math.min(before.length, after.length);
  const start = lengthAlike(longest, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = lengthAlike(
    longest - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { span: { start, end: before.length - tail }, newEnd: after.length - tail };
}

/** The greatest length, up to a limit, up to which all stretches are alike; compares long stretches at once. */
function lengthAlike(limit: number, alike: (from: number, to: number) => boolean): number {
  let sure = 0;
  let end = limit;
  while (sure < end) {
    const middle = (sure + end + 1) >> 1;
    if (alike(sure, middle)) sure = middle;
    else end = middle - 1;
  }
  return sure;
}
