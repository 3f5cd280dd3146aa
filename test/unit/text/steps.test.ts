import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { each, finish } from '../../../src/core/text/steps';

describe('steps', () => {
  it('make of each value what they are told to, in order', () =>
    assert.deepEqual(finish(each(['a', 'b'], (value, index) => `${index}${value}`)), ['0a', '1b']));

  it('can be left after each value', () => {
    const made: number[] = [];
    const steps = each([1, 2, 3], (value) => made.push(value));
    steps.next();
    assert.deepEqual(made, [1]);
    steps.return([]);
    assert.deepEqual(made, [1]);
  });
});
