import type { Condition, Line } from '../agreements/agreement';
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
  if (!mentionsRole(person) || !mayDoMore(reading)) return covered;
  const apart = holds(withoutRole(person), reading);
  if (apart.value === false) return covered;
  return {
    value: undefined,
    grounds: covered.grounds,
    missing: [missingOf(reading.scope, 'role-complete', reading.scope.lift('person').place), ...apart.missing],
  };
}

/** A condition as if every role were held. */
function withoutRole(condition: Condition): Condition {
  const lines = condition.lines.flatMap((line): readonly Line[] => {
    if (line.kind === 'fact') return line.fact === 'role' ? [] : [line];
    if (line.kind !== 'any-of' && line.kind !== 'all-of') return [line];
    const conditions = line.conditions.map(withoutRole);
    return line.kind === 'any-of' && conditions.some((one) => one.lines.length === 0) ? [] : [{ ...line, conditions }];
  });
  return { ...condition, lines };
}

function mentionsRole({ lines }: Condition): boolean {
  return lines.some((line) =>
    line.kind === 'fact'
      ? line.fact === 'role'
      : (line.kind === 'any-of' || line.kind === 'all-of') && line.conditions.some(mentionsRole),
  );
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
