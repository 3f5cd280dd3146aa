import { strict as assert } from 'node:assert';
import type { Production } from '../../../src/core/production/production';
import { codesOf, findingsOf, joined, productionOf, sceneOf, sentenceOf, textAt } from './productionOf';

const scenes = (tag: string): string => `INT. HALL - DAY #1#\n\n${tag}\n\nELENA\nNo.\n\nINT. ROOF - DAY #2#\n\nWind.\n`;
const people =
  'people:\n  - { id: P-7, name: Mara Quill, parts: [{ character: ELENA }] }\n  - { id: P-8, name: Ivo Brandt, parts: [{ character: TOM }] }\n  - { id: P-9, name: Ada Roth }\n';
const uses = (...records: string[]): string =>
  `${people}uses:\n${records.map((record) => `  - { ${record} }\n`).join('')}`;

/** `U-1 <- 1 tag` for each use, bare ones by their own ids. */
function usesOf(production: Production): readonly string[] {
  return production.uses.map(({ id, tags, bare }) => `${id}: ${bare ? 'bare, ' : ''}${tags.length} tags`);
}

describe('joining tags to records', () => {
  const cases: readonly {
    readonly of: string;
    readonly tag: string;
    readonly manifest: string;
    readonly uses: readonly string[];
    readonly findings?: readonly string[];
  }[] = [
    {
      of: 'by the id',
      tag: '[[ai: crowd; use: U-1]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]', 'id: U-2, category: crowd, scenes: [1]'),
      uses: ['U-1: 1 tags', 'U-2: 0 tags'],
    },
    {
      of: 'by two ids',
      tag: '[[ai: crowd; use: U-1, U-2]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]', 'id: U-2, category: crowd, scenes: [1]'),
      uses: ['U-1: 1 tags', 'U-2: 1 tags'],
    },
    {
      of: 'by an id before scene and category',
      tag: '[[ai: crowd; use: U-2]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]', 'id: U-2, category: crowd'),
      uses: ['U-1: 0 tags', 'U-2: 1 tags'],
    },
    {
      of: 'by scene and category',
      tag: '[[ai: crowd]]',
      manifest: uses(
        'id: U-1, category: crowd, scenes: [1]',
        'id: U-2, category: crowd, scenes: [2]',
        'id: U-3, category: previs, scenes: [1]',
      ),
      uses: ['U-1: 1 tags', 'U-2: 0 tags', 'U-3: 0 tags'],
    },
    {
      of: 'by scene and each of its categories',
      tag: '[[ai: crowd, previs]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]', 'id: U-2, category: previs, scenes: [1]'),
      uses: ['U-1: 1 tags', 'U-2: 1 tags'],
    },
    {
      of: 'once to a record with both categories',
      tag: '[[ai: crowd, previs]]',
      manifest: uses('id: U-1, category: [crowd, previs], scenes: [1]'),
      uses: ['U-1: 1 tags'],
    },
    {
      of: 'by the character where the category fits two',
      tag: '[[ai: de-aging; character: Tom]]',
      manifest: uses(
        'id: U-1, category: de-aging, scenes: [1], people: [{ person: P-7 }]',
        'id: U-2, category: de-aging, scenes: [1], people: [{ person: P-8 }]',
      ),
      uses: ['U-1: 0 tags', 'U-2: 1 tags'],
    },
    {
      of: 'by the character that the record names',
      tag: '[[ai: de-aging; character: TOM]]',
      manifest: uses(
        'id: U-1, category: de-aging, scenes: [1], people: [{ character: ELENA }]',
        'id: U-2, category: de-aging, scenes: [1], people: [{ character: tom }]',
      ),
      uses: ['U-1: 0 tags', 'U-2: 1 tags'],
    },
    {
      of: 'to the record that names the character before one that names nobody',
      tag: '[[ai: de-aging; character: TOM]]',
      manifest: uses(
        'id: U-1, category: de-aging, scenes: [1]',
        'id: U-2, category: de-aging, scenes: [1], people: [{ person: P-8 }]',
      ),
      uses: ['U-1: 0 tags', 'U-2: 1 tags'],
    },
    {
      of: 'to the record that does not say whom it touches',
      tag: '[[ai: de-aging; character: TOM]]',
      manifest: uses(
        'id: U-1, category: de-aging, scenes: [1], people: [{ person: P-7 }]',
        'id: U-2, category: de-aging, scenes: [1]',
      ),
      uses: ['U-1: 0 tags', 'U-2: 1 tags'],
    },
    {
      of: 'to none that touches others only',
      tag: '[[ai: de-aging; character: TOM]]',
      manifest: uses('id: U-1, category: de-aging, scenes: [1], people: [{ person: P-7 }]'),
      uses: ['U-1: 0 tags', 'scene 1: de-aging (TOM): bare, 1 tags'],
    },
    {
      of: 'to none where nothing is recorded',
      tag: '[[ai: crowd]]',
      manifest: '',
      uses: ['scene 1: crowd: bare, 1 tags'],
    },
    {
      of: 'to a bare use for the category that is not recorded',
      tag: '[[ai: crowd, previs]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]'),
      uses: ['U-1: 1 tags', 'scene 1: previs: bare, 1 tags'],
    },
    {
      of: 'twice said is one bare use',
      tag: '[[ai: crowd]]\n\n[[ai: crowd]]',
      manifest: '',
      uses: ['scene 1: crowd: bare, 2 tags'],
    },
    {
      of: 'of two characters are two bare uses',
      tag: '[[ai: de-aging; character: ELENA]]\n\n[[ai: de-aging; character: TOM]]',
      manifest: people,
      uses: ['scene 1: de-aging (ELENA): bare, 1 tags', 'scene 1: de-aging (TOM): bare, 1 tags'],
    },
    {
      of: 'not at all when it says none',
      tag: '[[ai: none; stage: prep; by: P-7; on: 2026-05-04]]',
      manifest: people,
      uses: [],
    },
    { of: 'not at all when the category is unknown', tag: '[[ai: crwod]]', manifest: '', uses: [] },
    {
      of: 'to neither of two',
      tag: '[[ai: crowd]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]', 'id: U-2, category: crowd, scenes: [1]'),
      uses: ['U-1: 0 tags', 'U-2: 0 tags'],
      findings: ['warning finding.several-uses-fit [crowd]'],
    },
    {
      of: 'to a bare use when the id is not on record',
      tag: '[[ai: crowd; use: U-9]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]'),
      uses: ['U-1: 0 tags', 'scene 1: crowd: bare, 1 tags'],
      findings: ['error finding.unknown-use [U-9]'],
    },
    {
      of: 'to the one id of two that is on record',
      tag: '[[ai: crowd; use: U-1, U-9]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]'),
      uses: ['U-1: 1 tags'],
      findings: ['error finding.unknown-use [U-9]'],
    },
    {
      of: 'whose id only looks like one',
      tag: '[[ai: crowd; use: u01]]',
      manifest: uses('id: U-1, category: crowd, scenes: [1]'),
      uses: ['U-1: 0 tags', 'scene 1: crowd: bare, 1 tags'],
      findings: ['error finding.unknown-use-near [u01]'],
    },
    {
      of: 'whose id is a name of the language',
      tag: '[[ai: crowd; use: __proto__]]',
      manifest: uses('id: constructor, category: crowd, scenes: [1]'),
      uses: ['constructor: 0 tags', 'scene 1: crowd: bare, 1 tags'],
      findings: ['error finding.unknown-use [__proto__]'],
    },
  ];
  for (const { of, tag, manifest, uses: expected, findings } of cases) {
    it(of, () => {
      const production = joined(scenes(tag), manifest);
      assert.deepEqual(usesOf(production), expected);
      assert.deepEqual(findingsOf(production), findings ?? []);
    });
  }

  it('enters each use once in each of its scenes', () => {
    const production = joined(scenes('[[ai: crowd; use: U-1]]'), uses('id: U-1, category: crowd, scenes: [1, 2, 1]'));
    assert.deepEqual(
      production.scenes.map((scene) => scene.uses.map(({ id }) => id)),
      [['U-1'], ['U-1']],
    );
    assert.deepEqual(
      production.uses[0]?.scenes.map(({ name }) => name),
      ['1', '2'],
    );
  });

  it('a record without scenes and category takes them from its tags', () => {
    const [use] = joined(scenes('[[ai: crowd; use: U-1]]'), uses('id: U-1')).uses;
    assert.deepEqual([use?.scenes.map(({ name }) => name), use?.categories], [['1'], ['crowd']]);
  });

  it('two records with one id keep apart', () => {
    const production = joined(
      scenes('Rain.'),
      uses('id: U-1, category: crowd, scenes: [1]', 'id: U-1, category: previs, scenes: [2]'),
    );
    assert.deepEqual(
      production.uses.map(({ id }) => id),
      ['U-1', 'U-1 (2)'],
    );
  });

  it('a whole-script tag meets the record that names no scene', () => {
    const production = joined(
      'Title: The Long Fall\n\n[[ai: script-analysis]]\n\nINT. HALL - DAY #1#\n',
      uses('id: U-1, category: script-analysis', 'id: U-2, category: script-analysis, scenes: [1]'),
    );
    assert.deepEqual(usesOf(production), ['U-1: 1 tags', 'U-2: 0 tags']);
  });

  it('finds the tool by its id or in the record', () => {
    const tools = 'tools:\n  - { id: T-1, name: Lumen Matte }\n';
    const production = joined(
      scenes('Rain.'),
      `${tools}${uses('id: U-1, category: crowd, scenes: [1], tool: T-1', 'id: U-2, category: crowd, scenes: [1], tool: { name: Inline }', 'id: U-3, category: crowd, scenes: [1]')}`,
    );
    assert.deepEqual(
      production.uses.map(({ tool }) => tool?.name),
      ['Lumen Matte', 'Inline', undefined],
    );
  });
});

