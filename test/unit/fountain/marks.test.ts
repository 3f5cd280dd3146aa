import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { parseTags } from '../../../src/core/disclosure/parseTags';
import { applyEdits } from '../../support/applyEdits';
import { drawSpans } from '../../support/markedText';

describe('notes', () => {
  const table: readonly (readonly [drawing: string, texts: readonly string[]])[] = [
    ['«[[a]]»', ['a']],
    ['«[[a]]»«[[b]]»', ['a', 'b']],
    ['One «[[a]]» two «[[b]]».', ['a', 'b']],
    ['«[[a\nb]]»', ['a\nb']],
    ['«[[a\r\n  \r\nb]]»', ['a\r\n  \r\nb']],
    ['[«[[x]]»]', ['x']],
    ['[«[[a]]» b]]', ['a']],
    ['«[[a /* b ]] */ c]]»', ['a  c']],
    ['/* [[a]] */«[[b]]»', ['b']],
    ['«[[]]»', ['']],
    ['«[[ab»\n\nc]]', ['ab']],
    ['«[[ab»\nc\n \nd]]', ['ab']],
    ['«[[a»  «[[b]]»', ['a', 'b']],
    ['«[[a]»', ['a']],
    ['«[[a»', ['a']],
    ['«[[»', ['']],
    ['INT. A «[[crowd» #12#\n', ['crowd']],
  ];
  for (const [drawing, texts] of table) {
    it(JSON.stringify(drawing), () => {
      const { notes, text } = parseScreenplay(drawing.replace(/[«»]/g, ''));
      assert.equal(
        drawSpans(
          text,
          notes.map(({ span }) => span),
        ),
        drawing,
      );
      assert.deepEqual(
        notes.map((note) => note.text),
        texts,
      );
    });
  }

  const unclosed = [
    ['One [[two\nthree.\n', 'One [[two]]\nthree.\n'],
    ['[[ai: crowd]\n', '[[ai: crowd]]\n'],
    ['[[ai: crowd  \r\n\r\nOne.', '[[ai: crowd]]  \r\n\r\nOne.'],
    ['INT. A [[ai: crowd #12#\n\n', 'INT. A [[ai: crowd]] #12#\n\n'],
    ['[[a [[b]]', '[[a]] [[b]]'],
  ] as const;
  for (const [source, cured] of unclosed) {
    it(`closes ${JSON.stringify(source)}`, () => {
      const { problems } = parseScreenplay(source);
      assert.deepEqual(
        problems.map(({ message, severity }) => [message.code, severity]),
        [['fountain.unclosed-note', 'error']],
      );
      assert.equal(applyEdits(source, problems[0]?.fix?.edits ?? []), cured);
      assert.deepEqual(parseScreenplay(cured).problems, []);
    });
  }

  it('prints an unclosed note, so that nothing is hidden', () => {
    assert.deepEqual(
      parseScreenplay('One [[two\nthree.').elements.map(({ text }) => text),
      ['One [[two\nthree.'],
    );
  });
});

describe('boneyards', () => {
  const table = [
    'One «/* two */» three',
    '«/* one\n\ntwo */»\n«/**/»',
    '«/* a /* b */» c */',
    '«/*/ a */»',
    '«/*» open',
    'a */ b',
    'One «/* [[ */»]]',
  ];
  for (const drawing of table) {
    it(JSON.stringify(drawing), () => {
      const { boneyards, text } = parseScreenplay(drawing.replace(/[«»]/g, ''));
      assert.equal(
        drawSpans(
          text,
          boneyards.map(({ span }) => span),
        ),
        drawing,
      );
    });
  }

  it('says where an unclosed one begins and closes it at the end of its line', () => {
    const source = 'One.\n\n/* two\n\nINT. A - DAY\n\n';
    const { problems, boneyards } = parseScreenplay(source);
    assert.deepEqual(
      problems.map(({ message, severity }) => [message.code, severity]),
      [['fountain.unclosed-boneyard', 'error']],
    );
    assert.deepEqual(
      boneyards.map(({ closed }) => closed),
      [false],
    );
    assert.equal(applyEdits(source, problems[0]?.fix?.edits ?? []), 'One.\n\n/* two */\n\nINT. A - DAY\n\n');
  });

  it('warns of one that swallows the beginning of another', () => {
    const { problems, text } = parseScreenplay('/* one\n\nINT. A - DAY\n\n/* two */\n');
    assert.deepEqual(
      problems.map(({ message, severity }) => [message, severity]),
      [[{ code: 'fountain.boneyard-opened-twice', args: {} }, 'warning']],
    );
    assert.equal(
      drawSpans(
        text,
        problems.map(({ span }) => span),
      ),
      '/* one\n\nINT. A - DAY\n\n«/*» two */\n',
    );
  });
});

