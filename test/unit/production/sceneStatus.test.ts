import { strict as assert } from 'node:assert';
import { codesOf, findingsOf, joined, productionOf, sceneOf, sentenceOf, statusesOf } from './productionOf';

const scene = (...paragraphs: string[]): string =>
  `INT. HALL - DAY #1#\n\n${paragraphs.map((text) => `${text}\n\n`).join('')}Rain.\n`;
const use = (rest = ''): string => `uses:\n  - { id: U-1, category: crowd, scenes: [1]${rest} }\n`;
const signed = 'by: P-1; on: 2026-05-04';
const writer = 'people:\n  - { id: P-1, name: Nora Lindt }\n';

describe('the status of a scene', () => {
  const cases: readonly {
    readonly of: string;
    readonly script: string;
    readonly manifest?: string;
    readonly status: string;
  }[] = [
    { of: 'nothing said', script: scene(), status: 'undeclared' },
    { of: 'a plain note', script: scene('[[check the light]]'), status: 'undeclared' },
    { of: 'a tag in a boneyard', script: scene('/* [[ai: crowd]] */'), status: 'undeclared' },
    { of: 'a tag', script: scene('[[ai: crowd]]'), status: 'declared' },
    { of: 'a record', script: scene(), manifest: use(), status: 'declared' },
    {
      of: 'a tag that two records fit',
      script: scene('[[ai: crowd]]'),
      manifest: `${use()}  - { id: U-2, category: crowd, scenes: [1] }\n`,
      status: 'declared',
    },
    { of: 'an unknown category', script: scene('[[ai: crwod]]'), status: 'unclear' },
    { of: 'an unknown category beside a record', script: scene('[[ai: crwod]]'), manifest: use(), status: 'unclear' },
    { of: 'none in a tag', script: scene(`[[ai: none; ${signed}]]`), status: 'none' },
    {
      of: 'none in the manifest',
      script: scene(),
      manifest: 'declarations:\n  - { scenes: [1], by: P-1, on: 2026-05-04 }\n',
      status: 'none',
    },
    {
      of: 'none for all scenes',
      script: scene(),
      manifest: 'declarations:\n  - { by: P-1, on: 2026-05-04 }\n',
      status: 'none',
    },
    {
      of: 'none for another scene',
      script: `${scene()}\nINT. ROOF - DAY #2#\n`,
      manifest: 'declarations:\n  - { scenes: [2], by: P-1, on: 2026-05-04 }\n',
      status: 'undeclared',
    },
    { of: 'none beside a record', script: scene(`[[ai: none; ${signed}]]`), manifest: use(), status: 'declared' },
    { of: 'omitted', script: 'OMITTED #1#\n', status: 'omitted' },
    { of: 'omitted, with a record', script: 'OMITTED #1#\n', manifest: use(), status: 'omitted' },
  ];
  for (const { of, script, manifest, status } of cases) {
    it(`${of}: ${status}`, () =>
      assert.equal(statusesOf(joined(script, `${writer}${manifest ?? ''}`))[0], `1: ${status}`));
  }

  it('whole-script none covers every scene of its script and no other', () => {
    const production = productionOf({
      'production.slate.yaml': 'production:\n  title: The Long Fall\n',
      'a.fountain': `Title: A\n\n[[ai: none; ${signed}]]\n\nINT. HALL - DAY #1#\n\nINT. ROOF - DAY #2#\n`,
      'b.fountain': 'INT. HALL - DAY #1#\n',
    });
    assert.deepEqual(statusesOf(production), ['a/1: none', 'a/2: none', 'b/1: undeclared']);
  });

  it('a declaration that names a script covers the scenes of that script', () => {
    const production = productionOf({
      'production.slate.yaml': `production:\n  title: The Long Fall\nscripts:\n  - { id: "101", file: a.fountain }\n  - { id: "102", file: b.fountain }\n${writer}declarations:\n  - { script: "102", by: P-1, on: 2026-05-04 }\n`,
      'a.fountain': 'INT. HALL - DAY #1#\n',
      'b.fountain': 'INT. HALL - DAY #1#\n\nINT. ROOF - DAY #2#\n',
    });
    assert.deepEqual(statusesOf(production), ['101/1: undeclared', '102/1: none', '102/2: none']);
  });

  it('keeps stages, name and date of a none', () => {
    const [none] = sceneOf(
      joined(scene('[[ai: none; stage: development, prep; by: P-1; on: 2026-05-04]]'), writer),
      '1',
    ).noneDeclared;
    assert.deepEqual([none?.stages, none?.by, none?.on], [['development', 'prep'], 'P-1', '2026-05-04']);
  });
});

