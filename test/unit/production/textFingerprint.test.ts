import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { textFingerprint } from '../../../src/core/production/textFingerprint';
import { withEdit } from '../../support/withEdit';

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
    ['another number', withEdit(SCENE, '#12#', '#12A#')],
    ['no number', withEdit(SCENE, ' #12#', '')],
    ['CRLF', SCENE.replace(/\n/g, '\r\n')],
    ['decomposed letters', SCENE.normalize('NFD')],
    [
      'spaces and blank lines',
      withEdit(withEdit(SCENE, 'She waits.', '   She   waits.  \n\n'), 'there,\nyou', 'there,   you'),
    ],
    ['a tag under the heading', withEdit(SCENE, '#12#', '#12#\n\n[[ai: crowd]]')],
    ['a tag on the heading', withEdit(SCENE, '#12#', '[[ai: crowd]] #12# [[x]]')],
    ['a note in the action', withEdit(SCENE, 'waits', '[[why?]] waits')],
    ['a note in the speech', withEdit(SCENE, 'there,\n', 'there,\n[[why?]]\n')],
    ['a boneyard', withEdit(SCENE, 'waits.', 'waits. /* and goes.\n\nINT. GONE */')],
    ['a section and a synopsis', withEdit(SCENE, 'She', '# Part\n\n= What happens.\n\nShe')],
    ['a continued speech', withEdit(withEdit(SCENE, 'ORLA (V.O.)', "ORLA (V.O.) (CONT'D)"), 'you.', 'you.\n(MORE)')],
    ['a curly apostrophe in it', withEdit(SCENE, 'ORLA (V.O.)', 'ORLA (V.O.) (cont’d)')],
    ['a page break', withEdit(SCENE, '~la la', '===\n\n~la la')],
    ['what follows the scene', `${SCENE}\nEXT. ROOF - DAY\n\nOther.`],
    ['a forced heading', withEdit(SCENE, 'INT. CAFÉ', '.INT. CAFÉ')],
  ];
  for (const [change, text] of same)
    it(`is not changed by ${change}`, () => assert.equal(fingerprint(text), fingerprint(SCENE)));

  const different: readonly (readonly [change: string, text: string])[] = [
    ['the heading', withEdit(SCENE, 'DAY', 'NIGHT')],
    ['the action', withEdit(SCENE, 'waits', 'goes')],
    ['the cue', withEdit(SCENE, 'ORLA', 'IDA')],
    ['its extension', withEdit(SCENE, '(V.O.)', '(O.S.)')],
    ['a parenthetical', withEdit(SCENE, '(soft)', '(loud)')],
    ['the dialogue', withEdit(SCENE, 'Hello', 'Goodbye')],
    ['the case of a word', withEdit(SCENE, 'Hello', 'HELLO')],
    ['the lyrics', withEdit(SCENE, 'la la', 'lo lo')],
    ['the transition', withEdit(SCENE, 'CUT TO:', 'SMASH CUT TO:')],
    ['centred text', withEdit(SCENE, 'CUT TO:', '> THE END <\n\nCUT TO:')],
    ['dialogue that becomes action', withEdit(SCENE, 'you.', '\nyou.')],
    ['action that becomes a transition', withEdit(SCENE, 'She waits.', '> She waits.')],
    ['the order', withEdit(withEdit(SCENE, 'She waits.\n\n', ''), '~la', 'She waits.\n\n~la')],
    ['a note that loses its end', withEdit(SCENE, 'waits', '[[why? waits')],
  ];
  for (const [change, text] of different)
    it(`is changed by ${change}`, () => assert.notEqual(fingerprint(text), fingerprint(SCENE)));
});
