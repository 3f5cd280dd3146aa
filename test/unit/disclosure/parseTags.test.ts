import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseTags } from '../../../src/core/disclosure/parseTags';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import type { Tag } from '../../../src/core/disclosure/tag';
import { applyEdits } from '../../support/applyEdits';
import { drawSpans } from '../../support/markedText';

function tags(note: string): readonly Tag[] {
  return parseTags(parseScreenplay(note)).value;
}

/** `de-aging; use U-1; by P-1`, with the words that are no category in question marks. */
function said(tag: Tag | undefined): string {
  if (!tag) return 'no tag';
  const parts = [
    `${tag.declares}${tag.categories.map(({ category, text }) => ` ${category ?? `?${text}?`}`).join('')}`,
    ...(['uses', 'characters', 'stages'] as const).flatMap((key) =>
      tag[key].length > 0 ? [`${key} ${tag[key].map(({ text }) => text).join('+')}`] : [],
    ),
    ...(['by', 'on', 'note'] as const).flatMap((key) => (tag[key] ? [`${key} ${tag[key].text}`] : [])),
  ];
  return parts.join('; ');
}

describe('tags that are read', () => {
  const table = [
    ['[[ai: de-aging]]', 'uses de-aging'],
    ['[[AI: De-Aging]]', 'uses de-aging'],
    ['[[ Ai : previs ]]', 'uses previs'],
    ['[[ai:previs,concept art]]', 'uses previs concept-art'],
    ['[[ai: de ageing]]', 'uses de-aging'],
    ['[[ai: voice_clone]]', 'uses voice-replica'],
    ['[[ai: VFX]]', 'uses generative-vfx'],
    ['[[ai: de-aging; use: U-007; character: ELENA]]', 'uses de-aging; uses U-007; characters ELENA'],
    [
      '[[ai: de-aging | use: U-007, U-008 | character: ELENA, MR. VANE]]',
      'uses de-aging; uses U-007+U-008; characters ELENA+MR. VANE',
    ],
    ['[[ai: de-aging; use=U-007;CHARACTER = ELENA]]', 'uses de-aging; uses U-007; characters ELENA'],
    [
      '[[ai: crowd; by: P-3; on: 2026-05-04; stage: prep, Post]]',
      'uses crowd; stages prep+post; by P-3; on 2026-05-04',
    ],
    ['[[ai: crowd; note: a; b | c: d, e]]', 'uses crowd; note a; b | c: d, e'],
    ['[[ai: crowd;]]', 'uses crowd'],
    ['[[ai: none]]', 'none'],
    ['[[ai: None; stage: development; by: P-3; on: 2026-05-04]]', 'none; stages development; by P-3; on 2026-05-04'],
    ['[[ai: crowd;\nuse: U-1;\ncharacter: THE\nGUARD]]', 'uses crowd; uses U-1; characters THE GUARD'],
    ['[[ai: crowd; /* old: */ use: U-/*00*/1]]', 'uses crowd; uses U-1'],
    ['[[ai: crowd; use: https://x]]', 'uses crowd; uses https://x'],
  ] as const;
  for (const [note, expected] of table) it(note, () => assert.equal(said(tags(note)[0]), expected));

  it('wherever they stand, and for the whole script before its first scene', () => {
    const text =
      'Title: X [[ai: music]]\n\n[[ai: planning]]\n\nINT. A [[ai: crowd]] #1# [[ai: signage]]\n[[ai: previs]]\n\nORLA [[ai: dubbing]]\nHello [[ai: lip-sync]].\n\nShe [[ai: de-aging]] waits.\n';
    assert.deepEqual(
      tags(text).map(({ placement, categories }) => `${placement} ${categories[0]?.category ?? ''}`),
      [
        'title-page music',
        'paragraph planning',
        'heading-before-number crowd',
        'heading-after-number signage',
        'under-heading previs',
        'cue dubbing',
        'dialogue lip-sync',
        'action de-aging',
      ],
    );
  });

  it('with the exact place of every part', () => {
    const text =
      'INT. A\n\n[[ai: crowd, de aging ; use: U-1,U-2 | character = THE /* x */GUARD; by:P-1; on: 2026-05-04; note:  why ]]\n';
    const [tag] = tags(text);
    assert.ok(tag?.by && tag.on && tag.note);
    const spans = [...tag.categories, ...tag.uses, ...tag.characters, tag.by, tag.on, tag.note].map(({ span }) => span);
    assert.equal(
      drawSpans(text, spans),
      'INT. A\n\n[[ai: «crowd», «de aging» ; use: «U-1»,«U-2» | character = «THE /* x */GUARD»; by:«P-1»; on: «2026-05-04»; note:  «why» ]]\n',
    );
  });
});

