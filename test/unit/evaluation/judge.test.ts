import assert from 'node:assert/strict';
import type { Assessment, Evaluation } from '../../../src/core/evaluation/assessment';
import { agreementFile, evaluateTexts, explanationOf } from '../../support/evaluation';
import { withEdit } from '../../support/withEdit';

const head =
  'production: { title: Low Tide, agreements: [rider], time-zone: America/Los_Angeles, principal-photography-start: 2026-03-01 }\n';
const people =
  'people: [ { id: P-1, name: Mara Quill, role: performer, union: sag-aftra, hired: yes, living: living, minor: no } ]\n';

function useWith(facts: string, person = 'person: P-1', more = ''): string {
  return `${head}${people}uses:\n  - { id: U-1, scenes: ["1"], category: de-aging, summary: Younger., people: [ { ${person} } ]${facts && `, ${facts}`} }\n${more}`;
}

const consent = `  - id: consent
    cite: part A
    summary: The performer agrees in writing before the change is made.
    level: person-in-use
    kind: consent
    when: { performed-the-material: yes, alters-acting: yes }
    exceptions:
      - { id: noise-only, when: { purposes: { only: [noise, timing] } }, confidence: high }
      - { id: judged-small, when: { age-changed: yes, judged-small: yes }, confidence: low }
    requires:
      { what: a signed consent, from: performer, to: producer, evidence: [consent], valid-when: { own-signature: yes, names-scenes: yes, right-signer: yes }, by: { before: act-date } }
    confidence: high
    sources: [R1]
`;
const questions = 'questions:\n  judged-small: { level: person-in-use, ask: Is the change small? }';
const rider = agreementFile(consent, questions);

function only(evaluation: Evaluation, id = 'consent'): Assessment | undefined {
  return evaluation.assessments.find((one) => one.obligation === id);
}

const triggered = 'person: P-1, performed-the-material: yes, alters-acting: yes, purposes: [age]';
const small =
  'decisions: [ { question: riders/judged-small, use: U-1, person: P-1, answer: no, by: P-1, on: 2026-05-01, why: It is seen. } ]\n';

function paper(more: string): string {
  return `act-date: 2026-06-10, evidence: [ { kind: consent, from: P-1, given-at: 2026-06-01, own-signature: yes, signer: person, scenes: [ "1" ]${more && `, ${more}`} } ]`;
}

describe('an obligation of a person in a use', () => {
  for (const [name, manifest, outcome, said] of [
    ['asks for the fact that decides', useWith(''), 'needs-facts', 'Answer needed'],
    [
      'is not required when a fact says no',
      useWith('', 'person: P-1, performed-the-material: no'),
      'not-required',
      'Does not apply. Reason: performed this themselves: no',
    ],
    [
      'is not required when one fact says no, whatever else is unknown',
      useWith('', 'person: P-1, alters-acting: no'),
      'not-required',
      'Does not apply. Reason: changes the acting: no',
    ],
    [
      'is lifted by an exception that holds',
      useWith('', 'person: P-1, performed-the-material: yes, alters-acting: yes, purposes: [noise]'),
      'not-required',
      'the exception “noise only” holds',
    ],
    ['asks for a decision when only that is open', useWith('', triggered), 'needs-judgement', 'Is the change small?'],
    [
      'is open when the paper is missing',
      useWith('act-date: 2026-06-10', triggered, small),
      'open',
      'Missing: a signed consent (by 9 Jun 2026, 166 days overdue). From: Mara Quill.',
    ],
    ['is met by a valid paper', useWith(paper(''), triggered), 'met', 'Recorded: consent of 1 Jun 2026.'],
    ['is met by a valid paper while its trigger is unknown', useWith(paper(''), 'person: P-1'), 'met', 'Recorded'],
    [
      'is open when the paper came late',
      useWith(withEdit(paper(''), '2026-06-01', '2026-06-11'), triggered, small),
      'open',
      'Late: consent of 11 Jun 2026, due by 9 Jun 2026.',
    ],
    [
      'asks for the hour when the day does not decide',
      useWith(withEdit(paper(''), '2026-06-01', '2026-06-10'), triggered, small),
      'needs-facts',
      'Answer needed',
    ],
    [
      'is open when the paper does not name the scene',
      useWith(withEdit(paper(''), 'scenes: [ "1" ]', 'scenes: [ "2" ]'), triggered, small),
      'open',
      'It names only 2, not every scene of this use.',
    ],
    [
      'is open when the paper speaks of all media and uses',
      useWith(withEdit(paper(''), 'scenes: [ "1" ]', 'scope: any media and all uses'), triggered, small),
      'open',
      'names the scenes: no',
    ],
    [
      'is open when somebody else signed',
      useWith(withEdit(paper(''), 'signer: person', 'signer: representative'), triggered, small),
      'open',
      'signed by the right person: no',
    ],
    [
      'asks about the paper what is not recorded of it',
      useWith(withEdit(paper(''), 'own-signature: yes, ', ''), triggered, small),
      'needs-facts',
      'Recorded: consent of 1 Jun 2026. Whether it counts depends on the answer.',
    ],
    [
      'is open when the paper has run out',
      useWith(paper('expires: 2026-10-01'), triggered, small),
      'open',
      'Recorded: consent of 1 Jun 2026. It ended on 1 Oct 2026',
    ],
    [
      'is open when the scene changed since',
      useWith(withEdit(paper(''), '[ "1" ]', '[ { scene: "1", text: "sha256:00" } ]'), triggered, small),
      'open',
      'Scene 1 has changed since',
    ],
    [
      'does not take a paper that is for something else',
      useWith(paper('for: [another]'), triggered, small),
      'open',
      'Missing: a signed consent',
    ],
    ['takes a paper that is for it', useWith(paper('for: [rider/consent]'), triggered, small), 'met', 'Recorded'],
    [
      'does not take another person’s paper',
      useWith(
        withEdit(paper(''), 'from: P-1', 'person: P-2'),
        triggered,
        withEdit(small, 'decisions', `evidence: []\ndecisions`),
      ).replace(people, withEdit(people, ' ]\n', ', { id: P-2, name: Ivo Rook } ]\n')),
      'open',
      'Recorded for Ivo Rook: consent of 1 Jun 2026. It does not name this.',
    ],
  ] as const) {
    it(name, () => {
      const found = only(evaluateTexts(manifest, [rider]));
      assert.equal(found?.outcome, outcome, explanationOf(found));
      assert.ok(explanationOf(found).includes(said), explanationOf(found));
    });
  }

  it('says nothing of a person whom the agreement does not cover', () => {
    assert.equal(only(evaluateTexts(withEdit(useWith(''), 'union: sag-aftra', 'union: none'), [rider])), undefined);
  });

  it('asks whether an unlisted agreement applies when somebody’s union fits', () => {
    const evaluation = evaluateTexts(withEdit(useWith(''), 'agreements: [rider]', 'agreements: []'), [rider]);
    assert.equal(evaluation.standings[0]?.standing, 'coverage-unknown');
    assert.deepEqual(
      evaluation.questions.map((one) => one.missing.fact),
      ['agreement-listed'],
    );
  });

  it('does not apply when the list of agreements is said to be complete', () => {
    const evaluation = evaluateTexts(
      withEdit(useWith(''), 'agreements: [rider]', 'agreements: [], agreements-complete: yes'),
      [rider],
    );
    assert.equal(evaluation.standings[0]?.standing, 'does-not-cover');
    assert.deepEqual(evaluation.assessments, []);
  });

  it('takes what a bare tag lets one assume for no answer', () => {
    const evaluation = evaluateTexts(
      head + people,
      [
        agreementFile(
          withEdit(
            consent,
            'when: { performed-the-material: yes, alters-acting: yes }',
            'when: { synthetic-figure: yes }',
          ),
          questions,
        ),
      ],
      'INT. FERRY - DAY #1#\n\n[[ai: de-aging; character: MARA]]\n\nMARA\nHello.\n',
    );
    assert.deepEqual(
      evaluation.assessments.map((one) => [one.outcome, one.missing[0]?.fact]),
      [['needs-facts', 'record']],
    );
  });
});

