import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import type { Evaluation } from '../../../src/core/evaluation/assessment';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { agreementFile, explanationOf, judgedBy, twoScenes } from '../../support/evaluation';

const rider = agreementFile(
  `  - id: consent
    cite: part A
    summary: The performer agrees in writing.
    level: person-in-use
    kind: consent
    when: { performed-the-material: yes }
    exceptions:
      - { id: judged-small, when: { judged-small: yes }, confidence: low }
    requires: { what: a signed consent, from: performer, evidence: [consent] }
    confidence: high
    sources: [R1]
  - id: told
    cite: part B
    summary: The director is told.
    level: use
    kind: notice
    when: { generative: yes }
    requires: { what: a notice, from: producer, to: director, evidence: [notice] }
    confidence: high
    sources: [R1]
`,
  'questions:\n  judged-small: { level: person-in-use, ask: Is the change small? }',
);

/** Two uses of one person, the first of them with another one. */
interface Texts {
  readonly head?: string;
  readonly people?: string;
  readonly evidence?: string;
  readonly more?: string;
  readonly asOf?: string;
}

const actor = 'role: performer, union: sag-aftra, hired: yes, living: living, minor: no';
const cast = `  - { id: P-1, name: Mara Quill, ${actor} }\n  - { id: P-2, name: Ines Varga, ${actor} }\n`;

function judged({ head = '', people = cast, evidence = '', more = '', asOf = '2026-11-22' }: Texts): Evaluation {
  const text = `production: { title: Low Tide, agreements: [rider]${head} }
people:
${people}uses:
  - { id: U-1, scenes: ["1"], category: de-aging, generative: yes, people: [ { person: P-1, performed-the-material: yes }, { person: P-2, performed-the-material: yes } ] }
  - { id: U-2, scenes: ["2"], category: de-aging, generative: yes, people: [ { person: P-1, performed-the-material: yes } ] }
${evidence && `evidence:\n  - { ${evidence} }\n`}${more}`;
  const production = joinProduction({
    folder: '',
    manifests: [parseManifest('p.slate.yaml', text)],
    scripts: [parseScript('a.fountain', twoScenes)],
  });
  return judgedBy(production, loadCatalogue([{ path: 'rider.yaml', text: rider }]), asOf);
}

/** For whom the consent counts: `U-1 P-1`. */
function metFor(evaluation: Evaluation): readonly string[] {
  return evaluation.assessments
    .filter(({ obligation, outcome }) => obligation === 'consent' && outcome === 'met')
    .map(({ subject }) => `${subject.use ?? ''} ${subject.person ?? ''}`);
}

function said(evaluation: Evaluation, use: string, person?: string): string {
  const found = evaluation.assessments.find(({ subject }) => subject.use === use && subject.person === person);
  return `${found?.outcome ?? 'nothing'}: ${found ? explanationOf(found) : ''}`;
}

const small = (more: string): string => `  - { question: riders/judged-small, use: U-2, person: P-1, ${more} }\n`;
const paper = 'id: E-1, kind: consent, given-at: 2026-06-01';

