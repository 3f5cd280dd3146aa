import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseFinalDraft } from '../../../src/core/finaldraft/parseFinalDraft';
import { finalDraftToFountain } from '../../../src/core/finaldraft/toFountain';
import type { Screenplay } from '../../../src/core/fountain/screenplay';
import { parseScript } from '../../../src/core/production/parseScript';
import { textFingerprint } from '../../../src/core/production/textFingerprint';
import { lighthouse } from '../../support/finalDraft';
import { runs } from '../../support/runs';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function paragraph(type: string, text: string, attributes = '', inside = ''): string {
  return `<Paragraph Type="${type}"${attributes}>${inside}<Text>${escaped(text)}</Text></Paragraph>`;
}

function script(paragraphs: string): string {
  return `<FinalDraft><Content>${paragraphs}</Content></FinalDraft>`;
}

/** What must be the same in the original and in the converted script. */
function held({ scenes, elements, titlePage, notes }: Screenplay): unknown {
  const printed = elements.filter(({ kind }) => kind !== 'note' && kind !== 'boneyard');
  return {
    titlePage: titlePage.map(({ key, values }) => [key, values]),
    scenes: scenes.map((scene) => [
      scene.heading.number,
      scene.heading.text,
      scene.omitted,
      scene.notes.map(({ text }) => text),
      textFingerprint(scene),
    ]),
    elements: printed.map(({ kind, text, dual, depth }) => [kind, text, dual, depth]),
    notes: notes.map(({ text }) => text),
  };
}

function checkSame(text: string): void {
  const before = parseFinalDraft(text);
  const after = parseScript('a.fountain', finalDraftToFountain(text));
  assert.deepEqual(held(after.screenplay), held(before.screenplay));
  const said = (tags: typeof before.tags): unknown =>
    tags.map(({ declares, categories, uses, note }) => [
      declares,
      categories.map((one) => one.text),
      uses.map((one) => one.text),
      note?.text,
    ]);
  assert.deepEqual(said(after.tags), said(before.tags));
}