describe('notes that are no tags', () => {
  const silent = [
    '[[a plain note]]',
    '[[aim: crowd]]',
    '[[marker pink: crowd]]',
    '[[COLOR RED]]',
    '[[todo: ai: crowd]]',
    '[[aim for the door]]',
    '[[Aiko waits]]',
    '[[kite]]',
    '[[Ia waits]]',
    '/* [[ai: crowd]] */',
    '[[/* ai: crowd */]]',
    '[[a: b; use: U-1]]',
  ];
  for (const note of silent)
    it(`${note} without a word`, () => assert.deepEqual(parseTags(parseScreenplay(note)), { value: [], problems: [] }));

  for (const note of [
    '[[ai: ask legal about this]]',
    '[[ai: see https://example.org]]',
    '[[AI music all over]]',
    '[[ai]]',
    '[[A.I.: crowd]]',
    '[[IA: crowd]]',
    '[[KI: crowd]]',
    '[[ai:]]',
    '[[ai: ]]',
    '[[ai: ;;]]',
    '[[ai: hologram]]',
    '[[ai: note to self]]',
  ]) {
    it(`${note} with a hint`, () => {
      const { value, problems } = parseTags(parseScreenplay(note));
      assert.deepEqual(
        [value, problems.map(({ message, severity }) => [message.code, severity])],
        [[], [['tag.plain-note', 'hint']]],
      );
    });
  }
});

