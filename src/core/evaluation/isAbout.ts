import type { Referable } from '../manifest/field';
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
