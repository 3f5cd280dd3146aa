import { strict as assert } from 'node:assert';
import type { Production } from '../../../src/core/production/production';
import { findingsOf, joined, productionOf, sentenceOf } from './productionOf';

const script = 'INT. HALL - DAY #12A#\n\nRain.\n\nOMITTED #13#\n\nINT. ROOF - NIGHT\n\nWind.\n';
const block = 'production:\n  title: The Long Fall\n';

function use(scenes: string, rest = ''): string {
  return `uses:\n  - id: U-1\n    category: [crowd]\n    scenes: [${scenes}]\n${rest}`;
}

describe('scene numbers in the manifest', () => {
  const found: readonly { readonly written: string; readonly names: readonly string[] }[] = [
    { written: '12A', names: ['12A'] },
    { written: '"12A", 12A', names: ['12A'] },
    { written: 'long-fall/12A', names: ['12A'] },
  ];
  for (const { written, names } of found) {
    it(`${written} is found`, () => {
      const production = joined(script, use(written));
      assert.deepEqual(
        production.uses[0]?.scenes.map(({ name }) => name),
        names,
      );
      assert.deepEqual(findingsOf(production), []);
    });
  }

  for (const written of ['INT. ROOF - NIGHT', `'"INT. ROOF - NIGHT"'`, '"INT.  ROOF -  NIGHT"']) {
    it(`${written} is found where a tag keeps the use there, or the script is only read`, () => {
      const tagged = joined(script.replace('Wind.', '[[ai: crowd; use: U-1]]'), use(written));
      const untagged = joined(script, use(written));
      const namesIn = ({ uses }: Production): unknown => uses[0]?.scenes.map(({ name }) => name);
      assert.deepEqual([namesIn(tagged), findingsOf(tagged)], [['"INT. ROOF - NIGHT"'], []]);
      assert.deepEqual([namesIn(untagged), untagged.findings.length], [[], 1]);
      const readOnly = productionOf({
        'roof.fdx':
          '<FinalDraft DocumentType="Script" Version="5"><Content><Paragraph Type="Scene Heading"><Text>INT. ROOF - NIGHT</Text></Paragraph></Content></FinalDraft>',
        'production.slate.yaml': block + use(written),
      });
      assert.deepEqual([namesIn(readOnly), findingsOf(readOnly)], [['"INT. ROOF - NIGHT"'], []]);
    });
  }

  const missed: readonly { readonly written: string; readonly sentence: string }[] = [
    { written: '99', sentence: 'Unknown scene 99.' },
    { written: '12B', sentence: 'Unknown scene 12B; the nearest is 12A.' },
    { written: '12a', sentence: 'Unknown scene 12a; the nearest is 12A.' },
    { written: '012A', sentence: 'Unknown scene 012A; the nearest is 12A.' },
    { written: '12', sentence: 'Unknown scene 12; the nearest is 12A.' },
    { written: '013', sentence: 'Unknown scene 013; the nearest is 13, which is omitted.' },
    { written: 'INT. ROFF - NIGHT', sentence: 'Unknown scene INT. ROFF - NIGHT; the nearest is "INT. ROOF - NIGHT".' },
    { written: '12-15', sentence: 'Unknown scene 12-15.' },
    { written: 'constructor', sentence: 'Unknown scene constructor.' },
    { written: '__proto__', sentence: 'Unknown scene __proto__.' },
  ];
  for (const { written, sentence } of missed) {
    it(`${written} is not found`, () => {
      const production = joined(script, use(written));
      assert.deepEqual(findingsOf(production), [`error ${production.findings[0]?.message.code ?? ''} [${written}]`]);
      assert.equal(sentenceOf(production.findings[0]), sentence);
      assert.deepEqual(production.uses[0]?.scenes, []);
    });
  }

  it('an omitted scene keeps its uses, with an information', () => {
    const production = joined(script, use('13'));
    assert.deepEqual(findingsOf(production), ['information finding.omitted-scene [13]']);
    assert.deepEqual(
      production.uses[0]?.scenes.map(({ name, scene }) => [name, scene.omitted]),
      [['13', true]],
    );
  });

  const elsewhere: readonly { readonly of: string; readonly yaml: string }[] = [
    { of: 'vendors', yaml: 'vendors:\n  - { id: V-FX, scenes: [77] }\n' },
    {
      of: 'declarations',
      yaml: 'declarations:\n  - { scenes: [77], stages: [prep], by: P-1, on: 2026-05-04 }\npeople:\n  - { id: P-1 }\n',
    },
    {
      of: 'sign-offs',
      yaml: 'sign-offs:\n  - { scene: 77, by: P-1, text: "sha256:0", record: "sha256:0" }\npeople:\n  - { id: P-1 }\n',
    },
    { of: 'papers', yaml: `${use('12A')}    evidence:\n      - { kind: consent, scenes: [{ scene: 77 }] }\n` },
    {
      of: 'revisions',
      yaml: 'scripts:\n  - { id: "1", file: long-fall.fountain, revisions: [{ name: Blue, scenes: [77] }] }\n',
    },
  ];
  for (const { of, yaml } of elsewhere) {
    it(`are checked in ${of}`, () =>
      assert.deepEqual(findingsOf(joined(script, yaml)), ['error finding.unknown-scene [77]']));
  }

  describe('with several scripts', () => {
    const files = {
      'one.fountain': 'INT. HALL - DAY #1#\n\nINT. YARD - DAY #2#\n',
      'two.fountain': 'INT. ROOF - DAY #1#\n',
    };
    const scripts = 'scripts:\n  - { id: "101", file: one.fountain }\n  - { id: "102", file: two.fountain }\n';

    it('take the script before the number', () => {
      const production = productionOf({ ...files, 'production.slate.yaml': block + scripts + use('102/1') });
      assert.deepEqual(
        production.uses[0]?.scenes.map(({ name }) => name),
        ['102/1'],
      );
      assert.deepEqual(findingsOf(production), []);
    });

    it('are a finding and no guess when two scripts have the number', () => {
      const production = productionOf({ ...files, 'production.slate.yaml': block + scripts + use('1') });
      assert.deepEqual(findingsOf(production), ['error finding.several-scenes-fit [1]']);
      assert.equal(sentenceOf(production.findings[0]), 'Expected the script before the number: 1 may be 101/1, 102/1.');
      assert.deepEqual(production.uses[0]?.scenes, []);
    });

    it('need no script when only one has the number', () => {
      const production = productionOf({ ...files, 'production.slate.yaml': block + scripts + use('2') });
      assert.deepEqual(
        production.uses[0]?.scenes.map(({ name }) => name),
        ['101/2'],
      );
    });

    it('of a revision belong to its script', () => {
      const revised =
        'scripts:\n  - { id: "101", file: one.fountain, revisions: [{ name: Blue, scenes: [1] }] }\n  - { id: "102", file: two.fountain }\n';
      assert.deepEqual(findingsOf(productionOf({ ...files, 'production.slate.yaml': block + revised })), []);
    });

    it('move with the number alone', () => {
      const production = productionOf({
        ...files,
        'production.slate.yaml': `${block}${scripts}renumbered: { 7: 2 }\n${use('101/7')}`,
      });
      assert.deepEqual(
        production.uses[0]?.scenes.map(({ name }) => name),
        ['101/2'],
      );
    });
  });

  describe('renumbered', () => {
    const renumberings: readonly {
      readonly of: string;
      readonly yaml: string;
      readonly written: string;
      readonly names: readonly string[];
      readonly findings: readonly string[];
    }[] = [
      { of: 'an old number means the new one', yaml: '{ 12: 12A }', written: '12', names: ['12A'], findings: [] },
      { of: 'twice, the last one counts', yaml: '{ 3: 4, 4: 12A }', written: '3', names: ['12A'], findings: [] },
      { of: 'an omitted number means the new one', yaml: '{ 13: 12A }', written: '13', names: ['12A'], findings: [] },
      {
        of: 'a number still in the script means itself, with a warning',
        yaml: '{ 12A: 13 }',
        written: '12A',
        names: ['12A'],
        findings: ['warning finding.renumbered-still-there [13]'],
      },
      {
        of: 'in a circle it leads nowhere',
        yaml: '{ 3: 4, 4: 3 }',
        written: '3',
        names: [],
        findings: [
          'error finding.unknown-scene [3]',
          'error finding.unknown-scene [4]',
          'error finding.unknown-scene [3]',
        ],
      },
    ];
    for (const { of, yaml, written, names, findings } of renumberings) {
      it(of, () => {
        const production = joined(script, `renumbered: ${yaml}\n${use(written)}`);
        assert.deepEqual(
          production.uses[0]?.scenes.map(({ name }) => name),
          names,
        );
        assert.deepEqual(findingsOf(production), findings);
      });
    }

    it('to a number that does not exist is a finding', () => {
      assert.deepEqual(findingsOf(joined(script, 'renumbered: { 12: 77 }\n')), ['error finding.unknown-scene [77]']);
    });
  });
});