describe('tag and record', () => {
  const record = 'id: U-1, category: crowd, scenes: [1], people: [{ person: P-7 }]';
  const differences: readonly {
    readonly of: string;
    readonly tag: string;
    readonly record: string;
    readonly code: string;
    readonly at: readonly string[];
  }[] = [
    {
      of: 'categories',
      tag: '[[ai: previs; use: U-1]]',
      record,
      code: 'finding.categories-differ',
      at: ['previs', 'crowd'],
    },
    {
      of: 'scenes',
      tag: '[[ai: crowd; use: U-1]]',
      record: 'id: U-1, category: crowd, scenes: [2]',
      code: 'finding.scenes-differ',
      at: ['[[ai: crowd; use: U-1]]', 'scenes'],
    },
    {
      of: 'character',
      tag: '[[ai: crowd; use: U-1; character: TOM]]',
      record,
      code: 'finding.character-differs',
      at: ['TOM', 'people'],
    },
  ];
  for (const { of, tag, record: written, code, at } of differences) {
    it(`that differ in ${of} are a finding at both places`, () => {
      const production = joined(scenes(tag), uses(written));
      assert.deepEqual(codesOf(production), [code, code]);
      assert.deepEqual(
        production.findings.map(({ place }) => textAt(production, place)),
        at,
      );
      assert.deepEqual(
        production.findings.map(({ related }) => related.map((place) => textAt(production, place))),
        [[at[1]], [at[0]]],
      );
    });
  }

  const agreeing: readonly { readonly of: string; readonly tag: string; readonly record: string }[] = [
    {
      of: 'a record with more categories',
      tag: '[[ai: crowd; use: U-1]]',
      record: 'id: U-1, category: [crowd, previs], scenes: [1]',
    },
    {
      of: 'a record with more scenes',
      tag: '[[ai: crowd; use: U-1]]',
      record: 'id: U-1, category: crowd, scenes: [1, 2]',
    },
    { of: 'a record without categories', tag: '[[ai: crowd; use: U-1]]', record: 'id: U-1, scenes: [1]' },
    {
      of: 'a record without people',
      tag: '[[ai: crowd; use: U-1; character: TOM]]',
      record: 'id: U-1, category: crowd, scenes: [1]',
    },
    {
      of: 'a person without parts',
      tag: '[[ai: crowd; use: U-1; character: TOM]]',
      record: 'id: U-1, category: crowd, scenes: [1], people: [{ person: P-9 }]',
    },
    {
      of: 'a character in other case and with an extension',
      tag: '[[ai: crowd; use: U-1; character: Elena (V.O.)]]',
      record,
    },
  ];
  for (const { of, tag, record: written } of agreeing) {
    it(`agree: ${of}`, () => assert.deepEqual(findingsOf(joined(scenes(tag), uses(written))), []));
  }

  it('in different scenes: the use is in both, that of the tag and that of the number', () => {
    const production = joined(scenes('[[ai: crowd; use: U-1]]'), uses('id: U-1, category: crowd, scenes: [2]'));
    assert.deepEqual(
      production.uses[0]?.scenes.map(({ name }) => name),
      ['2', '1'],
    );
    assert.deepEqual(
      sceneOf(production, '1').uses.map(({ id }) => id),
      ['U-1'],
    );
  });
});

