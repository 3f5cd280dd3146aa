import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDraft } from '../../../../src/core/features/edits/textDraft';
import { applyEdits } from '../../../support/applyEdits';
import { runs } from '../../../support/runs';

/** One edit at some place of a text. */
const edit = fc.record({ from: fc.nat(40), length: fc.nat(6), newText: fc.string({ maxLength: 5 }) });

describe('a draft of a text', () => {
  it('tells all edits made one after the other as edits of the text it began with', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const draft = new TextDraft(text);
        let expected = text;
        for (const { from, length, newText } of edits) {
          const start = from % (expected.length + 1);
          const end = Math.min(start + length, expected.length);
          draft.apply([{ span: { start, end }, newText }]);
          expected = expected.slice(0, start) + newText + expected.slice(end);
        }
        assert.equal(draft.text, expected);
        assert.equal(applyEdits(text, draft.edits()), expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('makes edits of one change together', () => {
    const draft = new TextDraft('abcdef');
    draft.apply([
      { span: { start: 1, end: 2 }, newText: 'B' },
      { span: { start: 4, end: 4 }, newText: '-' },
    ]);
    draft.apply([{ span: { start: 0, end: 0 }, newText: '>' }]);
    assert.equal(draft.text, '>aBcd-ef');
    assert.deepEqual(draft.edits(), [
      { span: { start: 0, end: 0 }, newText: '>' },
      { span: { start: 1, end: 2 }, newText: 'B' },
      { span: { start: 4, end: 4 }, newText: '-' },
    ]);
  });

  it('has no edits while nothing has changed', () => {
    assert.deepEqual(new TextDraft('abc').edits(), []);
  });
});
