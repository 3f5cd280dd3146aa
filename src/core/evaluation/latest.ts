import { laterFirst } from '../text/moments';
import type { Evidence } from '../manifest/manifest';

/** Documents with the latest first. */
export function latestFirst(all: readonly Evidence[]): readonly Evidence[] {
  return all.length < 2 ? all : [...all].sort(later);
}

/** The latest date first, then by what is written: where a document stands in a file decides nothing. */
export function later(one: Evidence, other: Evidence): number {
  const order = laterFirst(one['given-at'], other['given-at']);
  if (order !== 0) return order;
  const [first, second] = [one, other].map(written);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

function written(evidence: Evidence): string {
  return JSON.stringify(
    Object.entries(evidence)
      .filter(([name]) => name !== 'at')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    (key, value: unknown) => (key === 'at' ? undefined : value),
  );
}
