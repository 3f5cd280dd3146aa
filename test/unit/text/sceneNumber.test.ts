import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareSceneNumbers } from '../../../src/core/text/sceneNumber';

describe('the order of scene numbers', () => {
  const ordered = ['1', '1A', '1AA', '1B', '2', 'A2', '10', '12', '12-1', '110A'];
  it('is the one people read', () => {
    const shuffled = ['110A', '10', 'A2', '1AA', '12-1', '2', '1', '12', '1B', '1A'];
    assert.deepEqual(shuffled.sort(compareSceneNumbers), ordered);
  });

  it('is an order: turned round by turning the pair round', () => {
    const number = fc.string({ unit: fc.constantFrom('0', '1', '2', 'A', 'B', '-', '.'), minLength: 1, maxLength: 5 });
    fc.assert(fc.property(number, number, (one, other) => assert.equal(Math.sign(compareSceneNumbers(one, other)), -Math.sign(compareSceneNumbers(other, one)) + 0)));
  });
});
