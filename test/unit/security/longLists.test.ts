import assert from 'node:assert/strict';
import { finalDraftToFountain } from '../../../src/core/finaldraft/toFountain';
import { parseScript } from '../../../src/core/production/parseScript';
import { inFull } from '../../support/runs';

/** More than a function takes as arguments. */
const MANY = 130_000;

const inFdx = (content: string): string => `<FinalDraft><Content>${content}</Content></FinalDraft>`;

describe('a list longer than a function takes arguments', () => {
  it('may stand in one tag', () => {
    const { tags, problems } = parseScript('a.fountain', `INT. HALL #1#\n\n[[ai: crowd${'; x: y'.repeat(MANY)}]]\n`);
    assert.equal(tags.length, 1);
    assert.ok(problems.length >= MANY);
  });

  // The reader of Final Draft takes a second for each of these.
  if (!inFull) return;

  it('may be the notes of one paragraph of a Final Draft file', () => {
    const text = inFdx(`<Paragraph Type="Action"><Text>x ${'[[a]]'.repeat(MANY)}</Text></Paragraph>`);
    assert.equal(parseScript('a.fdx', text).screenplay.notes.length, MANY);
    assert.equal(finalDraftToFountain(text).split('[[a]]').length - 1, MANY);
  });

  it('may stand side by side in a Final Draft file', () => {
    const text = inFdx(
      `<Paragraph><DualDialogue>${'<Paragraph Type="Action"><Text>x</Text></Paragraph>'.repeat(MANY)}</DualDialogue></Paragraph>`,
    );
    assert.equal(parseScript('a.fdx', text).screenplay.elements.length, MANY);
  });
});
