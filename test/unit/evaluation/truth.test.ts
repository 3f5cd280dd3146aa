import assert from 'node:assert/strict';
import { all, any, not, onlyAssumed, type Ground, type Truth } from '../../../src/core/evaluation/truth';

const about = { level: 'use', use: 'U-1' } as const;

function ground(fact: string, source: Ground['source'] = 'written'): Ground {
  return { fact, value: 'yes', source, about };
}

function truth(value: boolean | undefined, fact: string, source: Ground['source'] = 'written'): Truth {
  const missing =
    value === undefined
      ? [{ fact, kind: 'fact', about, place: { kind: 'record', record: { file: 'm', path: [] } } } as const]
      : [];
  return { value, grounds: value === undefined ? [] : [ground(fact, source)], missing };
}

const T = truth(true, 'a');
const F = truth(false, 'b');
const U = truth(undefined, 'c');

describe('three-valued truth', () => {
  for (const [name, truths, together, either] of [
    ['nothing', [], true, false],
    ['true and true', [T, T], true, true],
    ['true and false', [T, F], false, true],
    ['true and unknown', [T, U], undefined, true],
    ['false and unknown', [F, U], false, undefined],
    ['unknown alone', [U], undefined, undefined],
    ['false alone', [F], false, false],
  ] as const) {
    it(`of ${name}`, () => {
      assert.equal(all(truths).value, together);
      assert.equal(any(truths).value, either);
    });
  }

  it('keeps unknown when turned round', () => {
    assert.deepEqual([not(T).value, not(F).value, not(U).value], [false, true, undefined]);
  });

  it('carries what decided, and only that', () => {
    assert.deepEqual(
      all([T, F, U]).grounds.map((one) => one.fact),
      ['b'],
    );
    assert.deepEqual(all([T, F, U]).missing, []);
    assert.deepEqual(
      all([T, U]).missing.map((one) => one.fact),
      ['c'],
    );
  });

  it('prefers a recorded no to an assumed one', () => {
    assert.deepEqual(
      all([truth(false, 'assumed-fact', 'assumed'), truth(false, 'recorded-fact')]).grounds.map((one) => one.fact),
      ['recorded-fact'],
    );
  });

  it('knows what rests on a bare tag alone', () => {
    assert.equal(onlyAssumed([ground('a', 'assumed')]), true);
    assert.equal(onlyAssumed([ground('a', 'assumed'), ground('b')]), false);
    assert.equal(onlyAssumed([{ ...ground('d', 'defined'), because: [ground('a', 'assumed')] }]), true);
    assert.equal(onlyAssumed([]), false);
  });
});
