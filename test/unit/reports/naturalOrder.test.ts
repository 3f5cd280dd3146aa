import assert from 'node:assert/strict';
import { naturalOrder } from '../../../src/core/reports/naturalOrder';

describe('naturalOrder', () => {
  for (const ids of [
    ['U-2', 'U-10'],
    ['A-2', 'B-1'],
    ['P', 'P-1'],
    ['U-007', 'U-12'],
    ['U-1', 'U-1a'],
  ]) {
    it(`puts ${ids.join(' before ')}`, () => assert.deepEqual([...ids].reverse().sort(naturalOrder), ids));
  }

  it('does not depend on the order given', () => {
    const ids = ['U-01', 'U-1', 'x', 'U-2', 'V', 'U-10', ''];
    assert.deepEqual([...ids].reverse().sort(naturalOrder), [...ids].sort(naturalOrder));
  });
});
