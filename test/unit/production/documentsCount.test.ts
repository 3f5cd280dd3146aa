import assert from 'node:assert/strict';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { documentOf, withDocuments, type FoundDocument } from '../../../src/core/production/documents';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { registerBlockers } from '../../../src/core/production/settled';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { agreementFile, explanationOf } from '../../support/evaluation';
import { builtInCatalogue } from '../../support/sample';

const AS_OF = '2026-11-22';
const HASH = 'a'.repeat(64);

function judged(manifest: string, path: string, found: FoundDocument): JudgedProduction {
  const production = joinProduction({
    folder: 'show',
    manifests: [parseManifest('show/a.slate.yaml', manifest)],
    scripts: [parseScript('show/a.fountain', 'INT. HALL - DAY #1#\n\nWords.\n')],
  });
  return judgeProduction(withDocuments(production, new Map([[path, found]])), builtInCatalogue, AS_OF);
}

describe('a document', () => {
  it('that lies outside the production’s folder is on file for nobody, whatever was found there', () => {
    const { production } = judged(
      'evidence: [{ id: E-1, kind: consent, document: ../other/consent.pdf }]\n',
      'other/consent.pdf',
      { found: 'present', sha256: HASH },
    );
    const [paper] = production.records.evidence;
    assert.ok(paper);
    assert.equal(documentOf(paper, production), 'outside');
  });
});

describe('a waiver', () => {
  const manifest = `production: { title: Low Tide, agreements: [sagaftra-tvth-2026], agreements-complete: yes, principal-photography-start: 2026-08-03, time-zone: America/Los_Angeles, strikes: [], background-numbers-apply: no }
people: [{ id: P-1, name: Ines Varga, role: performer, union: sag-aftra, hired: yes, living: living, minor: no, engaged-on: 2026-06-22, contract-date: 2026-06-22 }]
schedule: [{ id: S-1, session-kind: capture, session-start: 2026-08-24T09:00, session-makes-replica: yes, biometrics: [none], people: [P-1] }]
evidence: [{ id: E-1, kind: notice, to: [performer], people: [P-1], sessions: [S-1], given-at: 2026-08-23T18:00 }]
waivers: [{ obligation: sagaftra-tvth/ebdr-create-notice, person: P-1, granted-by: P-1, document: waiver.md, dated: 2026-08-24, hash: 'sha256:${HASH}' }]
`;
  const waived = (found: FoundDocument, text = manifest): { readonly said: string; readonly basis?: string } => {
    const { production, evaluation } = judged(text, 'show/waiver.md', found);
    const one = evaluation.assessments.find(({ obligation }) => obligation === 'ebdr-create-notice');
    assert.ok(one?.waiver);
    const tool = { name: 'AI Slate', version: '9.9.9' };
    const report = makeReport(production, evaluation, builtInCatalogue, { tool }, english);
    assert.equal(/Waived \(stated\)/.test(renderMarkdown(report, english, 'whole')), one.basis === 'statement');
    return { said: explanationOf(one), ...(one.basis && { basis: one.basis }) };
  };

  it('rests on its document while that lies where the record says', () => {
    const { said, basis } = waived({ found: 'present', sha256: HASH });
    assert.equal(basis, 'document');
    assert.doesNotMatch(said, /as stated only/);
  });

  for (const [what, found] of [
    ['missing', { found: 'missing' }],
    ['changed', { found: 'present', sha256: 'b'.repeat(64) }],
    ['unreadable', { found: 'unreadable' }],
  ] as const)
    it(`is stated only while its document is ${what}`, () => {
      const { said, basis } = waived(found);
      assert.equal(basis, 'statement');
      assert.match(said, /The document waiver\.md is not on file/);
    });

  it('is stated only while its document lies outside the folder', () => {
    const { basis } = waived({ found: 'missing' }, manifest.replace('waiver.md', '../waiver.md'));
    assert.equal(basis, 'statement');
  });
});

describe('a vendor’s answer', () => {
  const vendors = (more: string): string =>
    `production: { title: Low Tide, agreements: [hpf], agreements-complete: yes }\nvendors: [{ id: V-1, name: Mist, declared: yes, used-ai: no${more} }]\n`;
  const blocking = (more: string, found: FoundDocument): readonly string[] => {
    const { production } = judged(vendors(more), 'show/mist.pdf', found);
    return registerBlockers(production, AS_OF).flatMap(({ kind, message }) => (kind === 'vendor' ? message.code : []));
  };

  it('counts while its document lies where the record says, or none is named', () => {
    assert.deepEqual(blocking(', declaration: mist.pdf', { found: 'present' }), []);
    assert.deepEqual(blocking('', { found: 'missing' }), []);
  });

  it('keeps the record open while its document does not', () => {
    for (const found of ['missing', 'unreadable'] as const)
      assert.deepEqual(blocking(', declaration: mist.pdf', { found }), ['settled.vendor-document']);
    assert.deepEqual(blocking(', declaration: ../mist.pdf', { found: 'present' }), ['settled.vendor-document']);
  });

  it('does not count before the day on which the vendor is asked', () => {
    assert.deepEqual(blocking(', asked-on: 2026-11-01', { found: 'missing' }), []);
    assert.deepEqual(blocking(', asked-on: 2026-12-01', { found: 'missing' }), ['settled.vendor-ahead']);
  });
});

describe('what is asked for twice', () => {
  const agreement = (need: string): string =>
    agreementFile(`  - id: cleared
    cite: part A
    summary: The picture is cleared.
    level: production
    kind: record
    requires:${need === 'either' ? ' { either: [' : ' ['}
        { what: a word, shown-by: { ai-known-at-hire: no } },
        { what: a licence, from: producer, evidence: [licence] }
      ${need === 'either' ? '] }' : ']'}
    confidence: high
    sources: [R1]
`);
  const basis = (need: string, found: FoundDocument): string | undefined => {
    const production = joinProduction({
      folder: 'show',
      manifests: [
        parseManifest(
          'show/a.slate.yaml',
          'production: { title: Low Tide, agreements: [rider], ai-known-at-hire: no }\nevidence: [{ kind: licence, given-at: 2026-08-01, document: licence.pdf }]\n',
        ),
      ],
      scripts: [parseScript('show/a.fountain', 'INT. HALL - DAY #1#\n')],
    });
    const catalogue = loadCatalogue([{ path: 'rider.yaml', text: agreement(need) }]);
    const { assessments } = evaluate(
      withDocuments(production, new Map([['show/licence.pdf', found]])),
      catalogue,
      AS_OF,
    );
    assert.deepEqual(
      assessments.map(({ outcome }) => outcome),
      ['met'],
    );
    const said = assessments.map((one) => explanationOf(one, catalogue)).join(' ');
    assert.match(said, found.found === 'present' ? /^On file: licence/ : /^Recorded: licence/);
    return assessments[0]?.basis;
  };

  it('is on file only when each part of it is, and of alternatives when one is', () => {
    assert.equal(basis('all', { found: 'present' }), 'statement');
    assert.equal(basis('either', { found: 'present' }), 'document');
    assert.equal(basis('either', { found: 'missing' }), 'statement');
  });
});