describe('characters of tags', () => {
  const characters: readonly { readonly written: string; readonly finding: string }[] = [
    { written: 'ELENA', finding: 'no finding' },
    { written: 'elena', finding: 'no finding' },
    { written: 'TOM', finding: 'no finding' },
    { written: 'ELNEA', finding: 'Unknown character ELNEA; the nearest is ELENA.' },
    {
      written: 'VERA',
      finding: 'Unknown character VERA: nobody recorded plays that part, and it does not speak here.',
    },
  ];
  for (const { written, finding } of characters) {
    it(`${written}: ${finding}`, () => {
      const production = joined(scenes(`[[ai: de-aging; character: ${written}]]`), people);
      assert.equal(sentenceOf(production.findings[0]), finding);
      assert.deepEqual(
        production.findings.map(({ severity }) => severity),
        finding === 'no finding' ? [] : ['hint'],
      );
    });
  }
});

describe('a tag that names an invented figure', () => {
  const played = 'production: { title: Pier Nine }\npeople:\n  - { id: P-1, name: Ivo Brandt, parts: [TOM] }\n';
  const use = (more: string): string => `uses:\n  - { id: U-1, scenes: [1], ${more} }\n`;
  const show = (tag: string, more: string): ReturnType<typeof productionOf> =>
    productionOf({ 'a.fountain': scenes(tag), 'show.slate.yaml': played + use(more) });

  for (const [what, tag, more] of [
    [
      'by its use',
      '[[ai: synthetic-performer; use: U-1; character: THE PILGRIM]]',
      'category: synthetic-performer, people: []',
    ],
    [
      'by its category',
      '[[ai: synthetic-performer; character: THE PILGRIM]]',
      'category: synthetic-performer, people: []',
    ],
    [
      'by a fact',
      '[[ai: crowd; use: U-1; character: THE PILGRIM]]',
      'category: crowd, synthetic-figure: yes, people: []',
    ],
    ['by its voice', '[[ai: synthetic-voice; character: THE PILGRIM]]', 'category: synthetic-voice, people: none'],
  ] as const)
    it(`is joined and raises nothing: ${what}`, () => {
      const production = show(tag, more);
      assert.deepEqual(findingsOf(production), []);
      assert.deepEqual(
        production.uses.map(({ id, tags, people }) => [id, tags.length, people.length]),
        [['U-1', 1, 0]],
      );
    });

  it('makes no person of the figure', () => {
    const production = show('[[ai: synthetic-performer; character: THE PILGRIM]]', 'category: music');
    assert.deepEqual(production.uses.find(({ bare }) => bare)?.people, [{ id: 'unrecorded person' }]);
  });

  it('still disagrees with the record where a person plays that character', () => {
    assert.deepEqual(
      findingsOf(
        show('[[ai: synthetic-performer; use: U-1; character: TOM]]', 'category: synthetic-performer, people: []'),
      ),
      ['warning finding.character-differs [TOM]', 'warning finding.character-differs [people]'],
    );
  });

  it('still disagrees where the record says that nobody is invented', () => {
    assert.deepEqual(
      findingsOf(
        show('[[ai: crowd; use: U-1; character: THE PILGRIM]]', 'category: crowd, synthetic-figure: no, people: []'),
      ),
      [
        'warning finding.character-differs [THE PILGRIM]',
        'warning finding.character-differs [people]',
        'hint finding.unknown-character [THE PILGRIM]',
      ],
    );
  });
});

