import type { RecordPlace, Session, Transfer } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord } from './findings';
import type { Production } from './production';
import type { Blocker } from './settled';

/** Kinds of sessions, as far as they are known, at which a replica is made unless somebody says otherwise. */
const capturing: readonly string[] = ['scan', 'capture'];

/**
 * Sessions that made a replica, or may have, and transfers of one, of which no use is recorded: what became of it is not
 * known. A replica that nobody used is a use that never was picture or sound.
 */
export function replicaBlockers(production: Production): readonly Blocker[] {
  const { schedule, transfers } = production.records;
  const used = peopleWithReplica(production);
  return [
    ...schedule.flatMap((one) => sessionBlocker(one, used)),
    ...transfers.flatMap((one) => transferBlocker(one, production, used)),
  ];
}

function sessionBlocker(session: Session, used: ReadonlySet<string>): readonly Blocker[] {
  const made = session['session-makes-replica'];
  if (made === 'no') return [];
  const unsaid = made !== 'yes';
  const kind = session['session-kind'];
  const mayCapture = kind === undefined || kind === 'unknown' || capturing.includes(kind);
  if (unsaid && !mayCapture && made !== 'unknown') return [];
  const { people = [], id, at } = session;
  if (people.length > 0 && people.every((one) => used.has(one))) return [];
  const name = id ?? placeName(at);
  return [
    {
      kind: 'replica',
      name,
      message: message(unsaid ? 'settled.session-unsaid' : 'settled.session-without-use', { session: name }),
      place: inRecord(at, 'session-makes-replica'),
    },
  ];
}

function transferBlocker(
  transfer: Transfer,
  { uses: recorded }: Production,
  used: ReadonlySet<string>,
): readonly Blocker[] {
  const { people = [], uses = [], id, at } = transfer;
  // A library that is licensed to train a model says nothing about AI in this title.
  if (transfer['transfer-kind'] === 'training-licence') return [];
  const known = uses.length > 0 && uses.every((one) => recorded.some((use) => use.record?.id === one));
  if (known || (people.length > 0 && people.every((one) => used.has(one)))) return [];
  const name = id ?? placeName(at);
  return [
    {
      kind: 'replica',
      name,
      message: message('settled.transfer-without-use', { transfer: name }),
      place: inRecord(at),
    },
  ];
}

/** Those of whom a use of a replica is recorded. */
function peopleWithReplica({ uses }: Production): ReadonlySet<string> {
  return new Set(
    uses.flatMap(({ record, categories, people }) =>
      record
        ? people.flatMap(({ id, record: facts }) =>
            categories.some((one) => one.endsWith('-replica')) ||
            facts?.participation === 'capture-session' ||
            facts?.['source-material']?.includes('scan') === true
              ? [id]
              : [],
          )
        : [],
    ),
  );
}

function placeName({ path }: RecordPlace): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
