import assert from 'node:assert/strict';
import { badgeCount, summarize, summarySentences } from '../../../src/core/features/summary';
import { english } from '../../../src/core/words/words';
import { judged } from './judged';

describe('the summary', () => {
  it('counts what is open, asked and undeclared', () => {
    const summary = summarize([judged('INT. HALL - DAY #1#\n\n[[ai: signage]]\n\nEXT. HILL - DAY #2#\n', 'uses:\n  - { id: U-1, category: generative-vfx, people: [] }\n')]);
    assert.equal(badgeCount(summary), 1);
    assert.deepEqual(summarySentences(summary).map((one) => english.say(one)), [
      'One item is open.', 'One question waits for an answer.', 'One scene is undeclared.',
    ]);
  });

  it('says so when nothing asks for work', () => {
    assert.deepEqual(summarySentences(summarize([])).map((one) => english.say(one)), ['Nothing asks for work.']);
  });
});
