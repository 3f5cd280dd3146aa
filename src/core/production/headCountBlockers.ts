import type { Person, RecordPlace } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord } from './findings';
import { headsIn, headsOf } from './groups';
import type { Production } from './production';
import type { Blocker } from './settled';

/** A use or a session that counts other than so many people as it lists: somebody is not recorded, or is recorded twice. */
export function headCountBlockers({ records }: Production): readonly Blocker[] {
  const known = new Map(records.people.map((person) => [person.id, person]));
  const called = [
    ...records.uses.map((use) => ({ ...use, ids: use.people?.map(({ person }) => person) })),
    ...records.schedule.map((session) => ({ ...session, ids: session.people })),
  ];
  return [
    ...tooManyMembers(records.people),
    ...called.flatMap(({ id, ids, at, ...record }): readonly Blocker[] => {
      const counted = record['people-count'];
      const listed = headsIn((ids ?? []).map((one) => known.get(one)));
      if (counted === undefined || counted === 'unknown' || Number(counted) === listed) return [];
      return [
        {
          kind: 'people',
          name: id ?? placeName(at),
          message: message('settled.head-count', {
            name: id ?? placeName(at),
            counted,
            listed: listed ?? message('name.unstated'),
          }),
          place: inRecord(at, 'people-count'),
        },
      ];
    }),
  ];
}

/** A group of which more people are named than it counts. */
function tooManyMembers(people: readonly Person[]): readonly Blocker[] {
  return people.flatMap((person): readonly Blocker[] => {
    const { id = placeName(person.at), count, members = [] } = person;
    const heads = headsOf(person);
    if (count === undefined || heads === undefined || members.length <= heads) return [];
    const text = message('settled.head-count', { name: id, counted: count, listed: members.length });
    return [{ kind: 'people', name: id, message: text, place: inRecord(person.at, 'members') }];
  });
}

function placeName({ path }: RecordPlace): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
