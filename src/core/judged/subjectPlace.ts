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

/** Productions and their lists stay the same objects until something in them changes. */
const indexed = new WeakMap<Production, ReadonlyMap<string, Use>>();
const indexedRecords = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

interface Named {
  readonly id?: string;
  readonly at: RecordPlace;
}

function usesById(production: Production): ReadonlyMap<string, Use> {
  let byId = indexed.get(production);
  if (!byId) {
    byId = new Map([...production.uses].reverse().map((use) => [use.id, use]));
    indexed.set(production, byId);
  }
  return byId;
}

/** The first record with this id; a record without one is named by where it stands (`schedule 2`). */
function named(list: readonly Named[], id: string | undefined): Named | undefined {
  if (id === undefined) return undefined;
  let byId = indexedRecords.get(list);
  if (!byId) {
    byId = new Map([...list].reverse().map((one) => [one.id ?? placeName(one.at), one]));
    indexedRecords.set(list, byId);
  }
  return byId.get(id);
}

function placeName({ path }: RecordPlace): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
