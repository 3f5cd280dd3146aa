import type { RecordPlace } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord } from './findings';
import type { Production } from './production';
import type { Blocker } from './settled';

/** A use or a session that counts other than so many people as it lists: somebody is not recorded, or is recorded twice. */
export function headCountBlockers({ records }: Production): readonly Blocker[] {
  return [...records.uses, ...records.schedule].flatMap(({ id, people, at, ...record }): readonly Blocker[] => {
    const counted = record['people-count'];
    const listed = people?.length ?? 0;
    if (counted === undefined || counted === 'unknown' || Number(counted) === listed) return [];
    return [
      {
        kind: 'people',
        name: id ?? placeName(at),
        message: message('settled.head-count', { name: id ?? placeName(at), counted, listed }),
        place: inRecord(at, 'people-count'),
      },
    ];
  });
}

function placeName({ path }: RecordPlace): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
