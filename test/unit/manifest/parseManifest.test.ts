import assert from 'node:assert/strict';
import { placeSpan } from '../../../src/core/manifest/placeSpan';
import { inPerson, inProduction, inUse, manifestOf, problemsOf } from './manifests';

describe('parseManifest', () => {
  it('reads the three lines of a first day', () => {
    const manifest = manifestOf(
      'production: { title: The Long Fall, agreements: sagaftra-tvth }\nscripts: ep101.fountain\n',
    );
    assert.deepEqual(manifest.problems, []);
    assert.deepEqual(
      [manifest.production?.title, manifest.production?.agreements, manifest.records.scripts[0]?.file],
      ['The Long Fall', ['sagaftra-tvth'], 'ep101.fountain'],
    );
  });

  it('reads a production with all kinds of record', () => {
    const manifest = manifestOf(complete);
    assert.deepEqual(manifest.problems, []);
    const { records, production } = manifest;
    assert.deepEqual(
      production?.strikes?.map((strike) => [strike.union, strike.from, strike.until]),
      [['sag-aftra', '2026-07-01', undefined]],
    );
    assert.equal(production['ai-policy']?.version, '3');
    assert.deepEqual(records.scripts[0]?.revisions?.[0]?.scenes, ['12', '14A']);
    assert.deepEqual(
      records.people[0]?.parts?.map((part) => part.character),
      ['ELENA', 'THE VOICE'],
    );
    assert.equal(records.schedule[0]?.['session-start'], '2026-10-20T09:00');
    assert.deepEqual(records.uses[0]?.category, ['de-aging', 'cleanup']);
    assert.deepEqual(
      records.uses[0].people?.map((one) => [one.person, one.recognizable]),
      [
        ['P-7', 'yes'],
        ['P-8', undefined],
      ],
    );
    assert.deepEqual(
      records.uses[0].evidence?.[0]?.scenes?.map((one) => [one.scene, one.text]),
      [
        ['12', 'sha256:00'],
        ['14A', undefined],
      ],
    );
    assert.equal(records.uses[1]?.tool, 'T-1');
    assert.deepEqual(records.declarations[0]?.stages, ['development', 'shoot']);
    assert.equal(records.transfers[0]?.['public-model'], 'no');
    assert.equal(records.decisions[0]?.answer, 'yes');
    assert.equal(records.waivers[0]?.['granted-by'], 'union');
    assert.equal(records.accepted[0]?.until, '2026-12-01');
    assert.equal(records['sign-offs'][0]?.scene, '12');
    assert.deepEqual(
      [...records.renumbered],
      [
        ['12', '12A'],
        ['013', '1.10'],
      ],
    );
  });

  it('says of every record where it stands', () => {
    const manifest = manifestOf(complete);
    const { records, production } = manifest;
    assert.deepEqual(production?.at, { file: 'production.slate.yaml', path: ['production'] });
    assert.deepEqual(records.uses[0]?.evidence?.[0]?.scenes?.[1]?.at.path, ['uses', 0, 'evidence', 0, 'scenes', 1]);
    assert.deepEqual(production.strikes?.[0]?.at.path, ['production', 'strikes', 0]);
    const span = placeSpan(manifest, ['uses', 0, 'people', 1]);
    assert.equal(complete.slice(span.start, span.end), 'P-8');
  });

  it('keeps scene numbers as the script writes them', () => {
    const { records } = manifestOf(
      inUse('scenes: [012, 1.10, 12E1, 0x1A, 12., "#14#", 15#, 101/12A, "INT. HALL, NIGHT (2)"]'),
    );
    assert.deepEqual(records.uses[0]?.scenes, [
      '012',
      '1.10',
      '12E1',
      '0x1A',
      '12.',
      '14',
      '15',
      '101/12A',
      'INT. HALL, NIGHT (2)',
    ]);
  });

  for (const { line, field, value } of [
    { line: 'people: []', field: 'people', value: [] },
    { line: 'people: none', field: 'people', value: [] },
    { line: 'people: unknown', field: 'people', value: undefined },
    { line: 'people:', field: 'people', value: undefined },
    { line: 'people: ~', field: 'people', value: undefined },
    { line: 'scenes: 12', field: 'scenes', value: ['12'] },
    { line: 'scenes: unknown', field: 'scenes', value: undefined },
    { line: 'modality: video', field: 'modality', value: ['video'] },
    { line: 'modality: [video, unknown]', field: 'modality', value: ['video', 'unknown'] },
    { line: 'modality: unknown', field: 'modality', value: undefined },
    { line: 'modality: [unknown]', field: 'modality', value: undefined },
    { line: 'modality: []', field: 'modality', value: [] },
    { line: 'versions: [V-1, unknown]', field: 'versions', value: ['V-1', 'unknown'] },
    { line: 'generative: yes', field: 'generative', value: 'yes' },
    { line: 'generative: true', field: 'generative', value: 'yes' },
    { line: 'generative: FALSE', field: 'generative', value: 'no' },
    { line: 'generative: "no"', field: 'generative', value: 'no' },
    { line: 'generative: unknown', field: 'generative', value: 'unknown' },
    { line: 'generative: null', field: 'generative', value: undefined },
    { line: 'output: unknown', field: 'output', value: 'unknown' },
    { line: 'act-date: 2028-02-29', field: 'act-date', value: '2028-02-29' },
    { line: 'summary: 1984', field: 'summary', value: '1984' },
    { line: 'summary: ""', field: 'summary', value: undefined },
    { line: 'responsible-person: ai', field: 'responsible-person', value: 'ai' },
    { line: 'vendor: unknown', field: 'vendor', value: 'unknown' },
  ] as const) {
    it(`accepts “${line}”`, () => {
      const manifest = manifestOf(inUse(line));
      assert.deepEqual(manifest.problems, []);
      assert.deepEqual(manifest.records.uses[0]?.[field], value);
    });
  }

  for (const moment of [
    '2026-10-20',
    '2026-10-20T09:00',
    '2026-10-20T23:59:59',
    '2026-10-20T00:00Z',
    '2026-10-20T09:00-07:00',
  ]) {
    it(`accepts the moment ${moment}`, () => {
      const manifest = manifestOf(inPerson(`engaged-on: ${moment}`));
      assert.deepEqual(manifest.problems, []);
      assert.equal(manifest.records.people[0]?.['engaged-on'], moment);
    });
  }

  for (const { text, expected } of [
    { text: inUse('generative: Yes'), expected: 'manifest.expected-yes-no “Yes” → yes' },
    { text: inUse('generative: n'), expected: 'manifest.expected-yes-no “n” → no' },
    { text: inUse('generative: maybe'), expected: 'manifest.expected-yes-no “maybe”' },
    { text: inUse('generative: unkown'), expected: 'manifest.expected-yes-no “unkown” → unknown' },
    { text: inUse('generative: [yes]'), expected: 'manifest.expected-yes-no “[”' },
    { text: inUse('output: fnial'), expected: 'manifest.expected-word “fnial” → final' },
    { text: inUse('output: Final'), expected: 'manifest.expected-word “Final” → final' },
    { text: inUse('output: broadcast'), expected: 'manifest.expected-one-of “broadcast”' },
    { text: inUse('modality: [image, vidoe]'), expected: 'manifest.expected-word “vidoe” → video' },
    { text: inUse('modality: image, video'), expected: 'manifest.expected-list “image, video” → [image, video]' },
    { text: inUse('modality: { image: yes }'), expected: 'manifest.expected-words “image: yes”' },
    { text: inUse('modality: [[image]]'), expected: 'manifest.expected-words “[”' },
    { text: inUse('category: deaging'), expected: 'manifest.expected-word “deaging” → de-aging' },
    { text: inUse('category: matte painting'), expected: 'manifest.expected-word “matte painting” → set-extension' },
    { text: inUse('scenes: 12,13'), expected: 'manifest.expected-list “12,13” → [12, 13]' },
    { text: inUse('scenes: #12A#'), expected: 'manifest.scene-number-in-comment “#12A#” → 12A' },
    { text: inUse('scenes: "#"'), expected: 'manifest.expected-scene-number “"#"”' },
    { text: inUse('scenes:\n      - 11\n      - #12A#'), expected: 'manifest.scene-number-in-comment “#12A#” → 12A' },
    { text: inUse('replaced-on: 2026-02-30'), expected: 'manifest.expected-date “2026-02-30”' },
    { text: inUse('replaced-on: 2026-9-1'), expected: 'manifest.expected-date “2026-9-1” → 2026-09-01' },
    {
      text: inUse('replaced-on: 2026-09-01T09:00'),
      expected: 'manifest.expected-date “2026-09-01T09:00” → 2026-09-01',
    },
    { text: inUse('replaced-on: 03/04/2026'), expected: 'manifest.expected-date “03/04/2026”' },
    {
      text: inPerson('engaged-on: 2026-10-20 9:00'),
      expected: 'manifest.expected-moment “2026-10-20 9:00” → 2026-10-20T09:00',
    },
    { text: inPerson('engaged-on: 2026-10-20T24:00'), expected: 'manifest.expected-moment “2026-10-20T24:00”' },
    { text: inPerson('engaged-on: 2026-13-01T09:00'), expected: 'manifest.expected-moment “2026-13-01T09:00”' },
    { text: inPerson('union: SAG-AFTRA'), expected: 'manifest.unusual-word “SAG-AFTRA” → sag-aftra' },
    { text: inPerson('name: [Mara]'), expected: 'manifest.expected-text “[”' },
    {
      text: inPerson('parts: [{ engaged-on: 2026-08-01 }]'),
      expected: 'manifest.missing-required “engaged-on: 2026-08-01”',
    },
    {
      text: inProduction('time-zone: America/Los_Angelos'),
      expected: 'manifest.expected-time-zone “America/Los_Angelos”',
    },
    { text: inProduction('kind: feature'), expected: 'manifest.unknown-field-near “kind” → production-kind' },
    { text: inProduction('buyr: netflix'), expected: 'manifest.unknown-field-near “buyr” → buyer' },
    {
      text: inProduction('principal-photography: 2026-09-14'),
      expected: 'manifest.unknown-field “principal-photography”',
    },
    { text: inProduction('living: living'), expected: 'manifest.misplaced-field “living”' },
    { text: inProduction('register-complete: yes'), expected: 'manifest.worked-out-field “register-complete”' },
    { text: inProduction('ai-policy: ours'), expected: 'manifest.expected-record “ours”' },
    { text: inProduction('strikes: [sag-aftra]'), expected: 'manifest.expected-records “sag-aftra”' },
    { text: 'production:\n', expected: 'manifest.missing-required “production”' },
    {
      text: 'uses:\n  - summary: Elena is made younger.\n',
      expected: 'manifest.missing-required “summary: Elena is made younger.”',
    },
    { text: 'uses: de-aging\n', expected: 'manifest.expected-records “de-aging”' },
    { text: 'tools: [{ name: Relume }]\n', expected: 'manifest.missing-required “name: Relume”' },
    { text: 'people: [{ id: P-7 }, { id: P-8 }, { id: P-7 }]\n', expected: 'manifest.duplicate-id “P-7”' },
    { text: 'uses: [{ id: "U-7, U-8" }]\n', expected: 'manifest.unusual-id “"U-7, U-8"”' },
    { text: 'use: []\n', expected: 'manifest.unknown-field-near “use” → uses' },
    { text: 'renumbered: { 12: }\n', expected: 'manifest.expected-renumbering “12”' },
    { text: 'renumbered: [12, 13]\n', expected: 'manifest.expected-renumbering “[”' },
    { text: '- uses\n', expected: 'manifest.expected-fields “-”' },
    { text: 'The Long Fall\n', expected: 'manifest.expected-fields “The Long Fall”' },
  ]) {
    it(`reports ${expected}`, () => assert.deepEqual(problemsOf(text), [expected]));
  }

  it('applies no fix that would give a field twice', () => {
    assert.deepEqual(problemsOf(inProduction('buyer: netflix\n  buyr: bbc')), ['manifest.unknown-field-near “buyr”']);
  });

  it('treats a value that is not understood as unknown and keeps the rest of the record', () => {
    const { records } = manifestOf(
      inUse(
        'generative: maybe\n    act-date: 2026-02-30\n    modality: [video, vidoe]\n    summary: Elena is made younger.',
      ),
    );
    const [use] = records.uses;
    assert.deepEqual(
      { ...use, at: 0 },
      { id: 'U-7', modality: ['video', 'unknown'], summary: 'Elena is made younger.', at: 0 },
    );
  });

  it('reads the known word behind another spelling of an open list', () => {
    assert.deepEqual(manifestOf(inPerson('union: [Sag Aftra, equity-uk]')).records.people[0]?.union, [
      'sag-aftra',
      'equity-uk',
    ]);
  });

  it('takes the first of two values for one field', () => {
    const manifest = manifestOf(inUse('output: temp\n    output: final'));
    assert.equal(manifest.records.uses[0]?.output, 'temp');
    assert.deepEqual(
      manifest.problems.map(({ message }) => message.code),
      ['yaml.duplicate-key'],
    );
  });

  it('finds ids given twice in records inside others', () => {
    const text =
      'evidence: [{ id: E-1, kind: notice }]\nuses:\n  - id: U-1\n    evidence: [{ id: E-1, kind: consent }]\n';
    assert.deepEqual(problemsOf(text), ['manifest.duplicate-id “E-1”']);
  });

  it('does not take a record that is repeated by an alias for a second one', () => {
    const text =
      'uses:\n  - id: U-1\n    evidence: [&consent { id: E-1, kind: consent }]\n  - id: U-2\n    evidence: [*consent]\n';
    const manifest = manifestOf(text);
    assert.deepEqual(manifest.problems, []);
    assert.equal(manifest.records.uses[1]?.evidence?.[0]?.id, 'E-1');
  });

  it('is not misled by names that every object has', () => {
    const text =
      'constructor: 1\n__proto__: { polluted: yes }\nproduction:\n  title: The Long Fall\n  __proto__: { buyer: bbc }\n  toString: 1\n  hasOwnProperty: no\n';
    const manifest = manifestOf(text);
    assert.deepEqual(
      manifest.problems.map(({ message }) => message.code),
      Array.from({ length: 5 }, () => 'manifest.unknown-field'),
    );
    assert.deepEqual({ ...manifest.production, at: 0 }, { title: 'The Long Fall', at: 0 });
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });

  it('has no production in a manifest that only adds records', () => {
    assert.equal('production' in manifestOf('uses: []\n'), false);
  });

  it('takes a production that is only a word for a production without a title', () => {
    const manifest = manifestOf('production: The Long Fall\n');
    assert.deepEqual(manifest.production, { at: { file: 'production.slate.yaml', path: ['production'] } });
    assert.deepEqual(
      manifest.problems.map(({ message }) => message.code),
      ['manifest.expected-record'],
    );
  });

  for (const text of ['', '\n', '# nothing yet\n', '---\n', 'uses:\n', 'uses: []\nrenumbered:\n']) {
    it(`finds nothing wrong with ${JSON.stringify(text)}`, () => {
      const manifest = manifestOf(text);
      assert.deepEqual(manifest.problems, []);
      assert.deepEqual(manifest.records.uses, []);
    });
  }

  it('gives problems in the order of the text', () => {
    const starts = manifestOf(
      'tools: [{ name: Relume }]\npeople: [{ id: P-7, hired: Yes }, { id: P-7 }]\nuse: []\nproduction: { buyr: bbc }\n',
    ).problems.map(({ span }) => span.start);
    assert.equal(starts.length, 6);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

const complete = `production:
  title: The Long Fall
  production-kind: series
  agreements: [sagaftra-tvth, wga-mba]
  buyer: netflix
  territories: [US, FR]
  time-zone: America/Los_Angeles
  strikes: [{ union: sag-aftra, from: 2026-07-01 }]
  ai-policy: { version: 3, dated: 2026-01-05, document: papers/policy.pdf }
  holidays: [2026-11-26]
scripts:
  - { id: "101", file: ep101.fountain, locked: 2026-08-30, revisions: [{ name: Blue, dated: 2026-06-11, scenes: [12, 14A] }] }
versions: [{ id: V-1, kind: picture }, { id: V-2, kind: dub, language: de }]
people:
  - { id: P-7, name: Mara Quill, role: performer, parts: [{ character: ELENA, engaged-on: 2026-08-01 }, THE VOICE], living: living }
  - { id: P-8, name: Ivo Tarn, role: [director, writer] }
vendors: [{ id: V-FX, name: Lumen House, scenes: [12], used-ai: unknown }]
tools: [{ id: T-1, name: Relume, writes-text: no }]
schedule: [{ id: S-1, session-kind: scan, people: [P-7], session-start: 2026-10-20T09:00 }]
uses:
  - id: U-007
    scenes: [101/12, 101/14A]
    category: [de-aging, cleanup]
    people: [{ person: P-7, recognizable: yes }, P-8]
    tool: { name: Relume, version: 2.10 }
    evidence: [{ kind: consent, from: P-7, given-at: 2026-09-01, scenes: [{ scene: 12, text: "sha256:00" }, 14A] }]
  - { id: U-008, tool: T-1, people: none }
evidence: [{ id: E-1, kind: notice, to: [union], uses: [U-007] }]
declarations: [{ scenes: [13], stages: [development, shoot], by: P-8, on: 2026-05-04, says: none }]
transfers: [{ id: X-1, transfer-kind: replica, public-model: no }]
requests: [{ obligation: hpf/declaration, by: buyer, on: 2026-06-01 }]
decisions: [{ question: sagaftra-tvth/judged-as-scripted, use: U-007, answer: yes, by: P-8 }]
waivers: [{ obligation: dga/consultation, use: U-007, granted-by: union, document: w.pdf, until: 2026-12-31 }]
accepted: [{ obligation: hpf/declaration, by: P-8, until: 2026-12-01, why: It is on its way. }]
sign-offs: [{ scene: 12, by: P-8, on: 2026-09-02, text: "sha256:00", record: "sha256:01" }]
renumbered: { 12: 12A, 013: 1.10 }
`;
