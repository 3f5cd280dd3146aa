import { groupBy } from '../../evaluation/groupBy';

/** One thing in an earlier and a later list; one side is missing where only the other list has it. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Pairs two lists by key, what is in the later one first, in its order. Of several with one key the first go with the first. */
export function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Pair<T>[] {
  const waiting = new Map([...groupBy(before, keyOf)].map(([key, all]) => [key, [...all]]));
  const found = after.map((one): Pair<T> => {
    const earlier = waiting.get(keyOf(one))?.shift();
    return earlier === undefined ? { after: one } : { before: earlier, after: one };
  });
  const left = new Set([...waiting.values()].flat());
  return [...found, ...before.filter((one) => left.has(one)).map((one) => ({ before: one }))];
}
