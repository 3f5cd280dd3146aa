import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Steps } from '../../../src/core/text/steps';
import { inTurns } from '../../../src/vscode/inTurns';

/** Steps without end, until something has happened. */
function* until(hasHappened: () => boolean): Steps<string> {
  for (let step = 0; !hasHappened(); step++) {
    if (step > 50_000_000) throw new Error('Nothing else had a turn.');
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  it('lets everything else have its turn before it is done', async () => {
    let rang = false;
    setTimeout(() => (rang = true));
    assert.equal(
      await inTurns(
        until(() => rang),
        () => false,
      ),
      'done',
    );
  });

  it('is left when nobody waits for it any more', async () => {
    let [steps, over] = [0, false];
    setTimeout(() => (over = true));
    const outcome = await inTurns(
      until(() => {
        steps++;
        return false;
      }),
      () => over,
    );
    assert.equal(outcome, undefined);
    const taken = steps;
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    assert.equal(steps, taken);
  });

  it('tells of a fault', async () => {
    await assert.rejects(
      inTurns(
        until(() => {
          throw new Error('torn');
        }),
        () => false,
      ),
      /torn/,
    );
  });
});
