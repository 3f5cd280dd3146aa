import type { Referable } from '../manifest/field';
import type { Evidence } from '../manifest/manifest';
import { roles } from '../manifest/referenceProblems';
import type { IdStanding, RecordIds } from '../production/recordIds';

/** A name in a document that leads to no single record, and so names nobody. */
export interface NameFault {
  readonly name: string;
  readonly standing: Exclude<IdStanding, 'one'>;
}

/** The ids of one kind that a document names: those that lead to one record, and those that do not. */
export interface Names {
  /** Something is written, whether or not it leads anywhere. */
  readonly written: boolean;
  readonly ids: readonly string[];
  readonly faults: readonly NameFault[];
}

/** Whom and what a document names in its own words. */
export interface Named {
  readonly people: Names;
  readonly uses: Names;
  readonly sessions: Names;
  readonly transfers: Names;
}

/** Reads the names of a document. The one who gave it counts as the person it is about where no other is named. */
export function namedIn(evidence: Evidence, ids: RecordIds): Named {
  const { person, people, from } = evidence;
  const about = [...(person === undefined ? [] : [person]), ...(people ?? [])];
  const written = person !== undefined || people !== undefined;
  return {
    people: written
      ? namesOf(about, 'people', ids)
      : from !== undefined && isMeantAsId(from, ids)
        ? namesOf([from], 'people', ids)
        : nothing,
    uses: evidence.uses ? namesOf(evidence.uses, 'uses', ids) : nothing,
    sessions: evidence.sessions ? namesOf(evidence.sessions, 'schedule', ids) : nothing,
    transfers: evidence.transfers ? namesOf(evidence.transfers, 'transfers', ids) : nothing,
  };
}

const nothing: Names = { written: false, ids: [], faults: [] };

function namesOf(written: readonly string[], list: Referable, ids: RecordIds): Names {
  const known: string[] = [];
  const faults: NameFault[] = [];
  for (const name of new Set(written)) {
    const standing = ids.standing(list, name);
    if (standing === 'one') known.push(name);
    else faults.push({ name, standing });
  }
  return { written: true, ids: known, faults };
}

/** A role, a company or somebody's full name is no id; `P-7` is meant as one, even where nobody has it. */
function isMeantAsId(name: string, ids: RecordIds): boolean {
  const standing = ids.standing('people', name);
  if (standing === 'one' || standing === 'several' || standing === 'unknown') return true;
  return !roles.includes(name) && !/\s/.test(name) && /\d/.test(name);
}
