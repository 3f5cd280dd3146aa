import assert from 'node:assert/strict';
import { namesSomebody } from '../../../src/core/text/namesSomebody';

describe('a name', () => {
  it('is somebody’s when it can be a name, an id or a role', () => {
    for (const text of ['P-1', 'producer', 'Nora Lindt', 'Noné', '田中', 'Noman', 'Tba Alvarez'])
      assert.ok(namesSomebody(text), text);
  });

  it('is nobody’s when it says so, or only that one is to come', () => {
    for (const text of [undefined, '', ' ', '-', '?', 'nobody', 'No one', 'NONE', 'n/a', 'T.B.D.', 'unknown', '...'])
      assert.ok(!namesSomebody(text), text);
  });
});
