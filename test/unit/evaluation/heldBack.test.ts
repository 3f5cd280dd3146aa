import assert from 'node:assert/strict';
import type { Assessment, Evaluation } from '../../../src/core/evaluation/assessment';
import { agreementFile, evaluateTexts, explanationOf } from '../../support/evaluation';
import { withEdit } from '../../support/withEdit';

/** An obligation of a use that asks for an approval. */
function obligation(id: string, when: string, requires = approval): string {
  return `  - id: ${id}
    cite: clause ${id}
    summary: Something is approved.
    level: use
    kind: approval
    when: ${when}
    requires: ${requires}
    confidence: high
    sources: [R1]
`;
}

const approval =
  '{ what: a written approval, from: buyer, to: producer, evidence: [approval], valid-when: { signer: buyer }, by: { before: act-date } }';
const sure = obligation('sure', '{ modality: video }');

function judged(obligations: string, more = '', facts = ''): Evaluation {
  const manifest = `production: { title: Low Tide, agreements: [rider] }
uses:
  - { id: U-1, scenes: ["1"], category: de-aging, summary: Younger., people: []${facts && `, ${facts}`} }
${more}`;
  return evaluateTexts(manifest, [agreementFile(obligations)]);
}

function one(evaluation: Evaluation, id: string): Assessment | undefined {
  return evaluation.assessments.find((assessment) => assessment.obligation === id);
}

function asked(evaluation: Evaluation): readonly string[] {
  return evaluation.questions.map(({ missing }) => missing.fact);
}

describe('a question that only decides whether a paper is owed which is owed anyway', () => {
  for (const [name, requires] of [
    ['the same paper', approval],
    [
      'one of several papers of which that is one',
      `{ either: [ ${approval}, { what: a note, evidence: [escalation] } ] }`,
    ],
    ['a paper of more kinds', '{ what: a decision, to: producer, evidence: [approval, escalation] }'],
    ['a paper whose signer may be another as well', withEdit(approval, 'signer: buyer', 'signer: [buyer, union]')],
    [
      'a paper of which one alternative fits',
      withEdit(approval, '{ signer: buyer }', '{ any-of: [ { kind: escalation }, { signer: buyer } ] }'),
    ],
  ] as const) {
    it(`is not asked: ${name}`, () => {
      const evaluation = judged(sure + obligation('unsure', '{ key-element: yes }', requires));
      assert.equal(one(evaluation, 'unsure')?.outcome, 'needs-facts');
      assert.equal(one(evaluation, 'unsure')?.heldBackBy, 'rider/sure');
      assert.deepEqual(asked(evaluation), []);
      assert.match(
        explanationOf(one(evaluation, 'unsure')),
        /^Later: Is it a main .* First settle this, which may answer it too: a written approval \(clause sure\)\./,
      );
    });
  }

  for (const [name, requires] of [
    ['another kind of paper', '{ what: a licence, evidence: [licence] }'],
    ['a paper to somebody else', withEdit(approval, 'to: producer', 'to: union')],
    ['a paper with more in it', withEdit(approval, 'signer: buyer', 'signer: buyer, conspicuous: yes')],
    ['a paper that is due at another time', withEdit(approval, 'by: { before: act-date }', 'by: { at: release-date }')],
    ['a second paper beside it', `[ ${approval}, { what: a licence, evidence: [licence] } ]`],
    ['something the record shows', '{ what: a cleared source, shown-by: { source-cleared: yes } }'],
  ] as const) {
    it(`is asked for ${name}`, () => {
      const evaluation = judged(sure + obligation('unsure', '{ key-element: yes }', requires));
      assert.equal(one(evaluation, 'unsure')?.heldBackBy, undefined);
      assert.deepEqual(asked(evaluation), ['key-element']);
    });
  }

  it('is asked where the paper that is owed may be another one', () => {
    const either = obligation(
      'sure',
      '{ modality: video }',
      `{ either: [ ${approval}, { what: a note, evidence: [escalation] } ] }`,
    );
    assert.deepEqual(asked(judged(either + obligation('unsure', '{ key-element: yes }'))), ['key-element']);
  });

  it('is asked again once the other item is waived, or the production goes on without it', () => {
    const both = sure + obligation('unsure', '{ key-element: yes }');
    const waived = judged(
      both,
      'waivers:\n  - { obligation: rider/sure, use: U-1, granted-by: union, document: waiver.pdf, dated: 2026-09-01 }\n',
    );
    assert.equal(one(waived, 'sure')?.outcome, 'waived');
    assert.deepEqual(asked(waived), ['key-element']);
    const accepted = judged(
      both,
      'accepted:\n  - { obligation: rider/sure, use: U-1, by: Ana Poole, on: 2026-09-01, why: No time. }\n',
    );
    assert.equal(one(accepted, 'sure')?.outcome, 'open');
    assert.deepEqual(asked(accepted), ['key-element']);
  });

  it('is asked again once there is a paper, as far as that does not settle it', () => {
    const both =
      sure +
      obligation('unsure', '{ key-element: yes }', withEdit(approval, 'signer: buyer', 'signer: [buyer, union]'));
    const late = judged(
      both,
      'evidence:\n  - { kind: approval, uses: [U-1], signer: buyer, given-at: 2026-10-02 }\n',
      'act-date: 2026-10-01',
    );
    assert.equal(one(late, 'sure')?.outcome, 'open');
    assert.deepEqual(asked(late), ['key-element']);
    const kept = judged(
      both,
      'evidence:\n  - { kind: approval, uses: [U-1], signer: buyer, given-at: 2026-09-02 }\n',
      'act-date: 2026-10-01',
    );
    assert.deepEqual(
      ['sure', 'unsure'].map((id) => one(kept, id)?.outcome),
      ['met', 'met'],
    );
  });

  it('is asked where the paper is owed for another use', () => {
    const two = judged(
      sure + obligation('unsure', '{ key-element: yes }'),
      '  - { id: U-2, scenes: ["2"], category: signage, summary: A sign., people: [] }\n',
    );
    assert.deepEqual(
      two.questions.filter(({ missing }) => missing.fact === 'key-element').map(({ missing }) => missing.about.use),
      ['U-2'],
    );
  });

  it('is asked where the paper is only recommended', () => {
    const recommended = withEdit(sure, 'kind: approval', 'kind: approval\n    strength: recommended');
    assert.deepEqual(asked(judged(recommended + obligation('unsure', '{ key-element: yes }'))), ['key-element']);
  });
});

