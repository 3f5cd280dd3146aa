import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { agreementFile, explanationOf, judgedBy, twoScenes } from '../../support/evaluation';

const rider = agreementFile(`  - id: declared
    cite: part A
    summary: The producer declares what AI was used.
    level: production
    kind: disclosure
    requires: { what: a declaration, from: producer, evidence: [declaration, answer] }
    confidence: high
    sources: [R1]
  - id: own-word
    cite: part B
    summary: The performer says what AI was used.
    level: person
    kind: disclosure
    requires: { what: a disclosure, from: performer, to: producer, evidence: [disclosure] }
    confidence: high
    sources: [R1]
  - id: licensed
    cite: part C
    summary: The library is licensed.
    level: production
    kind: record
    requires: { what: a licence, from: producer, evidence: [licence] }
    confidence: high
    sources: [R1]
`);

interface Stands {
  readonly outcome?: string;
  readonly said: string;
}

/** How an item stands with one document of 20 October, on 22 November. */
function stands(obligation: string, document: string, use: string, given = '2026-10-20'): Stands {
  const production = joinProduction({
    folder: '',
    manifests: [
      parseManifest(
        'p.slate.yaml',
        `production: { title: Low Tide, agreements: [rider], version: original }
versions: [{ id: original, kind: picture }, { id: dub, kind: dub }]
vendors: [{ id: V-1, declared: yes, used-ai: yes }, { id: V-2, declared: yes, used-ai: yes }]
people: [{ id: P-1, name: Mara Quill, role: performer, union: sag-aftra, hired: yes, living: living, minor: no }, { id: P-2, name: Ines Varga, role: performer, union: sag-aftra, hired: yes, living: living, minor: no }]
uses:
  - { id: U-1, scenes: ["1"], category: cleanup, generative: no, act-date: 2026-09-01, people: [{ person: P-1 }] }
  - { id: U-2, scenes: ["2"], category: cleanup, generative: no, ${use} }
evidence: [{ id: E-1, given-at: ${given}, ${document} }]
`,
      ),
    ],
    scripts: [parseScript('a.fountain', twoScenes)],
  });
  const { assessments } = judgedBy(production, loadCatalogue([{ path: 'rider.yaml', text: rider }]), '2026-11-22');
  const found = assessments.find((one) => one.obligation === obligation && (one.subject.person ?? 'P-1') === 'P-1');
  return {
    ...(found && { outcome: found.outcome }),
    said: found ? explanationOf(found) : '',
  };
}

describe('a statement about AI', () => {
  const later = 'act-date: 2026-11-02, people: [{ person: P-1 }]';

  it('counts for work that was done by its day', () =>
    assert.equal(stands('declared', 'kind: declaration', later.replace('11-02', '10-20')).outcome, 'met'));

  it('does not speak of work that was done after it, and names it', () => {
    for (const kind of ['declaration', 'answer']) {
      const { outcome, said } = stands('declared', `kind: ${kind}`, later);
      assert.equal(outcome, 'open');
      assert.match(said, /is older than the work on U-2/);
    }
  });

  it('does not speak of work at a later hour of its day', () => {
    const at = (given: string, act: string): string | undefined =>
      stands('declared', 'kind: declaration', `act-date: ${act}, people: [{ person: P-1 }]`, given).outcome;
    assert.equal(at('2026-10-20T09:00', '2026-10-20T17:00'), 'open');
    assert.equal(at('2026-10-20T17:00', '2026-10-20T09:00'), 'met');
    assert.equal(at('2026-10-20T09:00Z', '2026-10-20T09:00-08:00'), 'open');
    assert.equal(at('2026-10-20T09:00', '2026-10-20'), 'met');
  });

  it('waits for the day of work that has none', () => {
    for (const day of ['', 'act-date: unknown, ']) {
      const { outcome, said } = stands('declared', 'kind: declaration', `${day}people: [{ person: P-1 }]`);
      assert.equal(outcome, 'needs-facts');
      assert.match(said, /When did the AI work start/);
    }
  });

  it('of somebody is overtaken by work of which nobody says whom it touches', () =>
    assert.equal(
      stands('own-word', 'kind: disclosure, from: P-1, person: P-1, to: [producer]', 'act-date: 2026-11-02').outcome,
      'open',
    ));

  for (const [what, use] of [
    ['work that lies ahead', later.replace('11-02', '12-02')],
    ['work on another version', `versions: [dub], ${later}`],
    ['what sells the title', `stage: marketing, ${later}`],
  ] as const)
    it(`is not overtaken by ${what}`, () => assert.equal(stands('declared', 'kind: declaration', use).outcome, 'met'));

  it('of a vendor is overtaken by that vendor’s work alone', () => {
    const outcomes = ['V-1', 'V-2'].map(
      (vendor) => stands('declared', 'kind: declaration, from: V-1', `vendor: ${vendor}, ${later}`).outcome,
    );
    assert.deepEqual(outcomes, ['open', 'met']);
  });

  it('of somebody is overtaken by work that touches them alone', () => {
    const own = 'kind: disclosure, from: P-1, person: P-1, to: [producer]';
    assert.deepEqual(
      ['P-1', 'P-2'].map((id) => stands('own-word', own, later.replace('P-1', id)).outcome),
      ['open', 'met'],
    );
  });

  it('is the only kind of document that is overtaken', () =>
    assert.equal(stands('licensed', 'kind: licence', later).outcome, 'met'));
});
