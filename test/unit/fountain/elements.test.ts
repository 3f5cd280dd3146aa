import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import type { Element } from '../../../src/core/fountain/screenplay';

const shortNames: Partial<Record<Element['kind'], string>> = { 'scene-heading': 'scene', character: 'cue', parenthetical: 'paren' };

/** `cue BOB | dialogue Hello.` */
function outline(text: string): string {
  return parseScreenplay(text).elements.map(({ kind, text: printed }) => `${shortNames[kind] ?? kind} ${printed}`.trim().replaceAll('\n', ' / ')).join(' | ');
}

const tables: Readonly<Record<string, readonly (readonly [source: string, expected: string])[]>> = {
  action: [
    ['She waits.', 'action She waits.'],
    ['She waits.\nHe does not.', 'action She waits. / He does not.'],
    ['She waits.\n\nHe does not.', 'action She waits. | action He does not.'],
    ['A block of action\nsigned by\nORLA VENN\nand nobody else.', 'action A block of action / signed by / ORLA VENN / and nobody else.'],
    ['\tIndented\n    by hand', 'action     Indented /     by hand'],
    ['INTERNAL AFFAIRS\n\n', 'action INTERNAL AFFAIRS'],
    ['ESTABLISHING\n\n', 'action ESTABLISHING'],
    ['FADE IN:\n\n', 'action FADE IN:'],
    ['..two dots', 'action ..two dots'],
    ['... three dots', 'action ... three dots'],
    ['. a space', 'action . a space'],
    ['.', 'action .'],
    ['=== 12', 'action === 12'],
    ['== two', 'action == two'],
    ['##', 'action ##'],
    ['~', 'action ~'],
    ['>', 'action >'],
    ['><', 'action ><'],
    ['!', 'action !'],
  ],
  'forced action': [
    ['!BANG\nBANG\nBANG', 'action BANG / BANG / BANG'],
    ['!INT. NOT A SCENE - DAY', 'action INT. NOT A SCENE - DAY'],
    ['!CUT TO:', 'action CUT TO:'],
    ['!    far in', 'action     far in'],
    ['!SIGN\n!BELOW IT', 'action SIGN / BELOW IT'],
  ],
  cues: [
    ['ORLA\nHello.', 'cue ORLA | dialogue Hello.'],
    ['ORLA\n\nHello.', 'action ORLA | action Hello.'],
    ['She turns.\nORLA\nHello.', 'action She turns. / ORLA / Hello.'],
    ['ORLA', 'action ORLA'],
    ['R2D2\nBeep.', 'cue R2D2 | dialogue Beep.'],
    ['23\nBeep.', 'action 23 / Beep.'],
    ['23 (O.S.)\nBeep.', 'action 23 (O.S.) / Beep.'],
    ['HANS (on the radio)\nOver.', 'cue HANS (on the radio) | dialogue Over.'],
    ['HANS (V.O.) (CONT\'D)\nOver.', 'cue HANS (V.O.) (CONT\'D) | dialogue Over.'],
    ['HANS (on the radio\nOver.', 'action HANS (on the radio / Over.'],
    ['HANS (O.S.) turns\nOver.', 'action HANS (O.S.) turns / Over.'],
    ['MR. SMITH\nYes.', 'cue MR. SMITH | dialogue Yes.'],
    ['O\'BRIEN\nYes.', 'cue O\'BRIEN | dialogue Yes.'],
    ['DEALER #2\nYes.', 'cue DEALER #2 | dialogue Yes.'],
    ['ÉLODIE\nOui.', 'cue ÉLODIE | dialogue Oui.'],
    ['ИВАН\nДа.', 'cue ИВАН | dialogue Да.'],
    ['иван пошел\nдомой', 'action иван пошел / домой'],
    ['άννα\nναι', 'action άννα / ναι'],
    ['三郎\nはい', 'action 三郎 / はい'],
    ['@三郎\nはい', 'cue 三郎 | dialogue はい'],
    ['@McAVOY (O.S.)\nAye.', 'cue McAVOY (O.S.) | dialogue Aye.'],
    ['@McAVOY\n\nAye.', 'action @McAVOY | action Aye.'],
    ['McAVOY\nAye.', 'action McAVOY / Aye.'],
    ['    ORLA\n  Hello.', 'cue ORLA | dialogue Hello.'],
  ],
  dialogue: [
    ['ORLA\nME TOO!', 'cue ORLA | dialogue ME TOO!'],
    ['ORLA\nOne\ntwo.', 'cue ORLA | dialogue One / two.'],
    ['ORLA\nOne\n  \ntwo.', 'cue ORLA | dialogue One / two.'],
    ['ORLA\nOne\n \nTwo.', 'cue ORLA | dialogue One | action Two.'],
    ['ORLA\nOne\n  \n\nTwo.', 'cue ORLA | dialogue One | action Two.'],
    ['ORLA\n(quietly)\nOne.', 'cue ORLA | paren (quietly) | dialogue One.'],
    ['ORLA\nOne.\n(beat)\nTwo.', 'cue ORLA | dialogue One. | paren (beat) | dialogue Two.'],
    ['ORLA\nOne.\n(leaving)', 'cue ORLA | dialogue One. | paren (leaving)'],
    ['ORLA\n*(quietly)*\nOne.', 'cue ORLA | paren *(quietly)* | dialogue One.'],
    ['ORLA\n(not closed\nOne.', 'cue ORLA | dialogue (not closed / One.'],
    ['ORLA\n~la la\nOne.', 'cue ORLA | lyrics la la | dialogue One.'],
    ['ORLA\n.45 is all I have.', 'cue ORLA | dialogue .45 is all I have.'],
    ['ORLA\n#1 again.', 'cue ORLA | dialogue #1 again.'],
    ['ORLA\nOne.\n===\nTwo.', 'cue ORLA | dialogue One. | page-break | action Two.'],
  ],
  transitions: [
    ['CUT TO:', 'transition CUT TO:'],
    ['SMASH CUT TO:\n\nINT. HALL - DAY', 'transition SMASH CUT TO: | scene INT. HALL - DAY'],
    ['SMASH-CUT TO:', 'transition SMASH-CUT TO:'],
    ['TO:', 'transition TO:'],
    ['               CUT TO:', 'transition CUT TO:'],
    ['A\n\nCUT TO: ', 'action A | action CUT TO:'],
    ['and then he went TO:', 'action and then he went TO:'],
    ['ALTO:\n\n', 'action ALTO:'],
    ['FADE TO BLACK.', 'action FADE TO BLACK.'],
    ['CUT TO:\nHello.', 'cue CUT TO: | dialogue Hello.'],
    ['CUT TO:\nINT. HALL - DAY\n\n', 'transition CUT TO: | scene INT. HALL - DAY'],
    ['> Burn to white.', 'transition Burn to white.'],
    ['>Burn to white.', 'transition Burn to white.'],
  ],
  centred: [
    ['> THE END <', 'centered THE END'],
    ['>x<', 'centered x'],
    ['>   wide\t\t<', 'centered wide'],
    ['> ONE <\n> TWO <', 'centered ONE | centered TWO'],
  ],
  lyrics: [
    ['~la la\n~lo', 'lyrics la la | lyrics lo'],
    ['~ la', 'lyrics la'],
  ],
  'sections and synopses': [
    ['# ACT ONE', 'section ACT ONE'],
    ['#Act', 'section Act'],
    ['####### deep', 'section deep'],
    ['# Act #', 'section Act #'],
    ['# Act\n= What happens.', 'section Act | synopsis What happens.'],
    ['# Act\n## Part\nINT. HALL - DAY\n\n', 'section Act | section Part | scene INT. HALL - DAY'],
    ['= One\n= Two', 'synopsis One | synopsis Two'],
    ['=tight', 'synopsis tight'],
    ['INT. HALL - DAY\n= What happens.\n\n', 'scene INT. HALL - DAY | synopsis What happens.'],
  ],
  'page breaks': [
    ['One.\n\n===\n\nTwo.', 'action One. | page-break | action Two.'],
    ['One.\n=====  \nTwo.', 'action One. | page-break | action Two.'],
  ],
  'notes and boneyards': [
    ['One [[two]] three.', 'action One  three.'],
    ['One.\n[[two]]\nThree.', 'action One. | note | action Three.'],
    ['[[one\ntwo]]', 'note'],
    ['[[ALL CAPS\nTHREE]]\n\nShe waits.', 'note | action She waits.'],
    ['[[one\n  \ntwo]]', 'note'],
    ['[[a]] [[b]]', 'note'],
    ['/* one\n\nINT. GONE - DAY\n\n*/', 'boneyard'],
    ['One /* two */ three.', 'action One  three.'],
    ['One /* two\n\nthree */ four.', 'action One  four.'],
    ['/* one */ two', 'action  two'],
    ['ORLA [[AI voice]]\nHello.', 'cue ORLA | dialogue Hello.'],
    ['ORLA\n[[a note]]\nHello.', 'cue ORLA | note | dialogue Hello.'],
    ['ORLA\n[[a note]]\n\nHello.', 'action ORLA | note | action Hello.'],
    ['ORLA\nOne.\n/* two */\nThree.', 'cue ORLA | dialogue One. | boneyard | dialogue Three.'],
    ['ORLA\n(soft[[ly]])\nOne.', 'cue ORLA | paren (soft) | dialogue One.'],
    ['[[[x]]]', 'action []'],
    ['[[a /* b */ c]]', 'note'],
    ['/* a [[b]] c */', 'boneyard'],
    ['One.\n\n/* BEAT: {"x":1} END_BEAT */', 'action One. | boneyard'],
  ],
  'separators of word processors': [
    ['One\u2028two.', 'action One\u2028two.'],
    ['One\u0085two.', 'action One\u0085two.'],
  ],
};

describe('elements of a screenplay', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      for (const [source, expected] of table) it(JSON.stringify(source), () => assert.equal(outline(source), expected));
    });
  }

  it('marks what was forced, dual dialogue and the depth of sections', () => {
    const text = '.VAULT\n\n!Bang\n\n@McAvoy ^\nAye.\n\n> Out.\n\n### Deep';
    const marks = parseScreenplay(text).elements.map(({ forced, dual, depth }) => [forced, dual, depth]);
    assert.deepEqual(marks, [
      [true, undefined, undefined], [true, undefined, undefined], [true, true, undefined], [undefined, undefined, undefined],
      [true, undefined, undefined], [undefined, undefined, 3],
    ]);
  });

  for (const cue of ['ORLA^', 'ORLA   ^', 'ORLA ^  ', '@Orla^']) {
    it(`${cue} is dual dialogue, even first in the script`, () => assert.equal(parseScreenplay(`${cue}\nYes.`).elements[0]?.dual, true));
  }
});
