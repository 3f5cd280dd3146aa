import { strict as assert } from 'node:assert';
import { findingsOf, joined, productionOf, sceneOf } from './productionOf';

const block = 'production:\n  title: The Long Fall\n';

describe('naming scenes', () => {
  const headings: readonly { readonly of: string; readonly script: string; readonly names: readonly string[] }[] = [
    { of: 'numbers', script: 'INT. HALL - DAY #12A#\n\nINT. ROOF - DAY #012#\n', names: ['12A', '012'] },
    {
      of: 'numbers that look like others',
      script: 'INT. HALL - DAY #12E1#\n\nINT. ROOF - DAY #120#\n\nINT. YARD - DAY #1-2.b#\n',
      names: ['12E1', '120', '1-2.b'],
    },
    {
      of: 'headings without numbers',
      script: 'INT. HALL - DAY\n\nEXT. ROOF - NIGHT\n',
      names: ['"INT. HALL - DAY"', '"EXT. ROOF - NIGHT"'],
    },
    {
      of: 'a heading used three times',
      script: 'INT. HALL - DAY\n\nINT. HALL - DAY\n\nINT. HALL - DAY\n',
      names: ['"INT. HALL - DAY" (1 of 3)', '"INT. HALL - DAY" (2 of 3)', '"INT. HALL - DAY" (3 of 3)'],
    },
    {
      of: 'a number used twice',
      script: 'INT. HALL - DAY #5#\n\nINT. ROOF - DAY #5#\n',
      names: ['5 (1 of 2)', '5 (2 of 2)'],
    },
    { of: 'no scenes at all', script: 'Rain.\n', names: [] },
  ];
  for (const { of, script, names } of headings) {
    it(`of ${of}`, () =>
      assert.deepEqual(
        joined(script).scenes.map(({ name }) => name),
        names,
      ));
  }

  it('puts the script before the number where there are several scripts, in the order of the list', () => {
    const production = productionOf({
      'production.slate.yaml': `${block}scripts:\n  - { id: "102", file: two.fountain }\n  - { id: "101", file: one.fountain }\n`,
      'one.fountain': 'INT. HALL - DAY #1#\n\nINT. HALL - NIGHT\n',
      'two.fountain': 'INT. ROOF - DAY #1#\n',
    });
    assert.deepEqual(
      production.scenes.map(({ name }) => name),
      ['102/1', '101/1', '101/"INT. HALL - NIGHT"'],
    );
  });

  it('names scenes of an unlisted script after its file, apart from a script with that id', () => {
    const production = productionOf({
      'production.slate.yaml': `${block}scripts:\n  - { id: night, file: ep/one.fountain }\n`,
      'ep/one.fountain': 'INT. HALL - DAY #1#\n',
      'night.fountain': 'INT. ROOF - DAY #1#\n',
    });
    assert.deepEqual(
      production.scenes.map(({ name }) => name),
      ['night/1', 'night (2)/1'],
    );
  });

  it('points a duplicate number out at the second, related to the first', () => {
    const production = joined('INT. HALL - DAY #5#\n\nINT. ROOF - DAY #5#\n');
    assert.deepEqual(findingsOf(production), ['warning finding.duplicate-scene-number [#5#]']);
    const [finding] = production.findings;
    assert.deepEqual(
      finding?.related.map((place) => place.kind === 'script' && place.span.start),
      [production.scenes[0]?.scene.heading.numberSpan?.start],
    );
  });

  it('does not call one heading in two scenes a fault', () => {
    assert.deepEqual(findingsOf(joined('INT. HALL - DAY\n\nINT. HALL - DAY\n')), []);
  });

  it('lets each script count its own numbers', () => {
    const production = productionOf({
      'production.slate.yaml': block,
      'a.fountain': 'INT. HALL - DAY #1#\n',
      'b.fountain': 'INT. ROOF - DAY #1#\n',
    });
    assert.deepEqual(findingsOf(production), []);
  });

  it('gives a tag to the scene it stands in, up to the next heading', () => {
    const production = joined(
      'INT. HALL - DAY #1#\n\nRain.\n\n[[ai: crowd]]\n\nINT. ROOF - DAY #2#\n\n[[ai: previs]]\n',
    );
    assert.deepEqual(
      production.scenes.map(({ tags }) => tags.flatMap((tag) => tag.categories.map(({ text }) => text))),
      [['crowd'], ['previs']],
    );
    assert.equal(sceneOf(production, '2').tags.length, 1);
  });

  it('gives a tag before the first heading to the whole script', () => {
    const production = joined('Title: The Long Fall\n\n[[ai: script-analysis]]\n\nINT. HALL - DAY #1#\n\nRain.\n');
    assert.equal(production.wholeScriptTags.length, 1);
    assert.deepEqual(production.scenes[0]?.tags, []);
    assert.deepEqual(
      production.uses.map(({ id, scenes }) => [id, scenes.length]),
      [['script long-fall: script-analysis', 0]],
    );
  });
});
