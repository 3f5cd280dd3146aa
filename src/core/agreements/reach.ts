import type { FactHome } from '../manifest/facts';
import type { Level } from './agreement';

/** The homes of facts that a condition of each level can read: its own and what lies above it. */
const homes: { readonly [L in Level]: readonly FactHome[] } = {
  production: ['production'],
  company: ['production'],
  person: ['person', 'production'],
  session: ['session', 'person', 'production'],
  use: ['use', 'tool', 'production'],
  'person-in-use': ['person-in-use', 'use', 'tool', 'person', 'production'],
  transfer: ['transfer', 'production'],
};

/** Whether a condition judged at a level can read a fact that stands in a home. */
export function reaches(level: Level, home: FactHome): boolean {
  return homes[level].includes(home);
}

/** Whether a definition or question of one level can be read at another: all that it may read must be readable there. */
export function reachesLevel(level: Level, defined: Level): boolean {
  return homes[defined].every((home) => homes[level].includes(home));
}

/** The level in which the conditions inside `some-use` and `some-person` are read. */
export function levelBelow(level: Level, line: 'some-use' | 'some-person'): Level {
  if (line === 'some-use') return level === 'person' || level === 'session' ? 'person-in-use' : 'use';
  return level === 'use' || level === 'person-in-use' ? 'person-in-use' : 'person';
}
