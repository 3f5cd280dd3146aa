import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/manifest/nearest';

describe('nearest', () => {
  for (const { written, words, found } of [
    { written: 'sumary', words: ['summary', 'scenes'], found: 'summary' },
    { written: 'scnees', words: ['summary', 'scenes'], found: 'scenes' },
    { written: 'Act_Date', words: ['act-date'], found: 'act-date' },
    { written: 'tol', words: ['tool'], found: undefined },
    { written: 'toll', words: ['tool'], found: 'tool' },
    { written: 'tells', words: ['tool'], found: undefined },
    { written: 'vendr', words: ['vendor', 'render'], found: 'vendor' },
    { written: 'plam', words: ['palm', 'plan'], found: undefined },
    { written: 'generativ', words: ['generative', 'regenerative'], found: 'generative' },
    { written: 'notification', words: ['notice', 'consent'], found: undefined },
    { written: '', words: ['tool', ''], found: '' },
  ]) {
    it(`finds ${found ?? 'nothing'} for “${written}” in ${words.join(', ')}`, () =>
      assert.equal(nearest(written, words), found));
  }
});