describe('a Final Draft script as Fountain', () => {
  it('has everything that the original has, each in its place', () => {
    assert.equal(
      finalDraftToFountain(lighthouse),
      [
        'Title: The Lamp\nCredit: Written by\nAuthor: Ida Marsh\nNotes: Blue, 3 May',
        'FADE IN:',
        'INT. LIGHTHOUSE - NIGHT #1#',
        '= She is young again.',
        'Rain *hammers* the glass & steel.',
        '[[ai: de-aging; use: U-001; character: ORLA]]',
        '[[Visual Effects: Storm]]',
        'ORLA (V.O.)\n(quietly)\nIt found us.',
        '> FADE OUT.',
        'OMITTED #2#',
        '/*',
        'EXT. ROCKS - DAY',
        'Gulls.',
        '*/',
        '.THE LAMP ROOM #2A#',
        '[[Casting: Who plays him? (Dana Reyes)]]',
        'ORLA\nRun.',
        'PIETER ^\nStay.',
        "Her face is a boy's.",
        '[[ai: Face replacement; note: Final Draft, AI: Face replacement]]',
        '> THE END <\n',
      ].join('\n\n'),
    );
    checkSame(lighthouse);
  });

  const ways: readonly (readonly [name: string, paragraphs: string, expected: string])[] = [
    ['a heading without a known beginning', paragraph('Scene Heading', 'LATER'), '.LATER'],
    ['a heading in small letters', paragraph('Scene Heading', 'int. hall - day'), 'int. hall - day'],
    [
      'a heading that begins with no letter',
      paragraph('Scene Heading', '“VAULT”', ' Number="3"'),
      '.SCENE “VAULT” #3#',
    ],
    ['a heading without words', paragraph('Scene Heading', '', ' Number="3"'), '.SCENE #3#'],
    ['a heading that ends like a number', paragraph('Scene Heading', 'INT. ROOM #4#'), 'INT. ROOM #4 #'],
    [
      'a number that Fountain cannot write',
      paragraph('Scene Heading', 'INT. ROOM', ' Number="4 / 5"'),
      'INT. ROOM\n\n[[#4 / 5#]]',
    ],
    ['OMITTED in small letters', paragraph('Scene Heading', 'Omitted', ' Number="4"'), '.Omitted #4#'],
    ['action that looks like a heading', paragraph('Action', 'INT. NOT A SCENE'), '!INT. NOT A SCENE'],
    ['action that looks like a cue', paragraph('Action', 'BANG\nand again'), '!BANG\n!and again'],
    ['action that looks like a transition', paragraph('Action', 'CUT TO:'), '!CUT TO:'],
    [
      'action that looks like a section, a synopsis, lyrics, a page break',
      ['# 1', '= 2', '~ 3', '===', '> 4', '!5', '@6', '.7'].map((text) => paragraph('Action', text)).join(''),
      '!# 1\n\n!= 2\n\n!~ 3\n\n!===\n\n!> 4\n\n!!5\n\n@6\n\n!.7',
    ],
    ['a first line that looks like a title page', paragraph('Action', 'Title: The Fall'), '!Title: The Fall'],
    [
      'the same line further down',
      paragraph('Action', 'One.') + paragraph('Action', 'Title: The Fall'),
      'One.\n\nTitle: The Fall',
    ],
    ['a transition', paragraph('Transition', 'SMASH CUT TO:'), 'SMASH CUT TO:'],
    ['a transition of another form', paragraph('Transition', 'Dissolve'), '> Dissolve'],
    ['a cue in small letters', paragraph('Character', 'McCoy') + paragraph('Dialogue', 'Aye.'), '@McCoy\nAye.'],
    [
      'a cue that looks like a transition, above a speech that looks like a heading',
      paragraph('Character', 'CUT TO:') + paragraph('Dialogue', 'INT. HALL - DAY'),
      '@CUT TO:\nINT. HALL - DAY',
    ],
    [
      'a cue without capitals in its script',
      paragraph('Character', '三郎') + paragraph('Dialogue', 'はい'),
      '@三郎\nはい',
    ],
    [
      'a line that would be sung',
      paragraph('Character', 'ORLA') + paragraph('Dialogue', '~20 people'),
      'ORLA\n\\~20 people',
    ],
    [
      'italics beside a stroke',
      '<Paragraph Type="Action"><Text>and/</Text><Text Style="Italic">or</Text><Text>/not</Text></Paragraph>',
      'and/ *or*/not',
    ],
  ];
  for (const [name, paragraphs, expected] of ways) {
    it(`writes ${name}`, () => assert.equal(finalDraftToFountain(script(paragraphs)), `${expected}\n`));
  }

  it('keeps the end of an omitted scene in its boneyard', () => {
    const inside =
      '<OmittedScene><Paragraph Type="Action"><Text Style="Italic">or</Text><Text>/not</Text></Paragraph></OmittedScene>';
    const text = script(
      paragraph('Scene Heading', 'OMITTED', ' Number="2"', inside) +
        paragraph('Scene Heading', 'EXT. ROOF', ' Number="3"'),
    );
    assert.equal(finalDraftToFountain(text), 'OMITTED #2#\n\n/*\n\n*or* /not\n\n*/\n\nEXT. ROOF #3#\n');
    checkSame(text);
  });

  it('makes no tag of a note that has lost its place', () => {
    const text =
      '<FinalDraft><Content/><UnanchoredScriptNotes><ScriptNote><Paragraph><Text>ai: crowd</Text></Paragraph></ScriptNote></UnanchoredScriptNotes></FinalDraft>';
    assert.equal(finalDraftToFountain(text), '[[Final Draft: ai: crowd]]\n');
  });

  const words = fc.constantFrom(
    'INT. HALL - DAY',
    'THE VAULT',
    'ORLA',
    'Orla waits.',
    'ORLA (V.O.)',
    'CUT TO:',
    'Dissolve',
    '(beat)',
    '# one',
    '= two',
    '~ la',
    '.45',
    '! now',
    '@home',
    '> x <',
    '===',
    'a * b * c',
    '_x_',
    '[[ai: crowd]]',
    '[[why?]]',
    '[[',
    ']]',
    '/*',
    '*/',
    'Notes: x',
    'é 😀 三郎',
    '...',
    'a ^',
    '23',
    'One.\u2028Two.',
    '  far in',
    '#5#',
    '\\',
    '',
    ' ',
  );
  const type = fc.constantFrom(
    'Scene Heading',
    'Action',
    'Action',
    'Character',
    'Character',
    'Dialogue',
    'Dialogue',
    'Parenthetical',
    'Transition',
    'Shot',
    'General',
    'Singing',
    'Outline 1',
    'Outline Body',
    'Note',
    'Chorus',
  );
  const style = fc.constantFrom('', '', '', 'Bold', 'Italic', 'Underline', 'Bold+Italic', 'AllCaps');
  const run = fc.tuple(words, style).map(([text, look]) => `<Text Style="${look}">${escaped(text)}</Text>`);
  const note = fc.constantFrom(
    '',
    '',
    '',
    '',
    '<ScriptNote><Paragraph><Text>ai: crowd; use: U-1</Text></Paragraph></ScriptNote>',
    '<ScriptNote Name="A ]]"><Paragraph><Text>b [[ /* c</Text></Paragraph></ScriptNote>',
  );
  const number = fc.constantFrom(
    '',
    '',
    ' Number="1"',
    ' Number="12A"',
    ' Number="A-1.b"',
    ' Alignment="Center"',
    ' StartsNewPage="Yes"',
  );
  const single = fc
    .tuple(type, number, note, fc.array(run, { maxLength: 3 }))
    .map(
      ([name, attributes, inside, runs]) =>
        `<Paragraph Type="${name}"${attributes}>${inside}${runs.join('')}</Paragraph>`,
    );
  const nested = fc
    .tuple(fc.constantFrom('DualDialogue', 'OmittedScene'), fc.array(single, { maxLength: 4 }))
    .map(
      ([name, inside]) =>
        `<Paragraph Type="${name === 'OmittedScene' ? 'Scene Heading' : 'General'}"><${name}>${inside.join('')}</${name}></Paragraph>`,
    );
  const anyScript = fc
    .array(fc.oneof({ weight: 9, arbitrary: single }, nested), { maxLength: 12 })
    .map((paragraphs) => script(paragraphs.join('')));

  it('says the same, whatever it holds', () => {
    fc.assert(
      fc.property(anyScript, (text) => {
        // What Fountain has no way to write has its own tests above.
        fc.pre(
          parseFinalDraft(text).screenplay.scenes.every(
            ({ heading }) => /^[\p{L}\p{N}]/u.test(heading.text) && !heading.text.endsWith('#'),
          ),
        );
        checkSame(text);
      }),
      { numRuns: runs(3000) },
    );
  });
});