describe('a none', () => {
  const signatures: readonly { readonly tag: string; readonly sentence: string }[] = [
    { tag: `[[ai: none; ${signed}]]`, sentence: 'no finding' },
    { tag: '[[ai: none]]', sentence: 'Unsigned “none”: nobody says who declares it, and when.' },
    { tag: '[[ai: none; by: P-1]]', sentence: 'Unsigned “none”: nobody says when it was declared.' },
    { tag: '[[ai: none; on: 2026-05-04]]', sentence: 'Unsigned “none”: nobody says who declares it.' },
  ];
  for (const { tag, sentence } of signatures) {
    it(`${tag}: ${sentence}`, () => assert.equal(sentenceOf(joined(scene(tag), writer).findings[0]), sentence));
  }

  it('unsigned in the manifest is the same finding', () => {
    assert.deepEqual(codesOf(joined(scene(), 'declarations:\n  - { scenes: [1] }\n')), ['finding.unsigned-none.both']);
  });

  const besides: readonly {
    readonly of: string;
    readonly tag: string;
    readonly record: string;
    readonly found: boolean;
  }[] = [
    { of: 'of any stage beside a use', tag: `[[ai: none; ${signed}]]`, record: use(), found: true },
    {
      of: 'of any stage beside a use in post',
      tag: `[[ai: none; ${signed}]]`,
      record: use(', stage: post'),
      found: true,
    },
    {
      of: 'in development beside a use in post',
      tag: `[[ai: none; stage: development; ${signed}]]`,
      record: use(', stage: post'),
      found: false,
    },
    {
      of: 'in post beside a use in post',
      tag: `[[ai: none; stage: post; ${signed}]]`,
      record: use(', stage: post'),
      found: true,
    },
    {
      of: 'in development beside a use whose stage is not known',
      tag: `[[ai: none; stage: development; ${signed}]]`,
      record: use(),
      found: true,
    },
    {
      of: 'in development beside previs, which is prep',
      tag: `[[ai: none; stage: development; ${signed}]]`,
      record: 'uses:\n  - { id: U-1, category: previs, scenes: [1] }\n',
      found: false,
    },
    {
      of: 'in development beside a tag for post',
      tag: `[[ai: none; stage: development; ${signed}]]\n\n[[ai: crowd; stage: post]]`,
      record: '',
      found: false,
    },
    { of: 'with no use', tag: `[[ai: none; ${signed}]]`, record: '', found: false },
  ];
  for (const { of, tag, record, found } of besides) {
    it(`${of}: ${found ? 'a finding' : 'no finding'}`, () => {
      assert.deepEqual(codesOf(joined(scene(tag), `${writer}${record}`)), found ? ['finding.none-beside-use'] : []);
    });
  }

  it('for all scenes beside uses in some is one finding', () => {
    const script = Array.from({ length: 12 }, (_, index) => `INT. HALL - DAY #${index + 1}#\n\nRain.\n`).join('\n');
    const production = joined(
      script,
      `${writer}uses:\n  - { id: U-1, category: crowd, scenes: [2, 3] }\ndeclarations:\n  - { by: P-1, on: 2026-05-04 }\n`,
    );
    assert.equal(sentenceOf(production.findings[0]), '“None” beside an AI use in 2 scenes: 2, 3.');
    assert.equal(production.findings.length, 1);
  });
});

describe('a tag in an omitted scene', () => {
  it('is an information, and its use stays', () => {
    const production = joined('OMITTED #1#\n\n[[ai: crowd]]\n');
    assert.deepEqual(findingsOf(production), ['information finding.omitted-scene [[[ai: crowd]]]']);
    assert.deepEqual(
      production.uses.map(({ id }) => id),
      ['scene 1: crowd'],
    );
  });
});

describe('the register is complete', () => {
  const declared = 'declarations:\n  - { by: P-1, on: 2026-05-04 }\n';
  const cases: readonly {
    readonly when: string;
    readonly script: string;
    readonly manifest: string;
    readonly complete: boolean;
  }[] = [
    { when: 'every scene is declared', script: scene('[[ai: crowd]]'), manifest: '', complete: true },
    { when: 'every scene is none or omitted', script: `${scene()}\nOMITTED #2#\n`, manifest: declared, complete: true },
    { when: 'a scene is undeclared', script: scene(), manifest: '', complete: false },
    { when: 'a scene is unclear', script: scene('[[ai: crwod]]'), manifest: declared, complete: false },
    { when: 'there are no scenes', script: '', manifest: declared, complete: false },
    {
      when: 'all vendors declared',
      script: scene(),
      manifest: `${declared}vendors:\n  - { id: V-1, declared: yes }\n`,
      complete: true,
    },
    {
      when: 'a vendor has not declared',
      script: scene(),
      manifest: `${declared}vendors:\n  - { id: V-1, declared: yes }\n  - { id: V-2, declared: no }\n`,
      complete: false,
    },
    {
      when: 'a vendor’s answer is unknown',
      script: scene(),
      manifest: `${declared}vendors:\n  - { id: V-1 }\n`,
      complete: false,
    },
    {
      when: 'a listed script is missing',
      script: scene(),
      manifest: `${declared}scripts:\n  - { id: a, file: long-fall.fountain }\n  - { id: b, file: gone.fountain }\n`,
      complete: false,
    },
  ];
  for (const { when, script, manifest, complete } of cases) {
    it(`${complete ? 'when' : 'not when'} ${when}`, () =>
      assert.equal(joined(script, `${writer}${manifest}`).registerComplete, complete));
  }
});