describe('a restricted production', () => {
  const restricted =
    'production:\n  title: The Long Fall\n  restricted: yes\nuses:\n  - { id: U-1, category: de-aging, scenes: [1], people: [{ person: P-99 }] }\n';
  const script = scenes('[[ai: de-aging; use: U-1; character: VERA]]');

  it('takes cast on trust while its private manifest is absent', () => {
    const production = productionOf({ 'a.fountain': script, 'production.slate.yaml': restricted });
    assert.deepEqual([findingsOf(production), production.manifests.flatMap(({ problems }) => problems)], [[], []]);
  });

  it('is checked like others when it is there', () => {
    const production = productionOf({
      'a.fountain': script,
      'production.slate.yaml': restricted,
      'cast.private.slate.yaml': 'people:\n  - { id: P-1 }\n',
    });
    assert.deepEqual(findingsOf(production), ['hint finding.unknown-character [VERA]']);
    assert.deepEqual(
      production.manifests.map(({ problems }) => problems.map(({ message }) => message.code)),
      [['manifest.unknown-reference'], []],
    );
  });
});

describe('people of a use', () => {
  const cases: readonly {
    readonly of: string;
    readonly tag: string;
    readonly record: string;
    readonly people: readonly string[];
    readonly unrecorded: boolean;
  }[] = [
    {
      of: 'as recorded',
      tag: 'Rain.',
      record: 'people: [{ person: P-7 }, { person: P-8 }]',
      people: ['P-7 Mara Quill', 'P-8 Ivo Brandt'],
      unrecorded: false,
    },
    { of: 'nobody', tag: '[[ai: crowd; use: U-1]]', record: 'people: []', people: [], unrecorded: false },
    { of: 'an unknown id', tag: 'Rain.', record: 'people: [{ person: P-99 }]', people: ['P-99 -'], unrecorded: false },
    {
      of: 'a character whose player is on record',
      tag: 'Rain.',
      record: 'people: [{ character: elena }]',
      people: ['P-7 Mara Quill'],
      unrecorded: false,
    },
    { of: 'not recorded', tag: 'Rain.', record: 'category: crowd', people: ['unrecorded person -'], unrecorded: true },
    {
      of: 'not recorded, the tagged character played by one person',
      tag: '[[ai: crowd; use: U-1; character: Elena (O.S.)]]',
      record: 'category: crowd',
      people: ['P-7 Mara Quill'],
      unrecorded: true,
    },
    {
      of: 'not recorded, the tagged character played by nobody',
      tag: '[[ai: crowd; use: U-1; character: Vera]]',
      record: 'category: crowd',
      people: ['VERA -'],
      unrecorded: true,
    },
    {
      of: 'not recorded, two tagged characters',
      tag: '[[ai: crowd; use: U-1; character: TOM, ELENA]]',
      record: 'category: crowd',
      people: ['P-8 Ivo Brandt', 'P-7 Mara Quill'],
      unrecorded: true,
    },
  ];
  for (const { of, tag, record, people: expected, unrecorded } of cases) {
    it(of, () => {
      const [use] = joined(scenes(tag), uses(`id: U-1, scenes: [1], ${record}`)).uses;
      assert.deepEqual(
        use?.people.map(({ id, person }) => `${id} ${person?.name ?? '-'}`),
        expected,
      );
      assert.equal(use.peopleUnrecorded, unrecorded);
    });
  }

  it('two who share a part are not told apart by guessing', () => {
    const twins =
      'people:\n  - { id: P-1, parts: [{ character: ELENA }] }\n  - { id: P-2, parts: [{ character: Elena }] }\n';
    const [use] = joined(scenes('[[ai: de-aging; character: ELENA]]'), twins).uses;
    assert.deepEqual(use?.people, [{ id: 'ELENA' }]);
  });
});
