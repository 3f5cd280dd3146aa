import type { Scope } from './scope';

/** What a decision, a waiver or a request may name, by id. */
interface Naming {
  readonly use?: string;
  readonly person?: string;
  readonly session?: string;
  readonly transfer?: string;
}

/** Whether everything that a record names is what is judged here; what it leaves out may be any. */
export function isAbout({ use, person, session, transfer }: Naming, { parts, personId }: Scope): boolean {
  const same = (named: string | undefined, id: string | undefined): boolean => named === undefined || named === id;
  return (
    same(use, parts.use?.id) &&
    same(person, personId) &&
    same(session, parts.session?.id) &&
    same(transfer, parts.transfer?.id)
  );
}
