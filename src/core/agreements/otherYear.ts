import type { Agreement } from './agreement';

/** The agreement on file that is named alike but for its number: for `ampas100` the one called `ampas99`. */
export function sameOfAnotherYear(name: string, agreements: readonly Agreement[]): Agreement | undefined {
  const [, stem, year] = numbered(name);
  if (year === undefined) return undefined;
  return agreements.findLast(({ id }) => {
    const [, other, otherYear] = numbered(id);
    return other === stem && otherYear !== undefined && otherYear !== year;
  });
}

function numbered(name: string): readonly (string | undefined)[] {
  return /^([a-z][a-z-]*?)-?(\d+)$/.exec(name.toLowerCase()) ?? [];
}