describe('a document', () => {
  for (const [name, evidence, met] of [
    ['counts for the person and use it names', `${paper}, person: P-1, uses: [U-1]`, ['U-1 P-1']],
    ['counts for each person it names', `${paper}, people: [P-1, P-2], uses: [U-1]`, ['U-1 P-1', 'U-1 P-2']],
    ['counts for its giver where it names nobody else', `${paper}, from: P-2, uses: [U-1]`, ['U-1 P-2']],
    ['counts for the only person of a use', `${paper}, uses: [U-2]`, ['U-2 P-1']],
    ['counts for nobody where several people are in the use', `${paper}, uses: [U-1]`, []],
    ['counts for nobody while its person is unknown', `${paper}, person: unknown, uses: [U-1, U-2]`, []],
    ['counts for nobody while its people are unknown', `${paper}, people: unknown, uses: [U-1, U-2]`, []],
    ['counts only for the known one of its people', `${paper}, people: [P-2, unknown], uses: [U-1]`, ['U-1 P-2']],
    ['counts for nobody whose name is misspelt', `${paper}, person: P-11, uses: [U-2]`, []],
    ['counts for nobody whose name was not read', `${paper}, person: [P-1, P-2], uses: [U-2]`, []],
    ['counts for nobody under a misspelt field', `${paper}, persn: P-2, uses: [U-2]`, []],
    ['counts for no use that is unknown', `${paper}, person: P-1, uses: unknown`, []],
    ['counts for no use that is misspelt', `${paper}, person: P-1, uses: [U-9]`, []],
    ['counts for no use where several could be meant', `${paper}, person: P-1`, []],
    ['counts where it names all scenes of a use', `${paper}, person: P-1, scenes: ["2"]`, ['U-2 P-1']],
    ['counts for no use with other scenes', `${paper}, person: P-1, uses: [U-1], scenes: ["2"]`, []],
    ['counts for no use while its scenes are unknown', `${paper}, person: P-1, uses: [U-1], scenes: unknown`, []],
    ['counts for this picture', `${paper}, person: P-1, picture: Low Tide`, ['U-1 P-1', 'U-2 P-1']],
    ['counts for no other picture', `${paper}, person: P-1, uses: [U-1], picture: High Tide`, []],
    ['counts for no other tool', `${paper}, person: P-1, uses: [U-1], tool: Brightwater`, []],
    ['counts for no version that is not there', `${paper}, person: P-1, uses: [U-1], version: [V-9]`, []],
    ['does not count while its end is unknown', `${paper}, person: P-1, uses: [U-1], expires: unknown`, []],
    ['does not count where its end was not read', `${paper}, person: P-1, uses: [U-1], expires: next spring`, []],
    ['does not count before its day', 'kind: consent, given-at: 2026-12-09, person: P-1, uses: [U-1]', []],
  ] as const)
    it(name, () => assert.deepEqual(metFor(judged({ evidence })), met));

  it('counts from its day on', () => {
    const evidence = 'kind: consent, given-at: 2026-12-09, person: P-1, uses: [U-1]';
    assert.deepEqual(metFor(judged({ evidence, asOf: '2026-12-09' })), ['U-1 P-1']);
  });

  for (const [name, evidence, reason] of [
    ['names another use', `${paper}, person: P-1, uses: [U-1]`, /Recorded for U-1: consent of 1 Jun 2026/],
    ['names nobody that there is', `${paper}, person: P-11, uses: [U-2]`, /It names P-11, and no record has this id/],
    [
      'is of a later day',
      'kind: consent, given-at: 2026-12-09, person: P-1, uses: [U-2]',
      /after the day of this report/,
    ],
    ['names other scenes', `${paper}, person: P-1, uses: [U-2], scenes: ["1"]`, /It names only 1/],
  ] as const)
    it(`that ${name} is shown with the reason`, () => {
      const more = `decisions:\n${small('answer: no, by: P-1, on: 2026-05-01')}`;
      const text = said(judged({ evidence, more }), 'U-2', 'P-1');
      assert.match(text, /^open: /);
      assert.match(text, reason);
      assert.doesNotMatch(text, /No such/);
    });

  it('of a person in the absent private manifest is held elsewhere, never on file', () => {
    const evidence = `${paper}, person: P-1, uses: [U-2]`;
    assert.match(said(judged({ evidence, head: ', restricted: yes' }), 'U-2', 'P-1'), /^met: /);
    const partial = judged({ evidence, head: ', restricted: yes', people: `  - { id: P-3, ${actor} }\n` });
    assert.deepEqual(metFor(partial), []);
    assert.ok(partial.findings.some(({ message }) => message.code === 'evaluation.document-name-elsewhere'));
  });

  it('that may be in the absent private manifest, or in a list that is unknown, is not called missing', () => {
    const unread = /The private manifest was not read, and may hold it/;
    const decided = `decisions:\n${small('answer: no, by: P-1, on: 2026-05-01')}`;
    const open = (head: string, more = ''): string => said(judged({ head, more: decided + more }), 'U-2', 'P-1');
    assert.match(open(', restricted: yes'), unread);
    assert.match(open('', 'evidence: unknown\n'), /It may exist: the list of documents is recorded as unknown/);
    assert.match(open(''), /^open: Missing: a signed consent/);
  });

  it('counts for nobody whose id two records share, whatever their order', () => {
    const evidence = `${paper}, person: P-1, uses: [U-2]`;
    const twice = `${cast}  - { id: P-1, name: Juno Park, ${actor} }\n`;
    const evaluation = judged({ evidence, people: twice });
    assert.deepEqual(metFor(evaluation), []);
    assert.ok(evaluation.findings.some(({ message }) => message.code === 'evaluation.document-name-several'));
  });

  it('that was superseded counts no more, and the later one does', () => {
    const first = `${paper}, person: P-1, uses: [U-2]`;
    const second = '  - { id: E-2, kind: consent, supersedes: E-1, given-at: 2026-07-01, person: P-1, uses: [U-1] }\n';
    assert.deepEqual(metFor(judged({ evidence: first })), ['U-2 P-1']);
    assert.deepEqual(metFor(judged({ evidence: first, more: second })), ['U-1 P-1']);
    assert.deepEqual(metFor(judged({ evidence: first, more: second, asOf: '2026-06-15' })), ['U-2 P-1']);
  });

  it('for a role that two people hold settles only whom it names', () => {
    const director = (id: string): string => `  - { id: ${id}, role: director, union: dga }\n`;
    const one = `id: E-1, kind: notice, given-at: 2026-06-01, uses: [U-1], to`;
    const outcome = (people: string, to: string): string =>
      said(judged({ people: cast + people, evidence: `${one}: [${to}]` }), 'U-1').split(':')[0] ?? '';
    assert.equal(outcome(director('P-8'), 'director'), 'met');
    assert.equal(outcome(director('P-8'), 'P-8'), 'met');
    assert.equal(outcome(director('P-8') + director('P-9'), 'director'), 'open');
    assert.equal(outcome(director('P-8') + director('P-9'), 'P-8'), 'open');
    assert.equal(outcome(director('P-8') + director('P-9'), 'P-8, P-9'), 'met');
  });
});

