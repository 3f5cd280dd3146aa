import assert from 'node:assert/strict';
import { filesOf } from '../reports/show';
import { run } from './memory';
import { withEdit } from '../../support/withEdit';

/** A production with nothing to do under its own agreement, to which one thing at a time is added. */
const GUILD = `format: 1
agreement: guild
name: Guild
kind: custom
status: in-force
covers: { production: { agreement-listed: yes } }
read: full
confidence: high
checked: 2026-11-01
sources: { S1: { title: The text } }
questions:
  judged-weighty: { level: use, ask: Is it weighty?, values: [yes, no] }
obligations:
  - { id: paper, cite: § 1, summary: A paper., level: use, kind: record, when: { output: final }, requires: { what: a paper, evidence: [prompt-log] }, sources: [S1], confidence: high, examples: &two [{ given: { output: final }, then: open }, { given: { output: cut }, then: not-required }] }
  - { id: ban, cite: § 2, summary: A ban., level: use, kind: restriction, when: { output: replaced }, forbids: { generative: yes }, sources: [S1], confidence: high, examples: *two }
  - { id: weighed, cite: § 3, summary: A weighing., level: use, kind: record, when: { output: temp, judged-weighty: yes }, requires: { what: a log, evidence: [review-log] }, sources: [S1], confidence: high, examples: *two }
  - { id: talk, cite: § 4, summary: A talk., level: use, kind: consultation, strength: recommended, when: { output: none }, requires: { what: a talk, evidence: [consultation] }, sources: [S1], confidence: high, examples: *two }
  - { id: later, cite: § 5, summary: Later., level: use, kind: record, term: { from: 2030-01-01, by: [act-date] }, requires: { what: a log, evidence: [review-log] }, sources: [S1], confidence: high, examples: *two }
`;

/** At the other stages of the work there is no AI. */
const DECLARED =
  "declarations: [{ scenes: ['1'], stages: [development, prep, shoot, delivery], by: producer, on: 2026-10-01 }]";

function files({
  use = 'output: cut',
  more = '',
  script = '',
  declared = DECLARED,
} = {}): readonly (readonly [string, string])[] {
  const manifest = `production: { title: A, agreements: [guild], agreements-complete: yes, territories: [AQ], buyer: Nobody, copyright-registration: none, insurance-application: none, delivery-ai-clause: no, shooting-places: [AQ], production-kind: short }
vendors: []
uses: [{ id: U-1, scenes: ['1'], category: other, stage: post, act-date: 2026-09-01, generative: yes, people: [], ${use} }]
${declared}
${more}`;
  return [
    ['/show/a.fountain', `INT. HALL - DAY #1#\n\nWords.\n${script}`],
    ['/show/a.slate.yaml', manifest],
    ['/show/agreements/guild.yaml', GUILD],
  ];
}

const CHECK = ['check', '--for', 'guild'];

describe('the exit code of check', () => {
  for (const [what, code, given] of [
    ['0 when nothing is left', 0, files()],
    ['1 when something is open', 1, files({ use: 'output: final' })],
    ['1 when something is blocked', 1, files({ use: 'output: replaced' })],
    ['1 when a fact is missing', 1, files({ use: 'output: unknown' })],
    ['1 when a decision is missing', 1, files({ use: 'output: temp' })],
    ['1 when a scene is undeclared', 1, files({ script: '\nEXT. YARD - DAY #2#\n\nMore.\n' })],
    ['1 when a scene is declared for some stages only', 1, files({ declared: withEdit(DECLARED, 'prep, ', '') })],
    ['1 when a tag has an unknown category', 1, files({ script: '\nEXT. YARD - DAY #2#\n\n[[ai: de-agging]]\n' })],
    ['1 when the texts have an error', 1, files({ more: 'people: [{ id: P-1 }, { id: P-1 }]' })],
    [
      '0 when what is open is accepted',
      0,
      files({
        use: 'output: final',
        more: 'accepted: [{ obligation: guild/paper, use: U-1, by: producer, on: 2026-10-01, until: 2027-01-01, why: Later }]',
      }),
    ],
    [
      '1 when the acceptance has run out',
      1,
      files({
        use: 'output: final',
        more: 'accepted: [{ obligation: guild/paper, use: U-1, by: producer, on: 2026-10-01, until: 2026-11-01, why: Later }]',
      }),
    ],
    ['0 when only something recommended is open', 0, files({ use: 'output: none' })],
    ['0 when a warning is all there is', 0, files({ more: 'versions: [{ id: "V;1", kind: picture }]' })],
  ] as const) {
    it(`is ${what}`, async () => {
      const { code: actual, out, err } = await run(CHECK, given);
      assert.equal(actual, code, out + err);
      assert.equal(err, '');
    });
  }

  for (const [list, code] of [
    ['open', 1],
    ['blocked', 0],
    ['error,undeclared', 0],
    ['needs-facts,open', 1],
    ['none', 0],
    ['needs-judgement', 0],
  ] as const) {
    it(`is ${code} for something open with --fail-on ${list}`, async () =>
      assert.equal((await run([...CHECK, '--fail-on', list], files({ use: 'output: final' }))).code, code));
  }

  it('does not depend on the format', async () => {
    for (const use of ['output: cut', 'output: final']) {
      const codes = await Promise.all(
        ['text', 'json'].map(async (format) => (await run([...CHECK, '-f', format], files({ use }))).code),
      );
      assert.equal(new Set(codes).size, 1);
    }
  });
});

