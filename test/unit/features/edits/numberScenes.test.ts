import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberScenes } from '../../../../src/core/features/edits/numberScenes';
import { tagUse } from '../../../../src/core/features/edits/tagUse';
import { judgedFiles } from '../judged';
import { after, refusedWith } from './plans';

const head = 'production: { title: The Long Fall, agreements: [quill-rider] }\n';

function numbered(script: string, manifest = head): { readonly [path: string]: string } {
  const judged = judgedFiles({ 'a.fountain': script, 'production.slate.yaml': manifest });
  const [first] = judged.production.scripts;
  assert.ok(first);
  return after(numberScenes(first, judged));
}

describe('numbering scenes', () => {
  it('numbers them in their order, at the end of their headings', () => {
    assert.deepEqual(numbered('INT. HALL - DAY\n\nRain.\n\n.ROOF  \n\nWind.\n'), {
      'a.fountain': 'INT. HALL - DAY #1#\n\nRain.\n\n.ROOF #2#  \n\nWind.\n',
    });
  });

  it('keeps the numbers that are there, and gives what stands between them letters', () => {
    assert.deepEqual(
      numbered(['INT. A', 'INT. B #1#', 'INT. C', 'INT. D', 'INT. E #1A#', 'INT. F'].join('\n\n'))['a.fountain'],
      ['INT. A #A1#', 'INT. B #1#', 'INT. C #1B#', 'INT. D #1C#', 'INT. E #1A#', 'INT. F #1AA#'].join('\n\n'),
    );
  });

  it('writes the new numbers into the lists that call scenes by their headings, that of two alike by its tag', () => {
    const manifest = `${head}uses:
  - { id: U-1, category: crowd, scenes: ["INT. HALL - DAY", EXT. YARD - DAY] }
  - { id: U-2, category: crowd, scenes: [INT. HALL - DAY] }
vendors:
  - { id: V-1, name: Kestrel Row, scenes: [EXT. YARD - DAY] }
`;
    const script =
      'INT. HALL - DAY\n\n[[ai: crowd; use: U-1]]\n\nEXT. YARD - DAY\n\n[[ai: crowd; use: U-1]]\n\nINT. HALL - DAY\n\n[[ai: crowd; use: U-2]]\n';
    const texts = numbered(script, manifest);
    assert.equal(
      texts['production.slate.yaml'],
      `${head}uses:
  - { id: U-1, category: crowd, scenes: ["1", 2] }
  - { id: U-2, category: crowd, scenes: [3] }
vendors:
  - { id: V-1, name: Kestrel Row, scenes: [2] }
`,
    );
    const uses = judgedFiles({ ...texts }).production.scenes.map((scene) => scene.uses.map(({ id }) => id));
    assert.deepEqual(uses, [['U-1'], ['U-1'], ['U-2']]);
  });

  it('gives every heading the number that is read back, whatever it says', () => {
    const heading = fc
      .array(fc.constantFrom('HALL', '-', 'DAY', '#', '#12#', '#night', '[[a note]]', '/* cut */', '**', '12', '_'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => `INT. ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 5 }), (headings) => {
        const script = `${headings.join('\n\n')}\n`;
        const before = judgedFiles({ 'a.fountain': script, 'production.slate.yaml': head }).production;
        const [first] = before.scripts;
        assert.ok(first);
        if (before.scenes.every(({ scene }) => scene.heading.number !== undefined)) return;
        const scenes = judgedFiles({ 'production.slate.yaml': head, ...numbered(script) }).production.scenes;
        assert.deepEqual(
          scenes.map(({ scene }) => scene.heading.text),
          before.scenes.map(({ scene }) => scene.heading.text),
        );
        for (const [index, { scene }] of scenes.entries())
          assert.equal(scene.heading.number, before.scenes[index]?.scene.heading.number ?? scene.heading.number);
        assert.ok(scenes.every(({ scene }) => scene.heading.number !== undefined));
      }),
    );
  });

  for (const [why, locked, code] of [
    ['a script that is locked', 'locked: 2026-05-04', 'edit.number.locked'],
    ['one of which nobody knows the day of its lock', 'locked: unknown', 'edit.number.locked'],
  ] as const)
    it(`refuses ${why}`, () => {
      const judged = judgedFiles({
        'a.fountain': 'INT. HALL - DAY\n',
        'production.slate.yaml': `${head}scripts: [{ id: "1", file: a.fountain, ${locked} }]\n`,
      });
      const [script] = judged.production.scripts;
      assert.ok(script);
      assert.equal(refusedWith(numberScenes(script, judged)), code);
    });

  it('refuses where every scene has a number, and what other programs write', () => {
    for (const [path, text, code] of [
      ['a.fountain', 'INT. HALL - DAY #1#\n', 'edit.number.nothing'],
      ['a.fdx', '<FinalDraft DocumentType="Script" Version="5"><Content/></FinalDraft>', 'edit.number.final-draft'],
    ] as const) {
      const judged = judgedFiles({ [path]: text, 'production.slate.yaml': head });
      const [script] = judged.production.scripts;
      assert.ok(script);
      assert.equal(refusedWith(numberScenes(script, judged)), code);
    }
  });
});

describe('tagging a scene with a recorded use', () => {
  const uses = 'uses:\n  - { id: U-1, category: crowd, scenes: [INT. HALL - DAY] }\n';
  for (const [what, script, wanted] of [
    ['writes its tag', 'INT. HALL - DAY\n\nRain.\n', 'INT. HALL - DAY\n\n[[ai: crowd; use: U-1]]\n\nRain.\n'],
    [
      'names it in the tag that is there',
      'INT. HALL - DAY\n\n[[ai: crowd]]\n',
      'INT. HALL - DAY\n\n[[ai: crowd; use: U-1]]\n',
    ],
    [
      'leaves a tag of another kind alone',
      'INT. HALL - DAY\n\n[[ai: previs]]\n',
      'INT. HALL - DAY\n\n[[ai: crowd; use: U-1]]\n\n[[ai: previs]]\n',
    ],
  ] as const)
    it(what, () => {
      const { production } = judgedFiles({ 'a.fountain': script, 'production.slate.yaml': head + uses });
      const [use, scene] = [production.uses.find(({ id }) => id === 'U-1'), production.scenes[0]];
      assert.ok(use && scene);
      assert.deepEqual(after(tagUse(use, scene)), { 'a.fountain': wanted });
    });
});
