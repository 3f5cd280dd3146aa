import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { firstThings } from '../../../src/core/reports/firstThings';
import { english } from '../../../src/core/words/words';
import { showReport } from './show';

const text = renderMarkdown(showReport(), english, 'whole');
const lines = text.split('\n');

describe('the sections of a report', () => {
  it('print a decision with its question, answer, and who decided as what', () => {
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          '| Is it incidental? `lantern-guild/judged-incidental` |  | U-2 | yes | P-9 Ruben Isker, crew | 2026-10-03 | not stated |',
        ),
      ),
    );
  });

  it('tell once for each agreement what waits for the record of a bare tag', () => {
    assert.match(text, /\*\*Needs an answer\*\* scene 4: signage: \d+ requirements wait for question \d+\./);
    assert.equal(text.split('has no details yet').length, 2);
  });

  it('mark what is on record without a document on file, and count it', () => {
    assert.match(text, /\*\*Stated\*\* U-2, scene 2/);
    assert.match(text, /\*\*Stated\*\* U-2 · P-2/);
    assert.match(text, /^On file or stated .* 2, of these 2 stated without a document on file$/m);
    const documents = new Map([['/show/consents/verrall.pdf', { found: 'present' } as const]]);
    const found = renderMarkdown(showReport({ documents }), english, 'whole');
    assert.match(found, /\*\*Stated\*\* U-2, scene 2/);
    assert.match(found, /\*\*On file\*\* U-2 · P-2/);
    assert.match(found, /^On file or stated .* 2, of these 1 stated without a document on file$/m);
  });

  it('say in the chart how many questions stand behind what waits', () =>
    assert.match(text, /^Needs an answer .*, of these \d+ wait for \d+ questions?$/m));

  it('keep the items of one use together, the gravest first', () => {
    const uses = firstThings(showReport()).map(({ subject }) => subject.use);
    assert.deepEqual(
      uses,
      [...new Set(uses)].flatMap((use) => uses.filter((one) => one === use)),
    );
  });

  it('call nobody untouched whom a use, a session or a paper concerns', () => {
    const untouched = lines.find((line) => line.startsWith('Recorded, but involved in no use')) ?? '';
    assert.match(untouched, /P-10 Petra Loom/);
    assert.doesNotMatch(untouched, /P-1 |P-2 /);
  });

  it('mark in the cue sheet what the category says', () => assert.match(text, /\| yes \(the category says so\) \|/));

  it('say what may be answered', () => assert.match(text, /\| yes, no, unknown \|/));
});