describe('a decision', () => {
  const decided = (...all: readonly string[]): string =>
    said(judged({ more: `decisions:\n${all.map(small).join('')}` }), 'U-2', 'P-1').split(':')[0] ?? '';

  it('decides with a name and a day', () => {
    assert.equal(decided('answer: yes, by: P-1, on: 2026-05-01'), 'not-required');
    for (const more of [
      'answer: yes, by: P-1',
      'answer: yes, on: 2026-05-01',
      'answer: yes, by: unknown, on: 2026-05-01',
      'answer: yes, by: nobody, on: 2026-05-01',
      'answer: yes, by: "-", on: 2026-05-01',
    ]) {
      assert.notEqual(decided(more), 'not-required');
      const { findings } = judged({ more: `decisions:\n${small(more)}` });
      assert.ok(findings.some(({ message }) => message.code === 'evaluation.decision-unsigned'));
    }
  });

  it('of the latest day counts, whatever the order', () => {
    const yes = 'answer: yes, by: P-1, on: 2026-05-01';
    const no = 'answer: no, by: P-1, on: 2026-06-01';
    assert.equal(decided(yes, no), 'open');
    assert.equal(decided(no, yes), 'open');
  });

  it('of one day with another answer counts for neither', () => {
    const more = [small('answer: yes, by: P-1, on: 2026-05-01'), small('answer: no, by: P-2, on: 2026-05-01')];
    for (const text of [more.join(''), [...more].reverse().join('')]) {
      const evaluation = judged({ more: `decisions:\n${text}` });
      assert.match(said(evaluation, 'U-2', 'P-1'), /^needs-judgement/);
      assert.ok(evaluation.findings.some(({ message }) => message.code === 'evaluation.decision-contradicted'));
    }
  });

  it('of a later day than the report does not count yet', () =>
    assert.equal(decided('answer: yes, by: P-1, on: 2026-12-24'), 'needs-judgement'));
});

describe('a waiver', () => {
  const answered = small('answer: no, by: P-1, on: 2026-05-01');
  const waived = (more: string): Evaluation =>
    judged({
      more: `decisions:\n${answered}waivers:\n  - { obligation: rider/consent, use: U-2, person: P-1, document: w.md, ${more} }\n`,
    });

  for (const [name, more, code] of [
    ['without a day', 'granted-by: P-1', 'evaluation.waiver-unsigned'],
    ['without a name', 'dated: 2026-05-01', 'evaluation.waiver-unsigned'],
    ['of a later day', 'granted-by: P-1, dated: 2026-12-24', 'evaluation.waiver-after'],
    ['with an unknown end', 'granted-by: P-1, dated: 2026-05-01, until: unknown', 'evaluation.waiver-open-end'],
    ['whose end was not read', 'granted-by: P-1, dated: 2026-05-01, until: soon', 'evaluation.waiver-open-end'],
  ] as const)
    it(`${name} lifts nothing`, () => {
      assert.match(said(waived('granted-by: P-1, dated: 2026-05-01'), 'U-2', 'P-1'), /^waived: /);
      const evaluation = waived(more);
      assert.match(said(evaluation, 'U-2', 'P-1'), /^open: /);
      assert.ok(evaluation.findings.some(({ message }) => message.code === code));
    });
});
