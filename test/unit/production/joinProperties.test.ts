import { sceneStanding } from '../../../src/core/production/sceneStanding';
import { AS_OF } from './productionOf';
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { joinProduction } from '../../../src/core/production/join';
import { productionOf } from './productionOf';
import { assertGrowth } from '../../support/growth';

const block = 'production:\n  title: The Long Fall\n';

/** Names that objects of the language have by themselves, and others. */
const name = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'U-1',
  'U-2',
  'P-1',
  '1',
  '2',
  '2A',
  'ELENA',
  'valueOf',
);
const category = fc.constantFrom('crowd', 'previs', 'de-aging', 'crwod', 'none');
const part = fc.oneof(
  name.map((id) => `use: ${id}`),
  name.map((character) => `character: ${character}`),
  fc.constantFrom('stage: post', 'by: P-1', 'on: 2026-05-04', 'stage: nowhere', ''),
);
const tag = fc
  .tuple(fc.uniqueArray(category, { minLength: 1, maxLength: 2 }), fc.array(part, { maxLength: 3 }))
  .map(([categories, parts]) => `[[ai: ${[categories.join(', '), ...parts].join('; ')}]]`);
const paragraph = fc.oneof(tag, fc.constantFrom('Rain.', 'ELENA\nNo.', '/* cut', '[[ai: crowd', 'Title: x'));
const heading = fc.oneof(
  name.map((number) => `INT. HALL - DAY #${number}#`),
  fc.constantFrom('INT. HALL - DAY', 'OMITTED #2#', '.ROOF'),
);
const scene = fc.tuple(heading, fc.array(paragraph, { maxLength: 3 })).map((parts) => parts.flat().join('\n\n'));
const script = fc
  .tuple(fc.option(tag, { nil: '' }), fc.array(scene, { maxLength: 5 }))
  .map(([first, scenes]) => [first, ...scenes].join('\n\n'));
const use = fc
  .record({
    id: name,
    category: fc.array(category, { maxLength: 2 }),
    scenes: fc.array(name, { maxLength: 3 }),
    person: fc.option(name),
  })
  .map(
    ({ id, category: categories, scenes, person }) =>
      `  - { id: "${id}", category: [${categories.join(', ')}], scenes: [${scenes.join(', ')}]${person === null ? '' : `, people: [{ person: "${person}" }]`} }\n`,
  );
const manifest = fc
  .record({
    uses: fc.array(use, { maxLength: 4 }),
    declared: fc.array(name, { maxLength: 2 }),
    renumbered: fc.array(fc.tuple(name, name), { maxLength: 3 }),
    signed: fc.array(name, { maxLength: 2 }),
  })
  .map(({ uses, declared, renumbered, signed }) =>
    [
      block,
      `people:\n  - { id: P-1, parts: [{ character: ELENA }] }\n`,
      uses.length > 0 ? `uses:\n${uses.join('')}` : '',
      declared.length > 0 ? `declarations:\n${declared.map((number) => `  - { scenes: [${number}] }\n`).join('')}` : '',
      renumbered.length > 0
        ? `renumbered:\n${renumbered.map(([old, present]) => `  "${old}": "${present}"\n`).join('')}`
        : '',
      signed.length > 0
        ? `sign-offs:\n${signed.map((number) => `  - { scene: "${number}", by: P-1, text: x, record: y }\n`).join('')}`
        : '',
    ].join(''),
  );
