import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { contentOf, formatTag, type TagContent } from '../../../src/core/disclosure/formatTag';
import { insertTagEdit } from '../../../src/core/disclosure/insertTagEdit';
import { parseTags } from '../../../src/core/disclosure/parseTags';
import { tagKeys } from '../../../src/core/disclosure/tagGrammar';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { applyEdits } from '../../support/applyEdits';
import { runs } from '../../support/runs';

describe('writing tags', () => {
  const table: readonly (readonly [TagContent, string])[] = [
    [{ categories: ['de-aging'] }, '[[ai: de-aging]]'],
    [
      { categories: ['previs', 'crowd'], uses: ['U-1', 'U-2'], characters: ['ELENA'] },
      '[[ai: previs, crowd; use: U-1, U-2; character: ELENA]]',
    ],
    [
      { categories: ['none'], stages: ['development'], by: 'P-3', on: '2026-05-04' },
      '[[ai: none; stage: development; by: P-3; on: 2026-05-04]]',
    ],
    [{ categories: ['crowd'], uses: [], note: 'why; and\nhow' }, '[[ai: crowd; note: why; and how]]'],
    [{ categories: ['crowd'], characters: ['VANE, JR.; THE | OLD'] }, '[[ai: crowd; character: VANE JR. THE OLD]]'],
    [{ categories: ['crowd'], note: 'see [[1]] and /* x */' }, '[[ai: crowd; note: see [ [1] ] and / * x * /]]'],
    [{ categories: ['crowd'], note: 'see [1]' }, '[[ai: crowd; note: see [1] ]]'],
  ];
  for (const [content, expected] of table) it(expected, () => assert.equal(formatTag(content), expected));

  it('writes what it reads', () => {
    const source = '[[ai: none; stage: post; by: P-1; on: 2026-05-04; note: x; y]]';
    const [tag] = parseTags(parseScreenplay(source)).value;
    assert.ok(tag);
    assert.equal(formatTag(contentOf(tag)), source);
  });

  it('gives one tag on one line, whatever the values', () => {
    const text = fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', 'B', ' ', '[', ']', '/', '*', ';', ',', '|', ':', '\n', '\u2028', '#', '='),
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 3 }),
        text,
        text,
        (uses, characters, by, note) => {
          const written = formatTag({ categories: ['crowd'], uses, characters, by, note });
          const { value, problems } = parseTags(parseScreenplay(`INT. A\n\n${written}\n\nOne.`));
          assert.deepEqual(
            [value.map(({ placement, declares }) => [placement, declares]), problems],
            [[['paragraph', 'uses']], []],
          );
          assert.equal(value[0]?.span.end, 'INT. A\n\n'.length + written.length);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('no key reads as a line of the title page in loose programs', () => {
    for (const key of tagKeys)
      assert.doesNotMatch(
        key,
        /(?:title|credit|author|source|notes|date|contact|info|revision|copyright|font|tl|tc|tr|cc|br|bl)$/,
      );
  });
});

describe('inserting a tag under a heading', () => {
  const table = [
    ['INT. A #1#\n\nOne.', 'INT. A #1#\n\n[[ai: crowd]]\n\nOne.'],
    ['INT. A #1#\nOne.', 'INT. A #1#\n\n[[ai: crowd]]\n\nOne.'],
    ['INT. A #1#\r\n\r\nOne.\r\n', 'INT. A #1#\r\n\r\n[[ai: crowd]]\r\n\r\nOne.\r\n'],
    ['INT. A #1#', 'INT. A #1#\n\n[[ai: crowd]]'],
    ['INT. A #1#\n', 'INT. A #1#\n\n[[ai: crowd]]\n'],
    ['INT. A\n\n[[ai: previs]]\n\nOne.', 'INT. A\n\n[[ai: crowd]]\n\n[[ai: previs]]\n\nOne.'],
    ['INT. A /* x\n\ny */\nOne.', 'INT. A /* x\n\ny */\n\n[[ai: crowd]]\n\nOne.'],
  ] as const;
  for (const [source, expected] of table) {
    it(JSON.stringify(source), () => {
      const screenplay = parseScreenplay(source);
      const [scene] = screenplay.scenes;
      assert.ok(scene);
      const result = applyEdits(source, [insertTagEdit(scene, screenplay, { categories: ['crowd'] })]);
      assert.equal(result, expected);
      assert.deepEqual(
        parseTags(parseScreenplay(result))
          .value.map(({ placement }) => placement)
          .filter((placement) => placement !== 'paragraph'),
        [],
      );
    });
  }
});
