import type { Missing } from '../../evaluation/truth';
import { factNamed } from '../../manifest/facts';
import type { RecordPlace } from '../../manifest/manifest';
import type { Production } from '../../production/production';

/** The record in which the answer to a question about a fact is written; undefined while there is no such record. */
export function answerHome({ fact, about, place }: Missing, production: Production): RecordPlace | undefined {
  if (place.kind === 'record' && place.record.path.at(-1) === fact)
    return { file: place.record.file, path: place.record.path.slice(0, -1) };
  const { record, records, uses } = production;
  const use = uses.find(({ id }) => id === about.use);
  switch (factNamed(fact)?.home) {
    case 'production':
      return record.at;
    case 'person':
      return records.people.find(({ id }) => id === about.person)?.at;
    case 'session':
      return records.schedule.find(({ id }) => id !== undefined && id === about.session)?.at;
    case 'use':
      return use?.record?.at;
    case 'tool':
      return use?.tool?.at ?? records.tools.find(({ id }) => id !== undefined && id === about.tool)?.at;
    case 'person-in-use':
      return use?.people.find(({ id }) => id === about.person)?.record?.at;
    case 'transfer':
      return records.transfers.find(({ id }) => id !== undefined && id === about.transfer)?.at;
    case 'evidence':
      return place.kind === 'record' ? place.record : undefined;
    case undefined:
      return undefined;
  }
}
