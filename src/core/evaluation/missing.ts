import { factNamed } from '../manifest/facts';
import { isWide } from '../text/moments';
import type { Place } from '../production/production';
import type { Scope } from './scope';
import type { Subject } from './subject';
import type { Missing } from './truth';

/** The missing fact, asked about the record that would hold it: a production's fact once, a shared tool's once, a session's once for all its people. */
export function missingOf(scope: Scope, name: string, place: Place): Missing {
  const known = scope.missing.get(name);
  if (known && samePlace(known.place, place)) return known;
  const missing: Missing = { fact: name, kind: 'fact', about: aboutOf(scope, name), place };
  scope.missing.set(name, missing);
  return missing;
}

/** What is asked of a recorded date that does not decide: its day, of a month or a year; its hour, of a day. */
export function closerMissing(scope: Scope, name: string, date: string | undefined): Missing {
  if (isWide(date)) return { ...missingOf(scope, name, scope.place), closer: 'day' };
  const zone = scope.situation.production.record['time-zone'];
  if (zone === undefined || zone === 'unknown') return missingOf(scope, 'time-zone', scope.place);
  return { ...missingOf(scope, name, scope.place), closer: 'hour' };
}

function samePlace(one: Place, other: Place): boolean {
  if (one.kind === 'script' || other.kind === 'script') return one === other;
  return (
    one.record.file === other.record.file &&
    one.record.path.length === other.record.path.length &&
    one.record.path.every((step, index) => step === other.record.path[index])
  );
}

function withoutPerson({ level, session }: Subject): Subject {
  return { level, ...(session !== undefined && { session }) };
}

function aboutOf(scope: Scope, name: string): Subject {
  const home = factNamed(name)?.home;
  if (home === undefined || home === 'evidence') return scope.subject;
  if (home === 'session') return withoutPerson(scope.lift(home).subject);
  if (home !== 'tool') return scope.lift(home).subject;
  const tool = scope.parts.use?.tool?.id;
  return tool === undefined ? scope.lift('use').subject : { level: 'production', tool };
}
