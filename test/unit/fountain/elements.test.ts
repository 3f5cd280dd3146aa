import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import type { Element } from '../../../src/core/fountain/screenplay';

const shortNames: Partial<Record<Element['kind'], string>> = {
  'scene-heading': 'scene',
  character: 'cue',
  parenthetical: 'paren',
};

/** `cue BOB | dialogue Hello.` */
function outline(text: string): string {
  return parseScreenplay(text)
    .elements.map(({ kind, text: printed }) => `${shortNames[kind] ?? kind} ${printed}`.trim().replaceAll('\n', ' / '))
    .join(' | ');
}

const tables: Readonly<Record<string, readonly (readonly [source: string, expected: string])[]>> = {
  action: [
    ['She waits.', 'action She waits.'],
    ['She waits.\nHe does not.', 'action She waits. / He does not.'],
    ['She waits.\n\nHe does not.', 'action She waits. | action He does not.'],
    [
      'A block of action\nsigned by\nORLA VENN\nand nobody else.',
      'action A block of action / signed by / ORLA VENN / and nobody else.',
    ],
    ['\tIndented\n    by hand', 'action     Indented /     by hand'],
    ['One.\n\n\n\nTwo.', 'action One. | action Two.'],
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
    ['!BANG [[n]]', 'action BANG'],
    ['[[n]]!BANG', 'action BANG'],
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
    ["HANS (V.O.) (CONT'D)\nOver.", "cue HANS (V.O.) (CONT'D) | dialogue Over."],
    ['HANS (on the radio\nOver.', 'action HANS (on the radio / Over.'],
    ['HANS (O.S.) turns\nOver.', 'action HANS (O.S.) turns / Over.'],
    ['MR. SMITH\nYes.', 'cue MR. SMITH | dialogue Yes.'],
    ["O'BRIEN\nYes.", "cue O'BRIEN | dialogue Yes."],
    ['DEALER #2\nYes.', 'cue DEALER #2 | dialogue Yes.'],
    ['ÉLODIE\nOui.', 'cue ÉLODIE | dialogue Oui.'],
    ['ИВАН\nДа.', 'cue ИВАН | dialogue Да.'],
    ['иван пошел\nдомой', 'action иван пошел / домой'],
    ['άννα\nναι', 'action άννα / ναι'],
    ['三郎\nはい', 'action 三郎 / はい'],
    ['@三郎\nはい', 'cue 三郎 | dialogue はい'],
    ['@McAVOY (O.S.)\nAye.', 'cue McAVOY (O.S.) | dialogue Aye.'],
    ['@McAVOY\n\nAye.', 'action @McAVOY | action Aye.'],
    ['@CUT TO:\nINT. HALL - DAY', 'cue CUT TO: | dialogue INT. HALL - DAY'],
    ['@CUT TO:\n\nINT. HALL - DAY', 'action @CUT TO: | scene INT. HALL - DAY'],
    ['McAVOY\nAye.', 'action McAVOY / Aye.'],
    ['    ORLA\n  Hello.', 'cue ORLA | dialogue Hello.'],
    ['@דנה\nשלום', 'cue דנה | dialogue שלום'],
    ['דנה\nשלום', 'action דנה / שלום'],
    ['ORLA 😀\nHi.', 'cue ORLA 😀 | dialogue Hi.'],
    ['👩‍🚀\nHi.', 'action 👩‍🚀 / Hi.'],
    ['ORLA\n\n(beat)\nHi.', 'action ORLA | action (beat) / Hi.'],
    ['@\nHi.', 'action @ / Hi.'],
    ['^\nHi.', 'action ^ / Hi.'],
  ],
  dialogue: [
    ['ORLA\nME TOO!', 'cue ORLA | dialogue ME TOO!'],
    ['ORLA\nOne\ntwo.', 'cue ORLA | dialogue One / two.'],
    ['ORLA\nOne\n  \ntwo.', 'cue ORLA | dialogue One / two.'],
    ['ORLA\nOne\n \nTwo.', 'cue ORLA | dialogue One | action Two.'],
    ['ORLA\nOne\n  \n\nTwo.', 'cue ORLA | dialogue One | action Two.'],
    ['ORLA\nOne\n\n  \nTwo.', 'cue ORLA | dialogue One | action Two.'],
    ['ORLA\nOne\n   \n  \nTwo.', 'cue ORLA | dialogue One / Two.'],
    ['ORLA\n  \nOne.', 'action ORLA | action One.'],
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
    ['CUT TO:[[n]]', 'transition CUT TO:'],
    ['CUT TO: [[n]]', 'action CUT TO:'],
    ['> Out. [[n]]', 'transition Out.'],
  ],
  centred: [
    ['> THE END <', 'centered THE END'],
    ['>x<', 'centered x'],
    ['>   wide\t\t<', 'centered wide'],
    ['> ONE <\n> TWO <', 'centered ONE | centered TWO'],
    ['> x [[n]] <', 'centered x'],
  ],
  lyrics: [
    ['~la la\n~lo', 'lyrics la la | lyrics lo'],
    ['~ la', 'lyrics la'],
    ['~la [[n]]', 'lyrics la'],
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
    ['# Act [[n]]', 'section Act'],
    ['= Syn [[n]]', 'synopsis Syn'],
    ['= One /* x */ two', 'synopsis One  two'],
    ['INT. HALL - DAY\n= What happens.\n\n', 'scene INT. HALL - DAY | synopsis What happens.'],
  ],
  'page breaks': [
    ['One.\n\n===\n\nTwo.', 'action One. | page-break | action Two.'],
    ['One.\n=====  \nTwo.', 'action One. | page-break | action Two.'],
    ['=== [[n]]', 'page-break'],
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
    ['One.\n\n[[n]]\n\nTwo.', 'action One. | note | action Two.'],
    ['ORLA /* x */ (V.O.)\nHi.', 'cue ORLA  (V.O.) | dialogue Hi.'],
    ['ORLA /* x\n\ny */\nHi.', 'cue ORLA | dialogue Hi.'],
    ['ORLA\n(so /* x */ft)\nHi.', 'cue ORLA | paren (so ft) | dialogue Hi.'],
    ['ORLA\n/* x\n\ny */\nHi.', 'cue ORLA | boneyard | dialogue Hi.'],
    ['ORLA\nOne.\n[[a\nb]]\nTwo.', 'cue ORLA | dialogue One. | note | dialogue Two.'],
    ['ORLA\nOne.\n[[a\n  \nb]]\nTwo.', 'cue ORLA | dialogue One. | note | dialogue Two.'],
    ['ORLA\n[[a]]\n[[b]]\nHi.', 'cue ORLA | note | note | dialogue Hi.'],
    ['ORLA\nHello [[n', 'cue ORLA | dialogue Hello [[n'],
    ['ORLA [[n\nHi.', 'action ORLA [[n / Hi.'],
    ['/* a */\n\nOne.\n\n*/', 'boneyard | action One. | action */'],
    ['One.\n\n/* BEAT: {"x":1} END_BEAT */', 'action One. | boneyard'],
  ],
  emphasis: [
    ['*69 and *23', 'action *69 and *23'],
    ['**\\*9765\\***', 'action **\\*9765\\***'],
    ['_**a *b* c**_', 'action _**a *b* c**_'],
    ['ORLA\n*All* of it.', 'cue ORLA | dialogue *All* of it.'],
  ],
  'line breaks of every kind': [
    ['One.\rTwo.\r\rORLA\rHi.', 'action One. / Two. | cue ORLA | dialogue Hi.'],
    ['One.\nTwo.\r\n\nORLA\r\nHi.\rYou.', 'action One. / Two. | cue ORLA | dialogue Hi. / You.'],
  ],
  'marks of other programs': [
    ['{{INCLUDE: a.fountain}}', 'action {{INCLUDE: a.fountain}}'],
    ['Some +highlight+ here.', 'action Some +highlight+ here.'],
    ['!!SHOT', 'action !SHOT'],
    ['She waits. #tag', 'action She waits. #tag'],
    ['One.\n\nKey :: Value', 'action One. | action Key :: Value'],
    ['# boneyard\n\nINT. A\n\n', 'section boneyard | scene INT. A'],
    ['[[LINE 3]]', 'note'],
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
      [true, undefined, undefined],
      [true, undefined, undefined],
      [true, true, undefined],
      [undefined, undefined, undefined],
      [true, undefined, undefined],
      [undefined, undefined, 3],
    ]);
  });

  for (const cue of ['ORLA^', 'ORLA   ^', 'ORLA ^  ', '@Orla^', 'ORLA ^ [[n]]', 'ORLA [[n]] ^', 'ÉLODIE ^']) {
    it(`${cue} is dual dialogue, even first in the script`, () =>
      assert.equal(parseScreenplay(`${cue}\nYes.`).elements[0]?.dual, true));
  }
});
