import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { drawSpans } from '../../support/markedText';

function titlePage(text: string): readonly (readonly [string, ...string[]])[] {
  return parseScreenplay(text).titlePage.map(({ key, values }) => [key, ...values]);
}

describe('the title page', () => {
  const table: readonly (readonly [source: string, expected: readonly (readonly string[])[]])[] = [
    [
      'Title: The Long Fall\nAuthor: Ida Marsh\n\nOne.',
      [
        ['Title', 'The Long Fall'],
        ['Author', 'Ida Marsh'],
      ],
    ],
    [
      'Title:\n    _**THE LONG**_\n\tFALL\nCredit: by\n\n',
      [
        ['Title', '_**THE LONG**_', 'FALL'],
        ['Credit', 'by'],
      ],
    ],
    ['\uFEFFTitle: X\n', [['Title', 'X']]],
    [
      'Title: X\r\nDraft date: 2/1/2026\r\n\r\nOne.',
      [
        ['Title', 'X'],
        ['Draft date', '2/1/2026'],
      ],
    ],
    ['Contact: https://example.org\n', [['Contact', 'https://example.org']]],
    [
      'Episode: 101\nAI-Disclosure: yes\n\n',
      [
        ['Episode', '101'],
        ['AI-Disclosure', 'yes'],
      ],
    ],
    ['constructor: Bob\n\n', [['constructor', 'Bob']]],
    [
      'Notes: a\nNotes: b\n\n',
      [
        ['Notes', 'a'],
        ['Notes', 'b'],
      ],
    ],
    [
      'Title: X\u2028Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y\n\n',
      [['Title', 'X\u2028Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y Y']],
    ],
    ['Title: X [[note]]\n\n', [['Title', 'X']]],
    ['Title: X\nINT. HALL - DAY\n\nOne.', [['Title', 'X']]],
    ['Title: X\n  two spaces\nnone at all\n\nOne.', [['Title', 'X', 'two spaces', 'none at all']]],
    ['Episode: 1\nnone at all\n\nOne.', [['Episode', '1']]],
    ['Title: X\n# Act\n\nOne.', [['Title', 'X']]],
    ['Title: X\n .VAULT\n\nOne.', [['Title', 'X']]],
    ['Title: X\nCut to:\nint. hall\n\nOne.', [['Title', 'X']]],
    ['Title: X\nFADE IN:\n\nOne.', [['Title', 'X']]],
    ['Title:\n\nOne.', [['Title']]],
    ['[[note]]\n\nTitle: X\n\n', [['Title', 'X']]],
    ['\n\nTitle: X\n\n', [['Title', 'X']]],
    ['FADE IN:\n\nOne.', []],
    ['FADE IN: EXT. HALL - DAY\n\n', []],
    ['int. house - 3:00 pm\n\n', []],
    ['Something: \n\nOne.', []],
    ['She says, loudly: no.\n\n', []],
    ['One.\n\nTitle: X\n\n', []],
    ['[[ai: crowd]]\n\nOne: two\n\n', []],
    ['/* cut */\n\nTitle: X\n\n', [['Title', 'X']]],
    ['[[ai: none]]\n[[ai: crowd]]\nTitle: X\n\n', [['Title', 'X']]],
    [
      'Title: X\n[[ai: none]]\nAuthor: Y\n\n',
      [
        ['Title', 'X'],
        ['Author', 'Y'],
      ],
    ],
    [
      'Title: X [[a\nb]]\nAuthor: Y\n\n',
      [
        ['Title', 'X'],
        ['Author', 'Y'],
      ],
    ],
    [
      'Title: X /* a\n\nb */\nAuthor: Y\n\n',
      [
        ['Title', 'X'],
        ['Author', 'Y'],
      ],
    ],
    ['Author: /* gone */ Y\n\n', [['Author', 'Y']]],
    ['Title: X [[n\n\nOne.', [['Title', 'X [[n']]],
    [
      'Title: X\rAuthor: Y\r\rOne.',
      [
        ['Title', 'X'],
        ['Author', 'Y'],
      ],
    ],
    ['Titre: Été\n\n', [['Titre', 'Été']]],
    ['Название: Лето\n\n', [['Название', 'Лето']]],
    ['', []],
  ];
  for (const [source, expected] of table)
    it(JSON.stringify(source), () => assert.deepEqual(titlePage(source), expected));

  it('ends before the script begins and hides nothing of it', () => {
    const {
      titlePage: entries,
      scenes,
      elements,
      text,
    } = parseScreenplay('Title: X\n   Y\nAuthor: Z\nINT. HALL - DAY\n\nOne.');
    assert.equal(
      drawSpans(
        text,
        entries.map(({ span }) => span),
      ),
      '«Title: X\n   Y»\n«Author: Z»\nINT. HALL - DAY\n\nOne.',
    );
    assert.equal(scenes.length, 1);
    assert.equal(elements.length, 2);
  });
});
