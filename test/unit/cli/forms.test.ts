import assert from 'node:assert/strict';
import { formWorkbook, readSheets } from '../../../src/core/xlsx';
import { run, type Ran } from './memory';
import { withEdit } from '../../support/withEdit';

const SCRIPT = 'INT. HALL - DAY #1#\n\nWords.\n\nINT. STAIR - DAY #2#\n\nMore words.\n';

const RIDER = `format: 1
agreement: rider
name: Rider
kind: custom
status: in-force
covers: { production: { agreement-listed: yes } }
read: full
confidence: high
checked: 2026-11-01
sources: { S1: { title: The text } }
obligations:
  - { id: told, cite: § 1, summary: The buyer is told., level: use, kind: notice, when: { generative: yes, output: final, prominence: featured }, requires: { what: a notice, evidence: [notice] }, sources: [S1], confidence: high, examples: &two [{ given: { generative: yes, output: final, prominence: featured }, then: open }, { given: { generative: no }, then: not-required }] }
  - { id: agreed, cite: § 2, summary: The performer agrees., level: person-in-use, kind: consent, when: { recognizable: yes, purposes: [age] }, requires: { what: a consent, evidence: [consent] }, sources: [S1], confidence: high, examples: *two }
  - { id: covered, cite: § 3, summary: Covered work stays., level: use, kind: record, when: { replaces-covered-work: yes }, requires: { what: a memo, evidence: [value-memo] }, sources: [S1], confidence: high, examples: *two }
`;

const MANIFEST = `production: { title: The Long Stair, agreements: [rider] }

vendors:
  - { id: V-1, name: Mist House, declared: no }   # asked on Monday
  - { id: V-2, name: Other House, declared: no }

people:
  - { id: P-1, name: Odell Marsh, role: performer, union: none }

uses:
  # The smoke.
  - id: U-1
    scenes: ['1']
    category: set-extension
    summary: Smoke on the stair.
    generative: unknown   # they know
    vendor: V-1
    people: [{ person: P-1 }]
  - id: U-2
    scenes: ['2']
    category: cleanup
    summary: A wire taken out.
    vendor: V-2
    people: []
`;

const FILES = [
  ['/show/a.fountain', SCRIPT],
  ['/show/production.slate.yaml', MANIFEST],
  ['/show/agreements/rider.yaml', RIDER],
] as const;

const cells = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));
const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** The vendor's form with answers by what their references end in. */
async function filled(
  answers: { readonly [field: string]: string },
  whom: readonly string[] = ['--vendor', 'V-1'],
): Promise<string> {
  const rows = cells((await run(['questions', ...whom], FILES)).out);
  for (const [field, answer] of Object.entries(answers)) {
    const row = rows.find(([reference]) => reference?.endsWith(` ${field}`));
    assert.ok(row, field);
    row[3] = answer;
  }
  return asCsv(rows);
}

const take = (form: string, manifest = MANIFEST, ...args: readonly string[]): Promise<Ran> =>
  run(['import', 'back.csv', ...args], [...FILES, ['/show/production.slate.yaml', manifest], ['/show/back.csv', form]]);
const written = ({ files }: Ran): string => String(files.texts.get('/show/production.slate.yaml'));

