import assert from 'node:assert/strict';
import { obligationAnchor, renderAgreement } from '../../../src/core/reports/agreementMarkdown';
import { recheckDates } from '../../../src/core/reports/recheckDates';
import { english } from '../../../src/core/words/words';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';

const before = `format: 1
agreement: ferry-2025
name: Ferry terms 2025
kind: union
parties: [Ferry Guild, Harbour Alliance]
family: ferry
status: expired
term: { from: 2025-01-01, until: 2026-12-31, by: act-date }
covers: { production: { agreement-listed: yes }, person: { role: [performer, stand-in], union: none } }
read: full
confidence: high
checked: 2026-11-22
sources: { A: { title: Terms *of* 2025, address: 'https://ferry.example/2025' } }
definitions:
  change:
    level: person-in-use
    cases:
      - { is: on-board-replica, when: { performed-the-material: no }, note: A hole in the text. }
      - { otherwise: none }
questions:
  judged-usual: { level: person-in-use, ask: 'Is it usual, on board?' }
papers:
  rider: { what: a signed rider, accepts: [consent], valid-when: { own-signature: yes } }
obligations:
  - id: consent
    cite: § 1
    summary: A performer agrees.
    level: person-in-use
    kind: consent
    when: { change: on-board-replica }
    exceptions:
      - { id: usual-thing, when: { judged-usual: yes }, confidence: low, instead: { what: a line in the log, from: producer, evidence: [review-log] } }
    requires: { from: performer, to: producer, evidence: rider, valid-when: { conspicuous: yes }, by: { before: act-date } }
    confidence: high
    sources: [A]
    examples:
      - { given: { change: on-board-replica }, evidence: [ { kind: consent, own-signature: yes } ], then: met, note: A note. }
`;

const after = `format: 1
agreement: ferry-2027
name: Ferry terms 2027
kind: union
parties: [Ferry Guild]
family: ferry
continues: { agreement: ferry-2025, confidence: medium, sources: [A] }
status: in-force
term: { from: 2027-01-01, by: act-date }
covers: { production: { agreement-listed: yes } }
read: full
confidence: high
checked: 2026-11-22
obligations:
  - { id: talks, cite: § 2, summary: The guild is heard., level: use, kind: consultation, on-request: yes, term: { from: 2027-07-01, by: [act-date, release-date] }, requires: { what: talks, to: union, evidence: [meeting-record], by: { business-days: 10, after: consent } }, confidence: high, sources: [A] }
`;

const { byId, entries } = loadCatalogue([
  { path: 'ferry-2025.yaml', text: before },
  { path: 'ferry-2027.yaml', text: after },
]);

function page(id: string): string {
  const entry = byId.get(id);
  return entry ? renderAgreement(entry, english) : '';
}

describe('the page of an agreement', () => {
  for (const [what, expected] of [
    ['how the text was read', /^> Our own reading .*read in full, high confidence, looked up on 2026-11-22\.$/m],
    ['whom it protects', /^- role: performer or stand-in$/m],
    [
      'a line for each obligation',
      /^\| \[1\\\. A performer agrees\.\]\(#1-a-performer-agrees\) \| consent \| each person in a use \| required \| high confidence \|$/m,
    ],
    [
      'classes in words, in their order',
      /^1\. on board replica, when\n {3}- performed this themselves: no\n {3}- Note: A hole in the text\.\n2\. none, otherwise$/m,
    ],
    [
      'where a word is defined and who decides',
      /^Defined here: \[change\]\(#change\)\n\nDecided by a person: \[Is it usual, on board\?\]\(#is-it-usual-on-board\)$/m,
    ],
    [
      'between whom, by when, and which paper',
      /^- \*\*a signed rider\*\*\n {2}- from the performer to the producer\n {2}- due before: first day of the AI work\n {2}- document as described under \[a signed rider\]\(#a-signed-rider\)\n {2}- and it counts only when\n {4}- clear and conspicuous: yes$/m,
    ],
    [
      'an exception with its smaller demand',
      /Exception “usual thing” \(low confidence\): a smaller demand stands in its place when\*\*\n\n- usual: yes\n\n\*\*Then it asks only for\*\*\n\n- \*\*a line in the log\*\*/,
    ],
    ['who may waive it', /^May be waived with a document, by the performer or the union\.$/m],
    [
      'its examples',
      /^\| \*\*On file or stated\*\* \| change: on board replica\. \*A note\.\* \| consent \(own signature: yes\) \|$/m,
    ],
    [
      'its sources, escaped, with addresses',
      /^\| A \| Terms \\\*of\\\* 2025 \| <https:\/\/ferry\.example\/2025> \|  \|$/m,
    ],
  ] as const) {
    it(`shows ${what}`, () => assert.match(page('ferry-2025'), expected));
  }

  for (const [what, expected] of [
    [
      'what it carries on',
      /^\| Carries on \| the terms of ferry-2025 \(medium confidence\)\..*1 definition, 1 question, 1 document, 1 obligation;.*\(sources A\) \|$/m,
    ],
    ['whose terms an obligation is', /§ 1 · medium confidence · sources A · carried on from ferry-2025$/m],
    [
      'a term of its own, with the dates in dispute',
      /^Has a term of its own: from 2027-07-01; which date counts is not settled: first day of the AI work, release date\.$/m,
    ],
    [
      'a deadline that counts from a paper',
      /due 10 business days after: the document on file for “A performer agrees”/,
    ],
    ['a right on request', /· consultation · required · on request only ·/],
  ] as const) {
    it(`shows of a later version ${what}`, () => assert.match(page('ferry-2027'), expected));
  }

  it('knows the heading of each obligation', () => {
    const agreement = byId.get('ferry-2027')?.agreement;
    assert.ok(agreement);
    assert.deepEqual(
      ['consent', 'talks', 'none'].map((id) => obligationAnchor(agreement, id, english)),
      ['1-a-performer-agrees', '2-the-guild-is-heard', undefined],
    );
  });
});

describe('the days on which to look again', () => {
  it('are those on which terms begin and end after they were looked up', () => {
    const dates = recheckDates(entries.map(({ agreement }) => agreement)).map(
      ({ day, agreement, what }) => `${day} ${agreement.id} ${english.say(what)}`,
    );
    assert.deepEqual(dates, [
      '2026-12-31 ferry-2025 The stated term ends.',
      '2027-01-01 ferry-2027 The term begins.',
      '2027-07-01 ferry-2027 An obligation begins: talks',
    ]);
  });
});
