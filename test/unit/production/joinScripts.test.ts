import { strict as assert } from 'node:assert';
import { findingsOf, productionOf, sentenceOf } from './productionOf';

const block = 'production:\n  title: The Long Fall\n';
const hall = 'INT. HALL - DAY #1#\n';

describe('scripts of a production', () => {
  const cases: readonly {
    readonly of: string;
    readonly manifest: string;
    readonly files: readonly string[];
    readonly ids: readonly (string | undefined)[];
    readonly findings: readonly string[];
  }[] = [
    { of: 'one, not listed', manifest: '', files: ['a.fountain'], ids: [undefined], findings: [] },
    {
      of: 'one, listed',
      manifest: 'scripts:\n  - { id: "101", file: a.fountain }\n',
      files: ['a.fountain'],
      ids: ['101'],
      findings: [],
    },
    {
      of: 'in a folder below',
      manifest: 'scripts:\n  - { id: "101", file: ./ep//a.fountain }\n',
      files: ['ep/a.fountain'],
      ids: ['101'],
      findings: [],
    },
    {
      of: 'left out of the list',
      manifest: 'scripts:\n  - { id: "101", file: a.fountain }\n',
      files: ['a.fountain', 'b.fountain'],
      ids: ['101', undefined],
      findings: ['information finding.script-not-listed []'],
    },
    {
      of: 'listed but missing',
      manifest: 'scripts:\n  - { id: "101", file: zzz.fountain }\n',
      files: [],
      ids: [],
      findings: ['error finding.script-missing [zzz.fountain]'],
    },
    {
      of: 'listed under a misspelt name',
      manifest: 'scripts:\n  - { id: "101", file: Pilot.fountain }\n',
      files: ['pilot.fountain'],
      ids: [undefined],
      findings: ['error finding.script-missing-near [Pilot.fountain]', 'information finding.script-not-listed []'],
    },
    {
      of: 'listed twice',
      manifest: 'scripts:\n  - { id: "101", file: a.fountain }\n  - { id: "102", file: ./a.fountain }\n',
      files: ['a.fountain'],
      ids: ['101'],
      findings: ['warning finding.script-listed-twice [./a.fountain]'],
    },
    {
      of: 'out of the folder',
      manifest: 'scripts:\n  - { id: "101", file: ../a.fountain }\n',
      files: ['a.fountain'],
      ids: [undefined],
      findings: ['error finding.script-outside [../a.fountain]'],
    },
    {
      of: 'at an absolute path',
      manifest: 'scripts:\n  - { id: "101", file: /etc/a.fountain }\n',
      files: [],
      ids: [],
      findings: ['error finding.script-outside [/etc/a.fountain]'],
    },
    {
      of: 'spelt with composed and decomposed letters',
      manifest: 'scripts:\n  - { id: "101", file: caf\u00e9.fountain }\n',
      files: ['cafe\u0301.fountain'],
      ids: ['101'],
      findings: [],
    },
  ];
  for (const { of, manifest, files, ids, findings } of cases) {
    it(of, () => {
      const production = productionOf({
        'production.slate.yaml': block + manifest,
        ...Object.fromEntries(files.map((file) => [file, hall])),
      });
      assert.deepEqual(
        production.scripts.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(findingsOf(production), findings);
    });
  }

  it('a missing script with a near name says which', () => {
    const production = productionOf({
      'production.slate.yaml': `${block}scripts:\n  - { id: "101", file: Pilot.fountain }\n`,
      'pilot.fountain': hall,
    });
    assert.equal(
      sentenceOf(production.findings[0]),
      'Missing script Pilot.fountain; the nearest name is pilot.fountain.',
    );
  });

  it('files are found from the folder of the manifest that lists them', () => {
    const production = productionOf({
      'show/production.slate.yaml': block,
      'show/ep/101.slate.yaml': 'scripts:\n  - { id: "101", file: one.fountain }\n',
      'show/ep/one.fountain': hall,
    });
    assert.deepEqual(
      production.scripts.map(({ id, path }) => [id, path]),
      [['101', 'show/ep/one.fountain']],
    );
    assert.deepEqual(findingsOf(production), []);
  });

  it('a script in a folder above the manifest that lists it is found, inside the production', () => {
    const production = productionOf({
      'show/production.slate.yaml': block,
      'show/ep/101.slate.yaml': 'scripts:\n  - { id: "101", file: ../one.fountain }\n',
      'show/one.fountain': hall,
    });
    assert.deepEqual(findingsOf(production), []);
  });
});

describe('manifests of a production', () => {
  it('are one set of records, the production’s own manifest first', () => {
    const production = productionOf({
      'show/a.slate.yaml': 'people:\n  - { id: P-2 }\n',
      'show/z.slate.yaml': `${block}people:\n  - { id: P-1 }\n`,
      'show/crew.private.slate.yaml': 'people:\n  - { id: P-3 }\n',
    });
    assert.deepEqual(
      production.records.people.map(({ id }) => id),
      ['P-1', 'P-2', 'P-3'],
    );
    assert.equal(production.record.title, 'The Long Fall');
  });

  it('two with a production block: the second is an error and is not read', () => {
    const production = productionOf({ 'a.slate.yaml': block, 'b.slate.yaml': 'production:\n  title: Another\n' });
    assert.deepEqual(
      production.findings.map(({ message, place }) => [message.code, place.kind === 'record' && place.record.file]),
      [['finding.second-production', 'b.slate.yaml']],
    );
    assert.equal(production.record.title, 'The Long Fall');
  });

  it('that renumber one scene in two ways: the first stands', () => {
    const production = productionOf({
      'a.slate.yaml': `${block}renumbered: { 7: 1 }\n`,
      'b.slate.yaml': 'renumbered: { 7: 2 }\n',
      'a.fountain': 'INT. HALL - DAY #1#\n\nINT. ROOF - DAY #2#\n',
    });
    assert.equal(production.findScene('7')?.name, '1');
  });

  it('of another production below are left to it', () => {
    const production = productionOf({
      'a.slate.yaml': block,
      'trailer/b.slate.yaml': 'production:\n  title: Trailer\n',
    });
    assert.deepEqual(findingsOf(production), []);
  });

  it('join without scripts', () => {
    const production = productionOf({ 'a.slate.yaml': `${block}uses:\n  - { id: U-1, category: planning }\n` });
    assert.deepEqual([production.scenes.length, production.uses.map(({ id }) => id)], [0, ['U-1']]);
  });
});
