import type { Person } from '../manifest/manifest';

/** Whether a record of a person stands for several, such as forty extras; how many may still be unknown. */
export function isGroup(person: Person | undefined): boolean {
  return person?.count !== undefined && person.count !== '1';
}

/** How many people a record stands for; undefined where nobody knows. */
export function headsOf(person: Person | undefined): number | undefined {
  const count = person?.count;
  return count === undefined ? 1 : count === 'unknown' ? undefined : Number(count);
}

/** How many people these are: a group with all its members, once; undefined where nobody knows. */
export function headsIn(people: readonly (Person | undefined)[]): number | undefined {
  const inGroups = new Set(people.flatMap((one) => (isGroup(one) ? (one?.members ?? []) : [])));
  let heads = 0;
  for (const person of people) {
    if (person?.id !== undefined && inGroups.has(person.id)) continue;
    const own = headsOf(person);
    if (own === undefined) return undefined;
    heads += own;
  }
  return heads;
}
