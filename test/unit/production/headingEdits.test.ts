import assert from 'node:assert/strict';
import fc from 'fast-check';
import { productionOf } from './productionOf';

/** A scene as its writer knows it: it stays the same scene, whatever its heading says. */
interface Written {
  readonly scene: number;
  readonly heading: string;
  readonly number: string | undefined;
  readonly tags: readonly string[];
}

const headings = ['INT. HALL - DAY', 'INT. HALL - NIGHT', 'EXT. YARD - DAY'];
const ids = ['U-1', 'U-2', 'U-3'];
const some = fc.nat({ max: 30 });

const edit = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), at: some, heading: fc.constantFrom(...headings) }),
  fc.record({ kind: fc.constant('delete' as const), at: some }),
  fc.record({ kind: fc.constant('delete the heading' as const), at: some }),
  fc.record({ kind: fc.constant('duplicate' as const), at: some, to: some, tags: fc.boolean() }),
  fc.record({ kind: fc.constant('move' as const), at: some, to: some }),
  fc.record({ kind: fc.constant('take the number away' as const), at: some }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(all: readonly Written[], one: Edit): readonly Written[] {
  if (all.length === 0) return all;
  const at = one.at % all.length;
  const scene = all[at];
  assert.ok(scene);
  const rest = all.filter((_, index) => index !== at);
  switch (one.kind) {
    case 'rename':
      return all.with(at, { ...scene, heading: one.heading });
    case 'delete':
      return rest;
    case 'delete the heading': {
      const before = all[at - 1];
      return before ? rest.with(at - 1, { ...before, tags: [...before.tags, ...scene.tags] }) : rest;
    }
    case 'duplicate':
      return all.toSpliced(one.to % (all.length + 1), 0, one.tags ? scene : { ...scene, tags: [] });
    case 'move':
      return rest.toSpliced(one.to % all.length, 0, scene);
    case 'take the number away':
      return all.with(at, { ...scene, number: undefined });
  }
}

const start = fc
  .array(
    fc.record({
      heading: fc.constantFrom(...headings),
      isNumbered: fc.boolean(),
      tags: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      lists: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ heading, isNumbered, tags, lists }, scene) => ({
      written: { scene, heading, tags, number: isNumbered ? String(scene + 1) : undefined },
      lists,
    })),
  );

