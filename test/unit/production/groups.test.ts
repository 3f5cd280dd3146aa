import assert from 'node:assert/strict';
import { headCountBlockers } from '../../../src/core/production/headCountBlockers';
import { english } from '../../../src/core/words/words';
import { joined } from './productionOf';

const script = 'INT. HALL - DAY #1#\n\nRain.\n';

/** What keeps heads from adding up, for a group and a use that names it with so many people. */
function blockers(group: string, people: string, count = 40): readonly string[] {
  const production = joined(
    script,
    `people:\n  - { id: G-1, ${group} }\n  - { id: P-1, name: Ines Varga }\nuses:\n  - { id: U-1, scenes: [1], category: crowd, people: [${people}], people-count: ${count} }\n`,
  );
  return headCountBlockers(production).map(({ message }) => english.say(message));
}

describe('a group of people', () => {
  it('counts as many as it says', () => {
    assert.deepEqual(blockers('count: 40', 'G-1'), []);
    assert.deepEqual(blockers('count: 38', 'G-1'), ['People counted for U-1: 40. People recorded: 38.']);
    assert.deepEqual(blockers('name: Crowd', 'G-1'), ['People counted for U-1: 40. People recorded: 1.']);
  });

  it('is counted beside others, and its members once', () => {
    assert.deepEqual(blockers('count: 40', 'G-1, P-1', 41), []);
    assert.deepEqual(blockers('count: 40, members: [P-1]', 'G-1, P-1', 40), []);
  });

  it('of unknown size leaves the number open', () => {
    assert.deepEqual(blockers('count: unknown', 'G-1'), ['People counted for U-1: 40. People recorded: not stated.']);
  });

  it('holds no more members than it counts', () => {
    assert.deepEqual(blockers('count: 0, members: [P-1]', 'P-1', 1), [
      'People counted for G-1: 0. People recorded: 1.',
    ]);
  });
});
