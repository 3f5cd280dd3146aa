import { holds } from './conditions';
import { missingOf } from './missing';
import { readFact } from './readFact';
import type { Reading, Scope } from './scope';
import type { Truth } from './truth';

/** Work for which somebody is seen or heard. */
const performing: ReadonlySet<string> = new Set([
  'performer',
  'background',
  'stunt',
  'stand-in',
  'singer',
  'voice',
  'musician',
  'soloist',
]);

/**
 * Whether an agreement's terms reach the person of a subject. Somebody who is seen or heard in a use may do more than the
 * roles recorded say, so a no that rests on the role alone is unknown until the roles are said to be complete.
 */
export function personCoverage(reading: Reading): Truth {
  const { person } = reading.agreement.covers;
  const covered = holds(person, reading);
  if (covered.value !== false || !person) return covered;
  const lines = person.lines.filter((line) => line.kind !== 'fact' || line.fact !== 'role');
  if (lines.length === person.lines.length || !mayDoMore(reading)) return covered;
  const apart = holds({ ...person, lines }, reading);
  if (apart.value === false) return covered;
  return {
    value: undefined,
    grounds: covered.grounds,
    missing: [missingOf(reading.scope, 'role-complete', reading.scope.lift('person').place), ...apart.missing],
  };
}

function mayDoMore({ agreement, scope }: Reading): boolean {
  const { person, personOfUse } = scope.parts;
  if (!person?.role || person.role.some((role) => performing.has(role)) || person['role-complete'] === 'yes')
    return false;
  const uses = personOfUse ? [scope] : scope.situation.usesOf(scope.personId ?? '', scope);
  return uses.some((use) => isSeenOrHeard(use, agreement));
}

function isSeenOrHeard(scope: Scope, agreement: Reading['agreement']): boolean {
  const { value } = readFact(scope, 'part', agreement);
  return value.kind === 'many' && value.values.some((part) => part === 'depicted' || part === 'heard');
}