function scriptOf(all: readonly Written[]): string {
  return all
    .map(({ heading, number, tags, scene }) =>
      [
        `${heading}${number === undefined ? '' : ` #${number}#`}`,
        ...tags.map((id) => `[[ai: crowd; use: ${id}]]`),
        `Rain ${scene}.`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

describe('headings that are edited', () => {
  it('never put a use into a scene that nobody named for it', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const listed = (id: string): readonly Written[] =>
          first.filter(({ lists }) => lists.includes(id)).map(({ written }) => written);
        const manifest = `production: { title: The Long Fall }\nuses:\n${ids
          .map((id) => {
            const scenes = listed(id).map(({ number, heading }) => JSON.stringify(number ?? heading));
            return `  - { id: ${id}, category: crowd, scenes: [${scenes.join(', ')}] }\n`;
          })
          .join('')}`;
        let scenes: readonly Written[] = first.map(({ written }) => written);
        for (const one of [undefined, ...edits]) {
          if (one) scenes = edited(scenes, one);
          const production = productionOf({ 'a.fountain': scriptOf(scenes), 'production.slate.yaml': manifest });
          for (const [index, { uses }] of production.scenes.entries()) {
            const here = scenes[index];
            for (const { id } of uses) {
              const isTagged = here?.tags.includes(id);
              const isListed = listed(id).some(({ scene, number }) => number !== undefined && scene === here?.scene);
              assert.ok(isTagged === true || isListed, `${id} is in scene ${index}:\n${scriptOf(scenes)}`);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep a use in the scene where a tag names it', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const scenes = edits.reduce(
          edited,
          first.map(({ written }) => written),
        );
        const production = productionOf({
          'a.fountain': scriptOf(scenes),
          'production.slate.yaml': `production: { title: The Long Fall }\nuses:\n${ids.map((id) => `  - { id: ${id}, category: crowd }\n`).join('')}`,
        });
        for (const [index, { tags }] of scenes.entries())
          for (const id of tags)
            assert.ok(production.scenes[index]?.uses.some((use) => use.id === id && use.record !== undefined));
      }),
      { numRuns: 100 },
    );
  });
});

describe('two scenes with one heading', () => {
  const both = 'INT. HALL - DAY\n\n[[ai: crowd; use: U-1]]\n\nRain.\n\nINT. HALL - DAY\n\nSun.\n';
  const manifest = `production: { title: The Long Fall }\nuses:\n  - { id: U-1, category: crowd, scenes: [INT. HALL - DAY] }\n`;
  const usesOf = (script: string, yaml = manifest): readonly string[] =>
    productionOf({ 'a.fountain': script, 'production.slate.yaml': yaml }).scenes.map(
      ({ name, uses }) => `${name}: ${uses.map(({ id }) => id).join(', ')}`,
    );
  const problems = (script: string, yaml = manifest): readonly string[] =>
    productionOf({ 'a.fountain': script, 'production.slate.yaml': yaml }).findings.map(({ message }) => message.code);

  it('are told apart, and the tag says which is meant', () => {
    assert.deepEqual(usesOf(both), ['"INT. HALL - DAY" (1 of 2): U-1', '"INT. HALL - DAY" (2 of 2): ']);
    assert.deepEqual(problems(both), []);
  });

  it('of which the tagged one is deleted leave the other alone, with a problem', () => {
    const second = both.slice(both.lastIndexOf('INT.'));
    assert.deepEqual(usesOf(second), ['"INT. HALL - DAY": ']);
    assert.deepEqual(problems(second), ['finding.untagged-scene']);
  });

  it('without a tag are a problem, and the use is in neither', () => {
    const untagged = both.replace('; use: U-1', '');
    assert.deepEqual(usesOf(untagged), [
      '"INT. HALL - DAY" (1 of 2): scene "INT. HALL - DAY" (1 of 2): crowd',
      '"INT. HALL - DAY" (2 of 2): ',
    ]);
    assert.deepEqual(problems(untagged), ['finding.untagged-alike']);
  });

  it('take no word of “no AI” while a use may be in them', () => {
    const none = `people: [{ id: P-1, name: Ana Ruiz }]\ndeclarations:\n  - { script: "1", stages: [post], by: P-1, on: 2026-05-04, says: none }\nscripts: [{ id: "1", file: a.fountain }]\n`;
    const words = (yaml: string): readonly number[] =>
      productionOf({
        'a.fountain': both.replace('[[ai: crowd; use: U-1]]', 'Fog.'),
        'production.slate.yaml': yaml,
      }).scenes.map(({ noneDeclared }) => noneDeclared.length);
    assert.deepEqual(words(manifest + none), [0, 0]);
    assert.deepEqual(words(`production: { title: The Long Fall }\n${none}`), [1, 1]);
  });
});

describe('a number that two scenes have', () => {
  it('leads a record to neither, and a tag still says where its use is', () => {
    const script = 'INT. HALL - DAY #5#\n\nRain.\n\nEXT. YARD - DAY #5#\n\n[[ai: crowd; use: U-1]]\n';
    const production = productionOf({
      'a.fountain': script,
      'production.slate.yaml': `production: { title: The Long Fall }\nuses:\n  - { id: U-1, category: crowd, scenes: [5] }\n  - { id: U-2, category: previs, scenes: [5] }\n`,
    });
    assert.deepEqual(
      production.scenes.map(({ name, uses }) => `${name}: ${uses.map(({ id }) => id).join(', ')}`),
      ['5 (1 of 2): ', '5 (2 of 2): U-1'],
    );
    assert.deepEqual(
      production.findings.map(({ message }) => message.code),
      ['finding.duplicate-scene-number', 'finding.untagged-alike'],
    );
  });
});