const texts = fc
  .record({
    'a.fountain': script,
    'b.fountain': fc.option(script, { nil: undefined }),
    'production.slate.yaml': manifest,
  })
  .map((files) =>
    Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

describe('joining any texts', () => {
  it('names every scene and every use apart', () => {
    fc.assert(
      fc.property(texts, (files) => {
        const { scenes, uses } = productionOf(files);
        assert.equal(new Set(scenes.map((one) => one.name)).size, scenes.length);
        assert.equal(new Set(uses.map(({ id }) => id)).size, uses.length);
      }),
    );
  });

  it('finds each scene by its name', () => {
    fc.assert(
      fc.property(texts, (files) => {
        const production = productionOf({ ...files, 'production.slate.yaml': block });
        for (const one of production.scenes) assert.equal(production.findScene(one.name), one);
      }),
    );
  });

  it('loses no tag: each one that declares a use is in a use, or is a finding', () => {
    fc.assert(
      fc.property(texts, (files) => {
        const production = productionOf(files);
        const inUses = new Set(production.uses.flatMap(({ tags }) => tags));
        const found = production.findings.flatMap(({ place }) => (place.kind === 'script' ? [place] : []));
        for (const one of production.scripts) {
          for (const declared of one.tags.filter(({ declares }) => declares === 'uses')) {
            const pointedAt = found.some(
              ({ path, span }) =>
                path === one.path && span.start >= declared.span.start && span.end <= declared.span.end,
            );
            assert.ok(inUses.has(declared) || pointedAt, files['a.fountain']);
          }
        }
      }),
    );
  });

  it('puts each use in each of its scenes', () => {
    fc.assert(
      fc.property(texts, (files) => {
        for (const one of productionOf(files).uses)
          for (const touched of one.scenes) assert.ok(touched.uses.includes(one));
      }),
    );
  });

  it('never turns a scene of which nothing is said into none or declared', () => {
    fc.assert(
      fc.property(texts, (files) => {
        for (const one of productionOf(files).scenes) {
          if (one.tags.length === 0 && one.uses.length === 0 && one.noneDeclared.length === 0)
            assert.match(sceneStanding(one, AS_OF).status, /^(undeclared|omitted)$/);
          if (sceneStanding(one, AS_OF).status === 'none')
            assert.ok(one.noneDeclared.length > 0 && one.uses.length === 0);
        }
      }),
    );
  });

  it('gives the same answer twice', () => {
    const seen = (files: { readonly [path: string]: string }): unknown => {
      const { findings, scenes, uses } = productionOf(files);
      return [
        findings,
        scenes.map((one) => [
          one.name,
          sceneStanding(one, AS_OF),
          one.recordFingerprint(),
          one.signOffs.map(({ stale }) => stale),
        ]),
        uses.map(({ id, people }) => [id, people]),
      ];
    };
    fc.assert(
      fc.property(texts, (files) => assert.deepEqual(seen(files), seen(files))),
      { numRuns: 50 },
    );
  });
});

describe('joining a long production', () => {
  /** Each scene with a tag by id and a tag by category, a record for each, a decision, a sign-off and an unknown number. */
  function long(count: number): { readonly [path: string]: string } {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    return {
      'a.fountain': numbers
        .map(
          (number) =>
            `INT. HALL - DAY #${number}#\n\n[[ai: crowd; use: U-${number}; character: WHO${number}]]\n\n[[ai: previs]]\n\nRain.\n`,
        )
        .join('\n'),
      'production.slate.yaml': [
        block,
        `people:\n${numbers.map((number) => `  - { id: P-${number}, parts: [{ character: MAN${number} }] }\n`).join('')}`,
        `uses:\n${numbers.map((number) => `  - { id: U-${number}, category: crowd, scenes: [${number}, X${number}], people: [{ person: P-${number} }] }\n  - { id: W-${number}, category: previs, scenes: [${number}] }\n`).join('')}`,
        `declarations:\n${numbers.map((number) => `  - { scenes: [${number}] }\n`).join('')}`,
        `sign-offs:\n${numbers.map((number) => `  - { scene: ${number}, by: P-1 }\n`).join('')}`,
      ].join(''),
    };
  }

  it('takes time in proportion to its length', () => {
    const joined = (count: number) => {
      const { folder, manifests, scripts } = productionOf(long(count));
      return () => assert.equal(joinProduction({ folder, manifests, scripts }).uses.length, 2 * count);
    };
    // Eight times the length; with quadratic work it would be sixty-four times the time.
    assertGrowth(joined(100), joined(800), 28);
  });
});