describe('where a note stands', () => {
  const table = [
    ['INT. A\n\n[[n]]\n\nOne.', 'paragraph'],
    ['[[n]]', 'paragraph'],
    ['INT. A\r\n\r\n[[n]]\r\n', 'paragraph'],
    ['Title: X\n\n[[n]]\n\nINT. A', 'paragraph'],
    ['INT. A\n\n[[n\nm]]\n\nOne.', 'multi-line'],
    ['INT. A\n[[n]]\n\nOne.', 'under-heading'],
    ['INT. A\n[[n]]\nOne.', 'under-heading'],
    ['INT. A\n/* x */\n[[n]]\n\nOne.', 'under-heading'],
    ['INT. A [[n]]\n\nOne.', 'heading-before-number'],
    ['INT. A [[n]] #1#\n\nOne.', 'heading-before-number'],
    ['INT. A #1# [[n]]\n\nOne.', 'heading-after-number'],
    ['INT. A #1# [[n\nm]]\n\nOne.', 'heading-after-number'],
    ['.VAULT #1# [[n]]\n\nOne.', 'heading-after-number'],
    ['ORLA [[n]]\nHello.', 'cue'],
    ['ORLA\n[[n]]\nHello.', 'dialogue'],
    ['ORLA\nHello. [[n]]', 'dialogue'],
    ['ORLA\nHello.\n[[n]]\n\n', 'dialogue'],
    ['ORLA\n(soft [[n]])\nHello.', 'dialogue'],
    ['One [[n]] two.', 'action'],
    ['One.\n[[n]]\n\n', 'action'],
    ['[[n]]\nOne.', 'action'],
    ['[[n]] One.', 'action'],
    ['# Act [[n]]', 'action'],
    ['# Act\n[[n]]\n\n', 'action'],
    ['> CUT TO [[n]]', 'action'],
    ['One [[n', 'action'],
    ['ORLA\nHello [[n', 'dialogue'],
    ['Title: X [[n\n\nOne.', 'title-page'],
    ['= Syn [[n]]', 'action'],
    ['> x [[n]] <', 'action'],
    ['~la [[n]]', 'action'],
    ['ORLA\n~la [[n]]', 'dialogue'],
    ['!One [[n]]', 'action'],
    ['Title: X [[n]]\n\nOne.', 'title-page'],
    ['Title: X\n   [[n]]\n\nOne.', 'title-page'],
    ['[[n]]\n\nTitle: X\n\nOne.', 'title-page'],
  ] as const;
  for (const [source, placement] of table) {
    it(`${JSON.stringify(source)} is ${placement}`, () =>
      assert.deepEqual(
        parseScreenplay(source).notes.map((note) => note.placement),
        [placement],
      ));
  }

  it('two notes on one line do not stand alone', () => {
    assert.deepEqual(
      parseScreenplay('One.\n\n[[a]] [[b]]\n\n').notes.map((note) => note.placement),
      ['action', 'action'],
    );
  });
});

describe('tags and notes of other programs', () => {
  const others = [
    'COLOR RED',
    'RED',
    'STORYLINE a, b',
    'marker pink: call her',
    'BEAT The turn',
    'todo: call her',
    '@mark',
    '>target|text',
    '+ more',
    '- less',
    'LINE 3',
    'aisle',
    'Ai: the sloth',
    'AI',
  ];
  for (const note of others)
    it(`[[${note}]] is a note and no tag`, () => {
      const screenplay = parseScreenplay(`INT. A\n\n[[${note}]]\n`);
      assert.deepEqual([screenplay.notes.map(({ text }) => text), parseTags(screenplay).value], [[note], []]);
    });

  const places = [
    '[[ai: crowd]]\n\nTitle: X\n\nINT. A\n\n',
    'Title: X\n\n[[ai: crowd]]\n\nINT. A\n\n',
    'Title: X [[ai: crowd]]\n\nINT. A\n\n',
    '\uFEFF[[ai: crowd]]\r\n\r\nTitle: X\r\n',
    'Title: X\n   [[ai: crowd]]\n\n',
    'INT. A [[ai: crowd]]\n\n',
    'ORLA [[ai: crowd]]\nHi.',
    'ORLA\n(so [[ai: crowd]])\nHi.',
    'ORLA\nHi. [[ai: crowd]]',
    'ORLA\n~la [[ai: crowd]]',
    '# Act [[ai: crowd]]',
    '= Syn [[ai: crowd]]',
    '> x [[ai: crowd]] <',
    '=== [[ai: crowd]]',
    '!x [[ai: crowd]]',
    '.x [[ai: crowd]]',
    '[[[ai: crowd]]]',
    '/* x */[[ai: crowd]]',
    '[[ai: /* x */ crowd]]',
    '[[ai:\n  \ncrowd]]',
    '[[x [[ai: crowd]]',
    '/* open\n\n[[ai: crowd]]',
    'INT. A #1# [[ai: crowd]] [[b]]',
  ];
  for (const source of places)
    it(`a tag is found in ${JSON.stringify(source)}`, () =>
      assert.deepEqual(
        parseTags(parseScreenplay(source)).value.map(({ categories }) => categories.map(({ category }) => category)),
        [['crowd']],
      ));
});
