import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { isUnreadHeading } from '../../../src/core/fountain/headingProblems';
import { applyEdits } from '../../support/applyEdits';
import { drawSpans } from '../../support/markedText';

function headings(text: string): readonly string[] {
  return parseScreenplay(text).scenes.map(({ heading }) => heading.text);
}

describe('scene headings', () => {
  const accepted = [
    'INT. HALL - DAY',
    'EXT. HALL - DAY',
    'EST. HALL - DAY',
    'INT HALL',
    'EXT HALL',
    'EST HALL',
    'INT/EXT. CAR - DAY',
    'INT./EXT. CAR - DAY',
    'INT./EXT CAR',
    'I/E. CAR',
    'I/E CAR',
    'I./E. CAR',
    'EXT./INT. CAR',
    'INT - HALL - DAY',
    'INT. HALL - DAY (1979)',
    'int. hall - day',
    'Ext. Hall',
    'INT.HALL',
    'INT.',
    'INT.\tHALL',
    'INT. 病院 - 夜',
    'INT. בית 😀',
    'EXT/INT. PORCH',
    'EXT/INT PORCH',
    'E/I. PORCH',
    'E./I. PORCH',
    'INT/EST. HARBOUR',
    'INT./EST HARBOUR',
    'EST./INT. HARBOUR',
    'INT. / EXT. CAR',
  ];
  for (const line of accepted) it(`reads ${line}`, () => assert.deepEqual(headings(`${line}\n\nShe waits.`), [line]));

  const refused = [
    'INTERNAL AFFAIRS',
    'ESTABLISHING',
    'INTERIOR. HALL',
    'INT',
    'EXTRAS RUN',
    'ESTATE',
    'WN. KUCHNIA',
    'HA. ZAL',
    '!INT. HALL - DAY',
    'I. HALL',
    'INT/HALL',
    'INTÉRIEUR. SALLE',
    'HA. KÜCHE',
    'INT; HALL',
  ];
  for (const line of refused)
    it(`does not read ${line}`, () => assert.deepEqual(headings(`${line}\n\nShe waits.`), []));

  const forced = [
    ['.VAULT', 'VAULT'],
    ['.été', 'été'],
    ['.ИНТ. ЗАЛ', 'ИНТ. ЗАЛ'],
    ['  .VAULT', 'VAULT'],
    ['.12 HOURS LATER', '12 HOURS LATER'],
    ['.חדר', 'חדר'],
    ['.病院', '病院'],
    ['.INT. HALL', 'INT. HALL'],
  ] as const;
  for (const [line, text] of forced)
    it(`reads ${line} as forced`, () => assert.deepEqual(headings(`${line}\n\n`), [text]));
  for (const line of ['..VAULT', '...VAULT', '. VAULT', '.'])
    it(`does not read ${line}`, () => assert.deepEqual(headings(`${line}\n\n`), []));

  it('takes emphasis off a heading, so that a bold one is not lost', () => {
    assert.deepEqual(headings('**INT. HALL - DAY**\n\n_EXT. ROOF_ #2#\n\n***INT. A***\n\n**INT. B\n\n'), [
      'INT. HALL - DAY',
      'EXT. ROOF',
      'INT. A',
      '**INT. B',
    ]);
  });

  it('keeps a scene without a blank line below its heading, and says so', () => {
    const { scenes, problems, text } = parseScreenplay('INT. HALL - DAY #1#\nShe waits.\n');
    assert.equal(scenes.length, 1);
    assert.equal(
      drawSpans(
        text,
        problems.map(({ span }) => span),
      ),
      '«INT. HALL - DAY #1#»\nShe waits.\n',
    );
    assert.deepEqual(
      problems.map(({ message, severity }) => [message.code, severity]),
      [['fountain.heading-without-blank-line-after', 'information']],
    );
  });

  it('leaves a line of prose that happens to begin like a heading', () => {
    assert.deepEqual(headings('Ext 4 is ringing\nand nobody answers.\n'), []);
  });

  it('reads two headings on neighbouring lines as two scenes', () => {
    assert.deepEqual(headings('INT. HALL - DAY\nEXT. ROOF - DAY\n\n'), ['INT. HALL - DAY', 'EXT. ROOF - DAY']);
  });

  const separated = [
    '# Act\n',
    '= Synopsis\n',
    '===\n',
    '[[note]]\n',
    '/* cut */\n',
    '/* cut\n\nmore\n*/\n',
    'She runs. /* cut\n\nmore\n*/\n',
    '> CUT TO\n',
    '\n',
    '\uFEFF',
    ' \n',
    'ORLA\nHello.\n  \n',
    'Title: X\n',
  ];
  for (const before of separated)
    it(`needs no further blank line below ${JSON.stringify(before)}`, () =>
      assert.deepEqual(headings(`${before}INT. HALL - DAY\n\n`), ['INT. HALL - DAY']));

  it('reads a heading in a paragraph or a speech as text, but not in silence', () => {
    for (const text of ['She runs.\nINT. HALL - DAY\n\n', 'ORLA\nINT. HALL - DAY\n\n', 'She runs.\n.VAULT\n\n']) {
      const { scenes, problems } = parseScreenplay(text);
      assert.deepEqual(
        [scenes.length, problems.map(({ message }) => message.code)],
        [0, ['fountain.unread-heading.place']],
      );
    }
  });

  it('points out a line that begins almost like a heading, with the dot that makes it one', () => {
    for (const line of [
      'INT-HALL-DAY',
      'INT, HALL - DAY',
      'INT。HALL',
      'INT\u00a0HALL - DAY',
      'INT/HALL',
      'INTERIOR. HALL - DAY',
    ]) {
      const text = `${line}\n\nShe waits.\n`;
      const { scenes, problems } = parseScreenplay(text);
      assert.deepEqual([scenes.length, problems.map(({ severity }) => severity)], [0, ['warning']], line);
      assert.equal(parseScreenplay(applyEdits(text, problems[0]?.fix?.edits ?? [])).scenes.length, 1, line);
    }
  });

  it('puts a number that stands in front behind the heading', () => {
    const fixed = [
      ['27 INT. HALL - DAY 27', 'INT. HALL - DAY #27#'],
      ['1. INT. HALL', 'INT. HALL #1#'],
      ['12A - EXT. ROOF - DAY', 'EXT. ROOF - DAY #12A#'],
      ['4 OMITTED', 'OMITTED #4#'],
      ['3) ИНТ. ЗАЛ - ДЕНЬ', '.ИНТ. ЗАЛ - ДЕНЬ #3#'],
      ['SCENE 4: INT. HALL', '.SCENE 4: INT. HALL'],
      ['27 INT. HALL [[ai: crowd]]', '.27 INT. HALL [[ai: crowd]]'],
    ] as const;
    for (const [line, expected] of fixed) {
      const { problems } = parseScreenplay(`${line}\n\nShe waits.\n`);
      assert.equal(applyEdits(line, problems.find(isUnreadHeading)?.fix?.edits ?? []), expected);
    }
  });

  it('reads what looks like a transition right above a heading as one, and keeps the scene', () => {
    for (const transition of [
      'CUT TO:',
      'CUT TO: ',
      'Cut to:',
      'FADE IN:',
      'fade in:',
      'SMASH CUT:',
      'FADE OUT.',
      'INTERCUT WITH:',
    ])
      for (const heading of ['INT. HALL - DAY', 'int. hall', 'Ext. Roof', '.VAULT', 'E/I CAR']) {
        const { scenes, elements } = parseScreenplay(`She runs.\n\n${transition}\n${heading}\n\nShe waits.\n`);
        assert.equal(scenes.length, 1, `${transition} ${heading}`);
        assert.deepEqual(
          elements.map(({ kind }) => kind),
          ['action', 'transition', 'scene-heading', 'action'],
          `${transition} ${heading}`,
        );
      }
  });

  it('ends a speech or a paragraph at a transition above a heading in capitals, and only there', () => {
    const kinds = (text: string): readonly string[] => parseScreenplay(text).elements.map(({ kind }) => kind);
    assert.deepEqual(kinds('ORLA\nHello.\nCUT TO:\nINT. HALL - DAY\n\n'), [
      'character',
      'dialogue',
      'transition',
      'scene-heading',
    ]);
    assert.deepEqual(kinds('She runs.\nCUT TO:\nINT. HALL - DAY\n\n'), ['action', 'transition', 'scene-heading']);
    assert.deepEqual(kinds('ORLA\nCut to:\nthe chase.\n\n'), ['character', 'dialogue']);
    assert.deepEqual(kinds('Time passes.\nInt. hall\n\n'), ['action']);
  });

  it('does not count headings in a boneyard', () => {
    assert.deepEqual(headings('INT. A - DAY\n\n/*\n\nINT. B - DAY\n\n*/\n\nINT. C - DAY\n\n'), [
      'INT. A - DAY',
      'INT. C - DAY',
    ]);
  });

  const around = [
    '   INT. HALL',
    '[[n]] INT. HALL',
    '/* x */ INT. HALL',
    'INT. /* x */ HALL',
    'INT. HALL /* x\n\ny */',
    'INT. HALL [[n\nm]]',
    'INT. HALL [[n\n  \nm]]',
    'INT. HALL [[a]] [[b]]',
  ];
  for (const line of around)
    it(`are not disturbed by what does not print: ${JSON.stringify(line)}`, () =>
      assert.deepEqual(headings(`${line}\n\nShe waits.`), ['INT. HALL']));

  it('counts headings below an unclosed boneyard or note', () => {
    assert.deepEqual(headings('/* cut\n\nINT. A - DAY\n\n[[ai: crowd\n\nINT. B - DAY\n\n'), [
      'INT. A - DAY',
      'INT. B - DAY',
    ]);
  });

  it('ends a scene where the next begins', () => {
    const { scenes, text } = parseScreenplay('Before.\n\nINT. A - DAY\n\nShe waits.\n\n  EXT. B - DAY\n\n[[n]]\n');
    assert.equal(
      drawSpans(
        text,
        scenes.map(({ span }) => span),
      ),
      'Before.\n\n«INT. A - DAY\n\nShe waits.\n\n»«  EXT. B - DAY\n\n[[n]]\n»',
    );
    assert.deepEqual(
      scenes.map(({ elements, notes }) => [elements.map(({ kind }) => kind), notes.length]),
      [
        [['action'], 0],
        [['note'], 1],
      ],
    );
  });

  const omitted = [
    ['.OMITTED #12#', true],
    ['OMITTED #12#', true],
    ['OMIT #12#', true],
    ['INT. HALL - DAY - OMITTED #12#', true],
    ['INT. HALL - DAY (OMITTED) #12#', true],
    ['INT. THE OMITTED ROOM - DAY #12#', false],
  ] as const;
  for (const [line, expected] of omitted) {
    it(`${line} is ${expected ? '' : 'not '}omitted and keeps its number`, () => {
      const { scenes } = parseScreenplay(`${line}\n\n`);
      assert.deepEqual(
        scenes.map((scene) => [scene.omitted, scene.heading.number]),
        [[expected, '12']],
      );
    });
  }
  it('reads OMITTED without a number as action', () => assert.deepEqual(headings('OMITTED\n\n'), []));
});

