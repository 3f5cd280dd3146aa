import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nearestWord } from '../../../src/core/text/nearest';

describe('the nearest word', () => {
  const words = ['previs', 'crowd', 'none', 'use', 'character'];
  const table = [
    ['previs', 'previs'],
    ['pervis', 'previs'],
    ['previss', 'previs'],
    ['prvis', 'previs'],
    ['pre', undefined],
    ['crwd', 'crowd'],
    ['crw', 'crowd'],
    ['nome', 'none'],
    ['nume', undefined],
    ['uses', 'use'],
    ['us', 'use'],
    ['usess', undefined],
    ['charcter', 'character'],
    ['', undefined],
  ] as const;
  for (const [written, expected] of table)
    it(`${written} → ${expected ?? 'nothing'}`, () => assert.equal(nearestWord(written, words), expected));

  it('is the nearer of two, then the first', () => {
    assert.equal(nearestWord('planing', ['training', 'planning']), 'planning');
    assert.equal(nearestWord('bat', ['cat', 'hat']), 'cat');
  });
});