describe('the exit code of every other command', () => {
  for (const args of [
    ['report'],
    ['report', '-f', 'json'],
    ['scenes'],
    ['questions'],
    ['agreements'],
    ['agreements', 'show', 'lantern-guild'],
    ['help'],
    ['--version'],
    ['check', '--help'],
  ]) {
    it(`is 0 for ${args.join(' ')}, whatever is open`, async () => {
      const { code, err } = await run(args, filesOf());
      assert.deepEqual([code, err], [0, '']);
    });
  }
});

describe('what cannot be done', () => {
  for (const [args, sentence] of [
    [[], /^Expected a command: check, report/],
    [['chek'], /^Unknown command “chek”\. Expected “check”\?/],
    [['frobnicate'], /^Unknown command “frobnicate”\. Expected one of check,/],
    [['check', '--formt', 'md'], /^Unknown option “--formt” for check\. Expected “--format”\?/],
    [['check', '-x'], /^Unknown option “-x”/],
    [['scenes', '--redacted'], /^Unknown option “--redacted” for scenes/],
    [['check', '-f'], /^Expected a value after -f/],
    [['check', '-f', '-o', 'x'], /^Expected a value after -f/],
    [['check', '--format='], /^Expected a value after --format/],
    [['check', '--redacted=yes'], /^Expected --redacted alone, or --redacted=strict/],
    [['check', '-f', 'pdf'], /^Unknown format “pdf”\. Expected one of text, json/],
    [['check', '-f', 'text', '-f', 'json'], /^Expected --format only once/],
    [['report', '-o', 'a', '-o', 'b'], /^Expected -o only once/],
    [['report', '-f', 'md', '-f', 'json'], /^Expected -o with a folder/],
    [['report', '-f', 'md', '-f', 'json', '-o', 'one.md'], /^Expected -o with a folder/],
    [['check', '--fail-on', 'everything'], /^Unknown word “everything” for --fail-on/],
    [['check', '--as-of', 'tomorrow'], /^Expected a date such as/],
    [['check', '--as-of', '2026-02-30'], /not “2026-02-30”/],
    [['check', '--for', 'lantern-gild'], /^Unknown agreement “lantern-gild”\. Expected “lantern-guild”\?/],
    [['check', 'a', 'b'], /“b” is one too many/],
    [['check', 'nowhere'], /^No such file or folder: nowhere/],
    [['check', 'consents/paper.pdf'], /^Expected a folder, a script \(\.fountain, \.fdx\) or a manifest/],
    [['scenes', '/empty'], /^No script at/],
    [['check', '/empty'], /^No production at .*“ai-slate init” starts one/],
    [['init'], /^Nothing written: production\.slate\.yaml is there already/],
    [['init', '/other'], /^Nothing written: \.\.\/other\/show\.slate\.yaml makes this folder a production already/],
    [['init', 'night.fountain'], /^Expected a folder: night\.fountain/],
    [['agreements', 'eat'], /^Unknown command “agreements eat”/],
    [['agreements', 'show'], /^Expected the id of an agreement/],
    [['agreements', 'show', 'nobody'], /^Unknown agreement “nobody”/],
    [['agreements', 'check'], /^Expected an agreement file/],
    [['agreements', 'check', 'none.yaml'], /^Not read: none\.yaml \(it does not exist\)/],
    [['report', '-o', '/locked/report.md'], /^Not written: \.\.\/locked\/report\.md \(no permission\)/],
    [['help', 'everything'], /^Unknown command “everything”/],
  ] as const) {
    it(`says so for: ai-slate ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args, [
        ...filesOf(),
        ['/show/consents/paper.pdf', 'x'],
        ['/empty/notes.txt', 'x'],
        ['/other/show.slate.yaml', 'production: { title: B }'],
      ]);
      assert.equal(code, 2);
      assert.match(err, sentence);
      assert.equal(err.trimEnd().split('\n').length, 1);
      assert.equal(out, '');
    });
  }

  it('tells a fault of its own in one line without a stack', async () => {
    const { code, err } = await run(['check'], filesOf(), {
      now: () => {
        throw new RangeError('no clock');
      },
    });
    assert.equal(code, 2);
    assert.equal(err, 'A fault in this program: no clock\n');
  });
});