describe('scene numbers', () => {
  const table: readonly (readonly [line: string, number: string | undefined, text: string])[] = [
    ['INT. A «#1#»', '1', 'INT. A'],
    ['INT. A «#1A#»', '1A', 'INT. A'],
    ['INT. A «#1a#»', '1a', 'INT. A'],
    ['INT. A «#A1#»', 'A1', 'INT. A'],
    ['INT. A «#I-1-A#»', 'I-1-A', 'INT. A'],
    ['INT. A «#1.#»', '1.', 'INT. A'],
    ['INT. A (1944) «#110A#»', '110A', 'INT. A (1944)'],
    ['INT. A «#1#»   ', '1', 'INT. A'],
    ['INT. 😀 «#1#»', '1', 'INT. 😀'],
    ['.花 «#一-2#»', '一-2', '花'],
    ['INT. A /* x\n\ny */ «#12#»', '12', 'INT. A'],
    ['INT. A #1# «#2#»', '2', 'INT. A #1#'],
    ['INT. A «#1#» #rain', '1', 'INT. A #rain'],
    ['INT. A «#1#» #rain #night-shoot', '1', 'INT. A #rain #night-shoot'],
    ['INT. A #rain', undefined, 'INT. A #rain'],
    ['INT. A #1# *', undefined, 'INT. A #1# *'],
    ['INT. A«#1#»', '1', 'INT. A'],
    ['INT. A «#12Ä#»', '12Ä', 'INT. A'],
    ['INT. UNIT #4 - DAY «#7#»', '7', 'INT. UNIT #4 - DAY'],
    ['INT. A #3# «#7#»', '7', 'INT. A #3#'],
    ['.VAULT «#9#»', '9', 'VAULT'],
    ['INT. A # 1 #', undefined, 'INT. A # 1 #'],
    ['INT. A ##', undefined, 'INT. A ##'],
    ['INT. A #1', undefined, 'INT. A #1'],
    ['INT. A 1#', undefined, 'INT. A 1#'],
    ['INT. A #$%#', undefined, 'INT. A #$%#'],
    ['INT. A #1_2#', undefined, 'INT. A #1_2#'],
    ['INT. A #1# B', undefined, 'INT. A #1# B'],
    ['INT. A [[ai: crowd]] «#12#»', '12', 'INT. A'],
    ['INT. A «#12#» [[ai: crowd]]', '12', 'INT. A'],
    ['INT. A «#12#»[[ai: crowd]]  ', '12', 'INT. A'],
    ['INT. [[x]] A [[y]] «#12#» /* z */', '12', 'INT. A'],
    ['INT. A «#12#» [[two\nlines]]', '12', 'INT. A'],
    ['INT. A [[ai: crowd «#12#»', '12', 'INT. A [[ai: crowd'],
  ];
  for (const [drawing, number, text] of table) {
    it(drawing, () => {
      const source = `${drawing.replace(/[«»]/g, '')}\n\n`;
      const [scene] = parseScreenplay(source).scenes;
      assert.ok(scene);
      assert.equal(scene.heading.number, number);
      assert.equal(scene.heading.text, text);
      assert.equal(drawSpans(source, scene.heading.numberSpan ? [scene.heading.numberSpan] : []), `${drawing}\n\n`);
    });
  }
});