describe('a form', () => {
  it('asks a vendor about itself and its own uses, and nothing about anybody else', async () => {
    const { out, code } = await run(['questions', '--vendor', 'V-1'], FILES);
    assert.equal(code, 0);
    assert.deepEqual(
      cells(out)
        .slice(3)
        .map(([reference]) => reference),
      [
        'vendor:V-1 used-ai',
        'vendor:V-1 subcontractors',
        'use:U-1 generative',
        'use:U-1 output',
        'use:U-1 prominence',
        'use:U-1 person:P-1 recognizable',
        'use:U-1 person:P-1 purposes',
      ],
    );
    assert.doesNotMatch(out, /U-2|wire|V-2/);
    assert.doesNotMatch(out, /replaces-covered-work/);
  });

  it('asks a person about what touches them', async () => {
    const { out } = await run(['questions', '--person', 'P-1'], FILES);
    assert.deepEqual(
      cells(out)
        .slice(3)
        .map(([reference]) => reference),
      ['use:U-1 person:P-1 recognizable', 'use:U-1 person:P-1 purposes'],
    );
  });

  it('is a workbook with lists to choose from, the same bytes each time', async () => {
    const made = await Promise.all(
      [1, 2].map(async () =>
        (await run(['questions', '--vendor', 'V-1', '-o', 'form.xlsx'], FILES)).files.texts.get('/show/form.xlsx'),
      ),
    );
    assert.ok(made[0] instanceof Uint8Array);
    assert.deepEqual(made[0], made[1]);
    const read = readSheets(made[0]);
    assert.ok('sheets' in read);
    assert.deepEqual(read.sheets[0]?.rows[3]?.slice(0, 3), [
      'vendor:V-1 used-ai',
      'V-1',
      'Did you, or anybody who works for you on this title, use AI in that work?',
    ]);
  });

  it('lets no text be calculated', async () => {
    const manifest = withEdit(
      withEdit(MANIFEST, 'Smoke on the stair.', '"=HYPERLINK(1)"'),
      'title: The Long Stair',
      'title: "=1+1"',
    );
    const { out } = await run(['questions', '--vendor', 'V-1'], [...FILES, ['/show/production.slate.yaml', manifest]]);
    assert.doesNotMatch(out, /(?:^|,)"?[=+\-@]/m);
  });

  for (const [args, sentence] of [
    [['questions', '--vendor', 'V-9'], /^Unknown vendor “V-9”\. The manifest has V-1, V-2\./],
    [['questions', '--person', 'P-9'], /^Unknown person “P-9”/],
    [['questions', '--person', 'P-1', '--vendor', 'V-1'], /^Expected --vendor or --person, not both/],
    [['questions', '-f', 'csv'], /^Expected a form as -f csv/],
    [['questions', '--vendor', 'V-1', '-f', 'json'], /^Expected a form as -f csv/],
    [['import'], /^Expected a form or a shot list/],
    [['import', 'a.fountain'], /^Not a form: a\.fountain/],
    [['import', 'none.csv'], /none\.csv \(it does not exist\)/],
  ] as const) {
    it(`refuses: ai-slate ${args.join(' ')}`, async () => {
      const { code, err } = await run(args, FILES);
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  }
});

describe('a form that came back', () => {
  it('is shown and not written until it is told to', async () => {
    const ran = await take(await filled({ generative: 'yes' }));
    assert.equal(ran.code, 0);
    assert.match(
      ran.out,
      /1 new answer, 0 recorded already, 6 not answered\n\nNew\n {2}U-1 generative: yes\n\nNothing has been written\./,
    );
    assert.equal(written(ran), MANIFEST);
  });

  it('is written as edits that keep comments and order, with a record of the file and its hash', async () => {
    const form = await filled({ generative: 'Yes', purposes: 'age, pitch' });
    const ran = await take(form, MANIFEST, '--write');
    assert.equal(ran.code, 0, ran.err);
    const text = written(ran);
    assert.ok(text.includes('    generative: yes   # they know\n'));
    assert.ok(text.includes('people: [{ person: P-1, purposes: [age, pitch] }]'));
    assert.ok(text.includes('# The smoke.') && text.includes('# asked on Monday'));
    assert.match(
      text,
      /kind: answer\n {4}from: vendor\n {4}to: \[producer\]\n {4}given-at: 2026-11-22\n {4}scope: .*\n {4}document: back\.csv\n {4}hash: sha256:[0-9a-f]{64}\n {4}uses: \[U-1\]/,
    );
    assert.equal((await run(['check'], [...FILES, ['/show/production.slate.yaml', text]])).err, '');
    assert.match((await take(form, text)).out, /0 new answers, 2 recorded already/);
  });

  it('is written whole, however many answers are about one record', async () => {
    const form = await filled({
      generative: 'yes',
      output: 'final',
      prominence: 'featured',
      recognizable: 'no',
      purposes: 'age',
    });
    const text = written(await take(form, MANIFEST, '--write'));
    assert.ok(text.includes('people: [{ person: P-1, recognizable: no, purposes: [age] }]'), text);
    for (const line of ['generative: yes   # they know', 'output: final', 'prominence: featured'])
      assert.ok(text.includes(`\n    ${line}\n`), line);
    assert.match((await take(form, text)).out, /0 new answers, 5 recorded already/);
  });

  it('never overwrites what is recorded by now, and asks which is right', async () => {
    const ran = await take(
      await filled({ generative: 'yes', output: 'final' }),
      withEdit(MANIFEST, 'generative: unknown', 'generative: no'),
      '--write',
    );
    assert.equal(ran.code, 1);
    assert.match(ran.out, /U-1 generative: the form says yes, the record says no\. Which is right\?/);
    assert.match(written(ran), /generative: no/);
    assert.match(written(ran), /output: final/);
  });

  it('makes a vendor answered only by its own answer, and not against uses on record', async () => {
    const yes = await take(await filled({ 'used-ai': 'yes' }), MANIFEST, '--write');
    assert.match(written(yes), /id: V-1, name: Mist House, declared: yes, used-ai: yes/);
    assert.match(written(yes), /id: V-2, name: Other House, declared: no/);
    const no = await take(await filled({ 'used-ai': 'no' }), MANIFEST, '--write');
    assert.equal(no.code, 1);
    assert.match(no.out, /the form says no, but these uses of theirs are recorded: U-1/);
    assert.equal(written(no), MANIFEST);
    const empty = await take(await filled({}), MANIFEST, '--write');
    assert.equal(written(empty), MANIFEST);
  });

  it('keeps a vendor unanswered that used AI nobody has recorded', async () => {
    const manifest = withEdit(MANIFEST, '    vendor: V-1\n', '');
    const ran = await take(await filled({ 'used-ai': 'yes' }), manifest, '--write');
    assert.match(ran.out, /Record what it was/);
    assert.match(written(ran), /name: Mist House, declared: no, used-ai: yes/);
  });

  it('takes no answer for anybody else’s record, for the production or for a paper', async () => {
    const rows = cells(await filled({}));
    const hostile = [
      'use:U-2 generative',
      'vendor:V-2 used-ai',
      'vendor:V-1 name',
      'use:U-1 release-date',
      'person:P-1 living',
      'use:U-1 kind',
      'use:../x generative',
      'use:U-1 __proto__',
    ];
    const ran = await take(
      asCsv([...rows, ...hostile.map((reference) => [reference, '', 'Hostile', 'yes', ''])]),
      MANIFEST,
      '--write',
    );
    assert.equal(ran.code, 1);
    assert.equal(ran.out.match(/leads to no question of this form/g)?.length, hostile.length);
    assert.equal(written(ran), MANIFEST);
  });

  it('says of a word that the field does not know what it knows', async () => {
    const { code, out } = await take(await filled({ output: '=cmd()' }));
    assert.equal(code, 1);
    assert.match(out, /“=cmd\(\)”: Expected one of temp, final/);
  });

  it('reads what spreadsheets make of it: semicolons, tabs, quotes, another line end', async () => {
    const rows = cells(await filled({ generative: 'yes' }));
    for (const form of [
      rows.map((row) => row.join(';')).join('\n'),
      rows.map((row) => row.join('\t')).join('\r\n'),
      `\ufeff${asCsv(rows)}`,
    ])
      assert.match((await take(form)).out, /1 new answer/);
  });

  it('is refused for another title', async () => {
    const { code, err } = await take(await filled({}), withEdit(MANIFEST, 'The Long Stair', 'The Short Stair'));
    assert.equal(code, 2);
    assert.match(err, /^Nothing taken over: the form is about “The Long Stair”/);
  });

  it('comes back as a workbook too', async () => {
    const rows = cells(await filled({ generative: 'yes' }));
    const bytes = await formWorkbook({
      title: 'Form',
      cells: rows,
      head: 2,
      answer: 3,
      choices: [],
      widths: [20, 20, 20, 20, 20],
      asOf: '2026-11-22',
    });
    const { out } = await run(['import', 'back.xlsx'], [...FILES, ['/show/back.xlsx', bytes]]);
    assert.match(out, /New\n {2}U-1 generative: yes/);
    assert.match(
      (await run(['import', 'back.xlsx'], [...FILES, ['/show/back.xlsx', 'no workbook']])).err,
      /^Not read: back\.xlsx\. The workbook is damaged/,
    );
  });
});