describe('waivers and acceptances', () => {
  const open = useWith('act-date: 2026-06-10', triggered, small);
  const waiver =
    'waivers: [ { obligation: rider/consent, use: U-1, person: P-1, granted-by: Harbour Guild, document: waivers/guild.txt, dated: 2026-07-01 } ]\n';

  for (const [name, more, outcome, findings] of [
    ['waived by the union', waiver, 'waived', []],
    ['waived by the person', withEdit(waiver, 'Harbour Guild', 'P-1'), 'waived', []],
    ['waived by the producer', withEdit(waiver, 'Harbour Guild', 'producer'), 'open', ['evaluation.waiver-party']],
    [
      'waived without a document',
      withEdit(waiver, 'document: waivers/guild.txt, ', ''),
      'open',
      ['evaluation.waiver-undocumented'],
    ],
    [
      'waived until a day that has passed',
      withEdit(waiver, 'dated:', 'until: 2026-08-01, dated:'),
      'open',
      ['evaluation.waiver-expired'],
    ],
    ['waived for no use by name', withEdit(waiver, 'use: U-1, ', ''), 'open', ['evaluation.waiver-names']],
    ['waived for the one person of a use', withEdit(waiver, 'person: P-1, ', ''), 'waived', []],
    ['waived for another use', withEdit(waiver, 'use: U-1', 'use: U-9'), 'open', ['evaluation.waiver-unmatched']],
    [
      'accepted by the production',
      'accepted: [ { obligation: rider/consent, use: U-1, by: P-1, on: 2026-07-01, why: Reshoot is planned. } ]\n',
      'open',
      [],
    ],
    [
      'accepted for no use by name',
      'accepted: [ { obligation: rider/consent, person: P-1, by: P-1, on: 2026-07-01, why: Reshoot is planned. } ]\n',
      'open',
      ['evaluation.accepted-names'],
    ],
  ] as const) {
    it(name, () => {
      const evaluation = evaluateTexts(open + more, [rider]);
      assert.equal(only(evaluation)?.outcome, outcome, explanationOf(only(evaluation)));
      assert.deepEqual(
        evaluation.findings.map((one) => one.message.code),
        findings,
      );
    });
  }

  it('keep the acceptance with the open item', () => {
    const evaluation = evaluateTexts(
      `${open}accepted: [ { obligation: riders/consent, use: U-1, by: P-1, on: 2026-07-01, until: 2027-01-01, why: Reshoot. } ]\n`,
      [rider],
    );
    assert.equal(only(evaluation)?.accepted?.until, '2027-01-01');
  });
});