describe('tags with faults', () => {
  const table: readonly (readonly [drawing: string, codes: readonly string[], expected: string, cured?: string])[] = [
    ['[[ai: «pervis»]]', ['tag.misspelt-category'], 'unclear ?pervis?', '[[ai: previs]]'],
    [
      '[[ai: «de-agng»; use: U-1]]',
      ['tag.misspelt-category'],
      'unclear ?de-agng?; uses U-1',
      '[[ai: de-aging; use: U-1]]',
    ],
    ['[[ai: «nome»]]', ['tag.misspelt-category'], 'unclear ?nome?', '[[ai: none]]'],
    ['[[ai: crowd, «hologram»]]', ['tag.unknown-category'], 'unclear crowd ?hologram?'],
    ['[[ai: «hologram», crowd]]', ['tag.unknown-category'], 'unclear ?hologram? crowd'],
    ['[[ai: «hologram»; use: U-1]]', ['tag.unknown-category'], 'unclear ?hologram?; uses U-1'],
    ['[[ai: «de-aging of Elena»]]', ['tag.words-after-category'], 'unclear ?de-aging of Elena?'],
    ['[[ai: «de-aging: Elena»]]', ['tag.words-after-category'], 'unclear ?de-aging: Elena?'],
    ['[[ai: «de-agin of Elena»]]', ['tag.words-after-category'], 'unclear ?de-agin of Elena?'],
    ['«[[ai crowd]]»', ['tag.missing-colon'], 'unclear crowd', '[[ai: crowd]]'],
    ['«[[AI previs; use: U-1]]»', ['tag.missing-colon'], 'unclear previs; uses U-1', '[[AI: previs; use: U-1]]'],
    ['[[ai: «use: U-1»]]', ['tag.no-category'], 'unclear; uses U-1'],
    ['[[ai: «»; use: U-1]]', ['tag.empty-category'], 'unclear; uses U-1'],
    ['[[ai: «crowd, , previs»]]', ['tag.empty-category'], 'uses crowd previs'],
    ['[[ai: «crowd,»]]', ['tag.empty-category'], 'uses crowd'],
    ['[[ai: «none, crowd»]]', ['tag.none-with-categories'], 'unclear ?none? crowd'],
    ['[[ai: crowd; «previs»]]', ['tag.category-after-semicolon'], 'uses crowd previs'],
    ['[[ai: none; «previs»]]', ['tag.category-after-semicolon'], 'unclear previs'],
    ['[[ai: crowd; «ELENA»]]', ['tag.expected-key'], 'uses crowd'],
    ['[[ai: crowd; «»; use: U-1]]', ['tag.empty-part'], 'uses crowd; uses U-1'],
    ['[[ai: crowd; «tool»: X]]', ['tag.unknown-key'], 'uses crowd'],
    ['[[ai: crowd; «charcter»: ELENA]]', ['tag.misspelt-key'], 'uses crowd', '[[ai: crowd; character: ELENA]]'],
    ['[[ai: crowd; «uses»: U-1]]', ['tag.misspelt-key'], 'uses crowd', '[[ai: crowd; use: U-1]]'],
    ['[[ai: crowd; use: U-1; «use»: U-2]]', ['tag.duplicate-key'], 'uses crowd; uses U-1+U-2'],
    ['[[ai: crowd; by: P-1; «by»: P-2]]', ['tag.duplicate-key'], 'uses crowd; by P-1'],
    ['[[ai: crowd; «use:»]]', ['tag.empty-value'], 'uses crowd'],
    ['[[ai: crowd; «by:» ; on: 2026-05-04]]', ['tag.empty-value'], 'uses crowd; on 2026-05-04'],
    ['[[ai: crowd; use: «U-1,,U-2»]]', ['tag.empty-value'], 'uses crowd; uses U-1+U-2'],
    ['[[ai: none; on: «4 May»]]', ['tag.bad-date'], 'none'],
    ['[[ai: none; on: «2026-02-29»]]', ['tag.bad-date'], 'none'],
    ['[[ai: none; on: «2026-13-01»]]', ['tag.bad-date'], 'none'],
    ['[[ai: none; stage: «pots»]]', ['tag.unknown-stage'], 'none; stages pots', '[[ai: none; stage: post]]'],
    ['[[ai: none; stage: «later»]]', ['tag.unknown-stage'], 'none; stages later'],
  ];
  for (const [drawing, codes, expected, cured] of table) {
    it(drawing, () => {
      const source = drawing.replace(/[«»]/g, '');
      const { value, problems } = parseTags(parseScreenplay(source));
      assert.deepEqual(
        problems.map(({ message }) => message.code),
        codes,
      );
      assert.equal(
        drawSpans(
          source,
          problems.map(({ span }) => span),
        ),
        drawing,
      );
      assert.equal(said(value[0]), expected);
      const fixes = problems.flatMap(({ fix }) => fix?.edits ?? []);
      assert.equal(fixes.length > 0 ? applyEdits(source, fixes) : undefined, cured);
      if (cured !== undefined) assert.deepEqual(parseTags(parseScreenplay(cured)).problems, []);
    });
  }

  const halfOpen = [
    ['«[ai: crowd]»', '[[ai: crowd]]'],
    ['She «[AI: crowd]»] waits.', 'She [[AI: crowd]] waits.'],
    ['«[»ai: crowd', undefined],
    ['/* [ai: crowd] */', undefined],
    ['[[why? [ai: crowd] x]]', undefined],
  ] as const;
  for (const [drawing, cured] of halfOpen) {
    it(`${drawing} lacks a bracket`, () => {
      const source = drawing.replace(/[«»]/g, '');
      const { value, problems } = parseTags(parseScreenplay(source));
      assert.deepEqual(value, []);
      assert.equal(
        drawSpans(
          source,
          problems.map(({ span }) => span),
        ),
        drawing,
      );
      assert.ok(problems.every(({ message }) => message.code === 'tag.half-open'));
      assert.equal(cured, problems[0]?.fix ? applyEdits(source, problems[0].fix.edits) : undefined);
    });
  }

  it('accepts 29 February in a leap year', () =>
    assert.equal(said(tags('[[ai: none; on: 2028-02-29]]')[0]), 'none; on 2028-02-29'));

  it('a tag that was never closed declares nothing, though it is read', () => {
    assert.equal(said(tags('INT. A\n\n[[ai: none; by: P-1\n\nShe waits.')[0]), 'unclear; by P-1');
    assert.equal(said(tags('INT. A\n\n[[ai: crowd; use: U-1]\n\nShe waits.')[0]), 'unclear crowd; uses U-1');
  });
});
