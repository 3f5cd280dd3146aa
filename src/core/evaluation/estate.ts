import type { Demand } from '../agreements/agreement';
import type { Person } from '../manifest/manifest';
import type { Scope } from './scope';

/** Roles in which somebody gives or gets a document for themself. */
const personal: ReadonlySet<string> = new Set([
  'performer',
  'background',
  'musician',
  'artist',
  'crew',
  'employee',
  'writer',
  'author',
  'adapter',
  'director',
]);

/** Who gives or gets a document in a role: for somebody who has died it is the estate. */
export function partyFor(role: string, person: Pick<Person, 'living'> | undefined): string {
  return person?.living === 'deceased' && personal.has(role) ? 'estate' : role;
}

/** A demand as it stands for the person of a subject. */
export function demandFor(demand: Demand, { parts }: Scope): Demand {
  const person = parts.person ?? parts.personOfUse?.person;
  if (person?.living !== 'deceased') return demand;
  const { from, to } = demand;
  return {
    ...demand,
    ...(from === undefined ? {} : { from: partyFor(from, person) }),
    ...(to === undefined ? {} : { to: partyFor(to, person) }),
  };
}