describe('a question that comes after something the production has to find out', () => {
  const terms = obligation(
    'terms',
    '{ modality: video }',
    '{ either: [ { what: a check of the terms, shown-by: { trains-on-input: no }, owed-until-shown: yes }, { what: an approval, evidence: [approval] } ] }',
  );
  const steps = withEdit(
    obligation('steps', '{ vendor-pipeline: yes }', '{ what: a record of every step, evidence: [pipeline-record] }'),
    '    confidence',
    '    asked-after: terms\n    confidence',
  );
  const tool = (trains: string): string => `tools:\n  - { id: T-1, name: Brightwater, trains-on-input: ${trains} }\n`;

  it('waits while that is not on record, undecided, and says what comes first', () => {
    const evaluation = judged(terms + steps);
    assert.deepEqual(
      ['terms', 'steps'].map((id) => one(evaluation, id)?.outcome),
      ['open', 'needs-facts'],
    );
    assert.equal(one(evaluation, 'steps')?.heldBackBy, 'rider/terms');
    assert.deepEqual(asked(evaluation), []);
    assert.match(
      explanationOf(one(evaluation, 'steps')),
      /^Later: Does the vendor combine several tools .* First record for clause terms: tool used\./,
    );
  });

  it('is put once it is on record, whatever it says', () => {
    for (const [trains, outcome] of [
      ['no', 'met'],
      ['yes', 'open'],
    ] as const) {
      const evaluation = judged(terms + steps, tool(trains), 'tool: T-1');
      assert.equal(one(evaluation, 'terms')?.outcome, outcome);
      assert.deepEqual(asked(evaluation), ['vendor-pipeline']);
    }
  });

  it('is put once there is a paper, or the production goes on without', () => {
    const paper = judged(terms + steps, 'evidence:\n  - { kind: approval, uses: [U-1], given-at: 2026-09-02 }\n');
    assert.deepEqual(asked(paper), ['vendor-pipeline']);
    const accepted = judged(
      terms + steps,
      'accepted:\n  - { obligation: rider/terms, use: U-1, by: Ana Poole, on: 2026-09-01, why: No time. }\n',
    );
    assert.deepEqual(asked(accepted), ['vendor-pipeline']);
  });

  it('is put where that is open for another use', () => {
    const two = judged(
      withEdit(terms, '{ modality: video }', '{ category: de-aging }') + steps,
      '  - { id: U-2, scenes: ["2"], category: signage, summary: A sign., people: [] }\n',
    );
    assert.deepEqual(
      two.questions.map(({ missing }) => [missing.fact, missing.about.use]),
      [['vendor-pipeline', 'U-2']],
    );
  });
});

describe('an exception that the record has to show', () => {
  const withException = withEdit(
    obligation('told', '{ modality: video }', '{ what: a statement, evidence: [disclosure] }'),
    '    requires',
    '    exceptions:\n      - { id: planned-later, when: { key-element: no }, owed-until-shown: yes }\n    requires',
  );

  it('leaves the obligation open, names the fact, and asks nobody', () => {
    const evaluation = judged(withException);
    assert.equal(one(evaluation, 'told')?.outcome, 'open');
    assert.deepEqual(one(evaluation, 'told')?.unrecorded, ['key-element']);
    assert.deepEqual(asked(evaluation), []);
    assert.match(
      explanationOf(one(evaluation, 'told')),
      /This is lifted if the exception “planned later” holds\. To show that, record: key element\./,
    );
  });

  it('calls nothing overdue that it may yet lift', () => {
    const due = withEdit(withException, 'evidence: [disclosure]', 'evidence: [disclosure], by: { before: act-date }');
    const overdue = (facts: string): boolean | undefined =>
      one(judged(due, '', `act-date: 2026-10-01${facts}`), 'told')?.deadline?.overdue;
    assert.deepEqual([overdue(''), overdue(', key-element: yes')], [false, true]);
  });

  it('lifts the obligation once it is shown, and no longer counts once it is not', () => {
    assert.equal(one(judged(withException, '', 'key-element: no'), 'told')?.outcome, 'not-required');
    const refused = one(judged(withException, '', 'key-element: yes'), 'told');
    assert.deepEqual([refused?.outcome, refused?.unrecorded], ['open', undefined]);
  });

  it('is asked about once there is a paper that does not settle it', () => {
    const notYet = withEdit(
      withException,
      'evidence: [disclosure]',
      'evidence: [disclosure], by: { before: act-date }',
    );
    const paper = 'evidence:\n  - { kind: disclosure, uses: [U-1], given-at: 2026-10-02 }\n';
    const late = judged(notYet, paper, 'act-date: 2026-10-01');
    assert.equal(one(late, 'told')?.outcome, 'needs-facts');
    assert.deepEqual(asked(late), ['key-element']);
    assert.equal(one(judged(notYet, paper, 'act-date: 2026-10-05'), 'told')?.outcome, 'met');
  });
});
