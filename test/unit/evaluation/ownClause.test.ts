import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { agreementFile, evaluateTexts } from '../../support/evaluation';

const rider = agreementFile(`  - id: consent
    cite: part A
    summary: The performer agrees in a signed clause.
    level: person-in-use
    kind: consent
    requires: { what: a signed clause, from: performer, evidence: [agreement-reference], valid-when: { own-signature: yes } }
    confidence: high
    sources: [R1]
`);

const actor = 'role: performer, union: sag-aftra, hired: yes, living: living, minor: no';

/** A signed clause of 1 May, where it does not say otherwise of itself. */
function written(more: string): string {
  const usual = ['kind: agreement-reference', 'given-at: 2026-05-01', 'own-signature: yes'];
  return [...usual.filter((field) => !more.includes(field.slice(0, field.indexOf(':') + 1))), more].join(', ');
}

/** For which uses and people a clause counts that stands with P-1, who is in both uses; P-2 is in the second. */
function clears(clause: string): readonly string[] {
  const { assessments } = evaluateTexts(
    `production: { title: Low Tide, agreements: [rider] }
people:
  - { id: P-1, name: Mara Quill, ${actor}, evidence: [{ id: E-1, ${written(clause)} }] }
  - { id: P-2, name: Ines Varga, ${actor} }
uses:
  - { id: U-1, scenes: ["1"], category: de-aging, act-date: 2026-06-01, people: [{ person: P-1 }] }
  - { id: U-2, scenes: ["2"], category: de-aging, act-date: 2026-06-01, people: [{ person: P-1 }, { person: P-2 }] }
`,
    [rider],
  );
  return assessments
    .filter(({ outcome }) => outcome === 'met')
    .map(({ subject }) => `${subject.use ?? ''} ${subject.person ?? ''}`);
}

describe('a clause that stands with a person', () => {
  for (const [name, clause, cleared] of [
    ['that names a use clears that use', 'uses: [U-1]', ['U-1 P-1']],
    ['that names each use clears each', 'uses: [U-1, U-2]', ['U-1 P-1', 'U-2 P-1']],
    ['that names scenes clears the uses in them', 'scenes: ["2"]', ['U-2 P-1']],
    ['that names this picture clears every use in it', 'picture: Low Tide', ['U-1 P-1', 'U-2 P-1']],
    ['that names another picture clears none', 'picture: High Tide', []],
    ['that names a picture nobody knows clears none', 'picture: unknown', []],
    ['that names no use clears none of two', '', []],
    ['that names a use that nobody has clears none', 'uses: [U-9]', []],
    ['that names an unknown use clears none', 'uses: [unknown]', []],
    ['that names no use at all clears none', 'uses: []', []],
    ['clears nobody else whom it does not name', 'person: P-1, uses: [U-2]', ['U-2 P-1']],
    ['that names somebody else clears neither', 'person: P-2, uses: [U-2]', []],
    ['without its own signature clears none', 'uses: [U-1], own-signature: no', []],
    ['of a day to come clears none', 'uses: [U-1], given-at: 2027-05-01', []],
    ['that has run out clears none', 'uses: [U-1], expires: 2026-06-30', []],
  ] as const)
    it(name, () => assert.deepEqual(clears(clause), cleared));
});

describe('the words of a clause, recorded with a person', () => {
  const law = readFileSync('src/agreements/us-ca-lab-927.yaml', 'utf8');

  /** How the duty stands for each person. */
  function stands(own: string, other: string): readonly string[] {
    const { assessments } = evaluateTexts(
      `production: { title: Low Tide, agreements: [us-ca-lab-927], shooting-places: [US-CA] }
people:
  - { id: P-1, name: Mara Quill, ${actor}, contract-allows-replica: yes${own} }
  - { id: P-2, name: Ines Varga, ${actor}, contract-allows-replica: yes${other} }
`,
      [law],
    );
    return assessments
      .filter(({ obligation }) => obligation === 'replica-clause')
      .map(
        ({ subject, outcome, basis }) =>
          `${subject.person ?? ''} ${outcome}${outcome === 'met' ? ` ${basis ?? ''}` : ''}`,
      );
  }

  it('are stated, never on file, and of that person alone', () => {
    const none = ', clause-describes-uses: no, represented-for-clause: none';
    assert.deepEqual(stands(', clause-describes-uses: yes', none), ['P-1 met statement', 'P-2 open']);
    assert.deepEqual(stands(none, ', represented-for-clause: union, clause-describes-uses: no'), [
      'P-1 open',
      'P-2 met statement',
    ]);
  });

  it('clear nothing while they are not known', () =>
    assert.deepEqual(stands(', clause-describes-uses: unknown', ''), ['P-1 needs-facts', 'P-2 needs-facts']));
});
