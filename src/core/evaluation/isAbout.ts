import type { Referable } from '../manifest/field';
import { groupBy } from './groupBy';
import type { Scope } from './scope';

/** What a decision, a waiver or a request may name, by id. */
export interface Naming {
  readonly use?: string;
  readonly person?: string;
  readonly session?: string;
  readonly transfer?: string;
}

/**
 * Whether everything that a record names is what is judged here; what it leaves out may be any. An id that two records
 * share, or nobody has, names nothing.
 */
export function isAbout({ use, person, session, transfer }: Naming, { parts, personId, situation }: Scope): boolean {
  const same = (list: Referable, named: string | undefined, id: string | undefined): boolean =>
    named === undefined || (named === id && situation.documents.ids.standing(list, named) === 'one');
  return (
    same('uses', use, parts.use?.id) &&
    same('people', person, personId) &&
    same('schedule', session, parts.session?.id) &&
    same('transfers', transfer, parts.transfer?.id)
  );
}

/** Lists of records stay the same objects until something in them changes. */
const indexed = new WeakMap<readonly Naming[], ReadonlyMap<string, readonly Naming[]>>();

/** The records of a list that name nothing else than what is judged here: all that may be about it, found without going through the list. */
export function naming<T extends Naming>(all: readonly T[], { parts, personId }: Scope): readonly T[] {
  let byNames = indexed.get(all) as ReadonlyMap<string, readonly T[]> | undefined;
  if (!byNames) {
    byNames = groupBy(all, ({ use, person, session, transfer }) => keyOf([use, person, session, transfer]));
    indexed.set(all, byNames);
  }
  let keys: readonly (readonly (string | undefined)[])[] = [[]];
  for (const id of [parts.use?.id, personId, parts.session?.id, parts.transfer?.id])
    keys = keys.flatMap((key) =>
      id === undefined
        ? [[...key, id]]
        : [
            [...key, id],
            [...key, undefined],
          ],
    );
  const groups = byNames;
  return keys.flatMap((key) => groups.get(keyOf(key)) ?? []);
}

function keyOf(names: readonly (string | undefined)[]): string {
  return JSON.stringify(names);
}
