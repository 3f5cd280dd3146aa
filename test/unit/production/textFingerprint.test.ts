import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { textFingerprint } from '../../../src/core/production/textFingerprint';

const SCENE = 'INT. CAFÉ - DAY #12#\n\nShe waits.\n\nORLA (V.O.)\n(soft)\nHello there,\nyou.\n\n~la la\n\nCUT TO:\n';

function fingerprint(text: string): string {
  const [scene] = parseScreenplay(text).scenes;
  assert.ok(scene);
  return textFingerprint(scene);
}

describe("the fingerprint of a scene's text", () => {
  it('is a SHA-256 that stays what it is', () => {
    assert.equal(
      fingerprint('INT. A - DAY\n\nOne.'),
      'sha256:804d07e75b51bba7abe3f099cd003dc2be177ce63a430ad2d9fb68ff406a09ba',
    );
  });

  const same: readonly (readonly [change: string, text: string])[] = [
    ['another number', SCENE.replace('#12#', '#12A#')],
    ['no number', SCENE.replace(' #12#', '')],
    ['CRLF', SCENE.replace(/\n/g, '\r\n')],
    ['decomposed letters', SCENE.normalize('NFD')],
    [
      'spaces and blank lines',
      SCENE.replace('She waits.', '   She   waits.  \n\n').replace('there,\nyou', 'there,   you'),
    ],
    ['a tag under the heading', SCENE.replace('#12#', '#12#\n\n[[ai: crowd]]')],
    ['a tag on the heading', SCENE.replace('#12#', '[[ai: crowd]] #12# [[x]]')],
    ['a note in the action', SCENE.replace('waits', '[[why?]] waits')],
    ['a note in the speech', SCENE.replace('there,\n', 'there,\n[[why?]]\n')],
    ['a boneyard', SCENE.replace('waits.', 'waits. /* and goes.\n\nINT. GONE */')],
    ['a section and a synopsis', SCENE.replace('She', '# Part\n\n= What happens.\n\nShe')],
    ['a continued speech', SCENE.replace('ORLA (V.O.)', "ORLA (V.O.) (CONT'D)").replace('you.', 'you.\n(MORE)')],
    ['a curly apostrophe in it', SCENE.replace('ORLA (V.O.)', 'ORLA (V.O.) (cont’d)')],
    ['a page break', SCENE.replace('~la la', '===\n\n~la la')],
    ['what follows the scene', `${SCENE}\nEXT. ROOF - DAY\n\nOther.`],
    ['a forced heading', SCENE.replace('INT. CAFÉ', '.INT. CAFÉ')],
  ];
  for (const [change, text] of same)
    it(`is not changed by ${change}`, () => assert.equal(fingerprint(text), fingerprint(SCENE)));

  const different: readonly (readonly [change: string, text: string])[] = [
    ['the heading', SCENE.replace('DAY', 'NIGHT')],
    ['the action', SCENE.replace('waits', 'goes')],
    ['the cue', SCENE.replace('ORLA', 'IDA')],
    ['its extension', SCENE.replace('(V.O.)', '(O.S.)')],
    ['a parenthetical', SCENE.replace('(soft)', '(loud)')],
    ['the dialogue', SCENE.replace('Hello', 'Goodbye')],
    ['the case of a word', SCENE.replace('Hello', 'HELLO')],
    ['the lyrics', SCENE.replace('la la', 'lo lo')],
    ['the transition', SCENE.replace('CUT TO:', 'SMASH CUT TO:')],
    ['centred text', SCENE.replace('CUT TO:', '> THE END <\n\nCUT TO:')],
    ['dialogue that becomes action', SCENE.replace('you.', '\nyou.')],
    ['action that becomes a transition', SCENE.replace('She waits.', '> She waits.')],
    ['the order', SCENE.replace('She waits.\n\n', '').replace('~la', 'She waits.\n\n~la')],
    ['a note that loses its end', SCENE.replace('waits', '[[why? waits')],
  ];
  for (const [change, text] of different)
    it(`is changed by ${change}`, () => assert.notEqual(fingerprint(text), fingerprint(SCENE)));
});
