import assert from 'node:assert/strict';
import { isAlike, knownAs, questionsAlike, questionsFor } from '../../../../src/core/features/edits/questionList';
import { spoken } from '../../../../src/core/features/spoken';
import { english } from '../../../../src/core/words/words';
import { judged as judge } from '../judged';

const manifest = `people:
  - { id: P-1, name: Ines Roth, role: performer }
evidence:
  - { id: E-1, kind: consent, person: P-1 }
uses:
  - { id: U-1, scenes: [1], category: crowd }
  - { id: U-2, scenes: [2], category: cleanup, summary: Wires are taken out. }
`;
const script = 'INT. LIGHTHOUSE - NIGHT #1#\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n';

describe('the list of questions', () => {
  const judged = judge(script, manifest);
  const [first] = judged.production.scenes;
  const { here, others } = questionsFor(judged, first);

  it('puts what is asked about the scene at hand first, and leaves nothing out', () => {
    assert.ok(here.length > 0 && here.every(({ missing }) => missing.about.use === 'U-1'));
    assert.ok(others.some(({ missing }) => missing.about.use === 'U-2'));
    assert.equal(here.length + others.length, judged.evaluation.questions.length);
    assert.equal(questionsFor(judged, undefined).here.length, 0);
  });

  it('counts as alike what is about the same use, and what is about nothing in particular', () => {
    const [one] = here;
    const [other] = others.filter(({ missing }) => missing.about.use === 'U-2');
    assert.ok(one && other);
    assert.deepEqual(questionsAlike(judged, one), here);
    assert.equal(isAlike(one, other), false);
  });

  it('names a subject by what a person knows it by, besides its ids', () => {
    const said = (subject: Parameters<typeof knownAs>[0]) => spoken(english, knownAs(subject, judged.production));
    assert.equal(said({ level: 'use', use: 'U-1' }), 'U-1 · Crowd');
    assert.equal(said({ level: 'use', use: 'U-2' }), 'U-2 · Wires are taken out.');
    assert.equal(said({ level: 'person', person: 'P-1', evidence: 'E-1' }), 'Ines Roth · E-1 · consent');
    assert.equal(said({ level: 'production' }), '');
  });
});
