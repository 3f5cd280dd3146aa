import type { Subject } from '../evaluation/subject';
import type { Place, Production, Use } from '../production/production';
import type { RecordPlace } from '../manifest/manifest';

/** Where the record of a subject stands: of the paper, the person in the use, the session, the transfer, the use, the person; else of the production. */
export function subjectPlace(production: Production, subject: Subject): Place {
  const { records } = production;
  const use = subject.use === undefined ? undefined : usesById(production).get(subject.use);
  const personOfUse = use?.people.find((one) => one.id === subject.person);
  const record =
    named(records.evidence, subject.evidence) ??
    personOfUse?.record ??
    named(records.schedule, subject.session) ??
    named(records.transfers, subject.transfer);
  if (record) return { kind: 'record', record: record.at };
  if (use) return use.place;
  return { kind: 'record', record: named(records.people, subject.person)?.at ?? production.record.at };
}

/** Productions stay the same objects until something in them changes. */
const indexed = new WeakMap<Production, ReadonlyMap<string, Use>>();

function usesById(production: Production): ReadonlyMap<string, Use> {
  let byId = indexed.get(production);
  if (!byId) {
    byId = new Map([...production.uses].reverse().map((use) => [use.id, use]));
    indexed.set(production, byId);
  }
  return byId;
}

/** The record with this id; a record without one is named by where it stands (`schedule 2`). */
function named<R extends { readonly id?: string; readonly at: RecordPlace }>(
  records: readonly R[],
  id: string | undefined,
): R | undefined {
  return id === undefined
    ? undefined
    : records.find((one) => one.id === id || (one.id === undefined && placeName(one.at) === id));
}

function placeName({ path }: RecordPlace): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
