import { withDocuments, type Documents } from '../../../src/core/production/documents';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { loadCatalogue, type Catalogue } from '../../../src/core/agreements/catalogue';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import type { Production } from '../../../src/core/production/production';
import { makeReport } from '../../../src/core/reports/makeReport';
import type { Report } from '../../../src/core/reports/report';
import type { ReportOptions } from '../../../src/core/reports/source';
import { english, type Words } from '../../../src/core/words/words';

/** A small invented production that has every outcome, as the files of its folder. */
export const showFiles = {
  '/show/night.fountain': `Title: The Night Ferry

INT. FERRY - BRIDGE - NIGHT #1#

[[ai: digital-replica; use: U-1]]

ODETTE
We will not turn back.

EXT. QUAY - DAWN #2#

[[ai: digital-replica; use: U-2]]

The quay is empty.

INT. ARCHIVE - DAY #3#

Odette reads.

INT. FERRY - HOLD - NIGHT #4#

[[ai: signage]]

Crates.

EXT. SEA - DAY #5#

[[ai: none; stage: shoot; by: P-9; on: 2026-09-20]]

Water.

INT. CABIN - DAY #6#

[[ai: de-agging; use: U-1]]

Nobody.
`,
  '/show/production.slate.yaml': `production:
  title: The Night Ferry
  production-kind: feature
  agreements: [lantern-guild]
  agreements-complete: yes
  time-zone: Europe/Berlin
  holidays: []
  signatory: Wilhelmine Karst
scripts: [{ id: NF, file: night.fountain, locked: 2026-08-01, revisions: [{ name: Blue, dated: 2026-08-20, scenes: ['2'] }] }]
people:
  - { id: P-1, name: Odell Marsh, role: performer, union: none, hired: yes, living: living, minor: no, parts: [ODETTE] }
  - { id: P-2, name: Tamsin Verrall, role: performer, union: none, hired: yes, living: living, minor: no }
  - { id: P-9, name: Ruben Isker, role: crew }
  - { id: P-10, name: Petra Loom, role: crew }
vendors:
  - { id: V-1, name: Paper Moon Pictures, declared: yes, used-ai: yes, declaration: vendors/paper-moon.pdf }
  - { id: V-2, name: Halftone, declared: no, used-ai: unknown }
uses:
  - id: U-1
    scenes: ['1']
    category: digital-replica
    summary: Odell Marsh stands on the bridge without having been there.
    act-date: 2026-09-10
    training-set: [performers]
    prominence: featured
    output: final
    vendor: V-1
    tool: { name: Facet, vendor: Facetworks, trains-on-input: no }
    prompts: prompts/bridge.txt
    prompt-writer: Lene Amberg
    people: [{ person: P-1, part: [depicted], performed-the-material: no, recognizable: yes }]
  - id: U-2
    scenes: ['2']
    category: digital-replica
    summary: A figure on the quay.
    act-date: 2026-10-01
    training-set: [own]
    output: final
    people:
      - person: P-2
        part: [depicted]
        performed-the-material: no
        recognizable: yes
        evidence: [{ id: E-1, kind: consent, from: P-2, given-at: 2026-09-01, document: consents/verrall.pdf, signer: person, scenes: ['2'] }]
waivers:
  - { obligation: lantern-guild/credit, use: U-1, granted-by: union, document: waivers/credit.pdf, dated: 2026-09-09 }
accepted:
  - { obligation: lantern-guild/log, use: U-1, by: P-9, on: 2026-10-02, until: 2027-01-31, why: The log of Odell Marsh is typed up later. }
sign-offs:
  - { scene: '2', by: Hanne Orlik, role: producer, on: 2026-10-10, text: 'sha256:00', record: 'sha256:00' }
decisions:
  - { question: lantern-guild/judged-incidental, use: U-2, answer: yes, by: P-9, on: 2026-10-03 }
`,
  '/show/agreements/lantern-guild.yaml': `format: 1
agreement: lantern-guild
name: Lantern Guild rider
short-name: Lantern Guild
kind: custom
parties: [Lantern Guild]
status: in-force
covers:
  production: { agreement-listed: yes }
read: full
confidence: high
checked: 2026-11-01
sources:
  S1: { title: The rider itself, address: lantern.example/rider }
questions:
  judged-incidental: { level: use, ask: Is it incidental?, values: [yes, no] }
obligations:
  - id: replica-consent
    cite: § 1
    summary: A performer agrees to a replica.
    level: person-in-use
    kind: consent
    when: { performed-the-material: no }
    requires: { what: a consent, from: performer, to: producer, evidence: [consent], by: { before: act-date } }
    sources: [S1]
    confidence: high
    examples: &none
      - { given: { performed-the-material: no, act-date: 2026-03-01 }, evidence: [{ kind: consent, given-at: 2026-02-01 }], then: met }
      - { given: { performed-the-material: no, act-date: 2026-03-01 }, then: open }
  - { id: no-training, cite: § 2, summary: Nobody trains a model on performers., level: use, kind: restriction, forbids: { training-set: performers }, sources: [S1], confidence: high, examples: *none }
  - { id: realistic-notice, cite: § 3, summary: The guild is told of what could pass for real., level: use, kind: notice, when: { realistic: yes }, requires: { what: a notice, to: union, evidence: [notice] }, sources: [S1], confidence: high, examples: *none }
  - { id: incidental-log, cite: § 4, summary: What is not incidental is logged., level: use, kind: record, when: { judged-incidental: no }, requires: { what: a log, evidence: [review-log] }, sources: [S1], confidence: high, examples: *none }
  - { id: talks, cite: § 5, summary: The guild may ask for talks., level: production, kind: bargaining, on-request: yes, requires: { what: talks, evidence: [meeting-record] }, sources: [S1], confidence: high, examples: *none }
  - { id: voices, cite: § 6, summary: Voices are named., level: use, kind: disclosure, term: { from: 2027-01-01, by: [act-date] }, requires: { what: a list of voices, evidence: [disclosure] }, sources: [S1], confidence: high, examples: *none }
  - { id: advice, cite: § 7, summary: A talk beforehand is advisable., level: production, kind: consultation, strength: recommended, requires: { what: a talk, evidence: [consultation] }, sources: [S1], confidence: high, examples: *none }
  - { id: credit, cite: § 8, summary: The replica is credited., level: use, kind: disclosure, when: { output: final }, requires: { what: a credit, to: union, evidence: [credit-notice] }, sources: [S1], confidence: high, examples: *none }
  - { id: log, cite: § 9, summary: Replicas are logged., level: use, kind: record, when: { output: final }, requires: { what: a log, evidence: [pipeline-record] }, sources: [S1], confidence: high, examples: *none }
`,
} as const;

export const AS_OF = '2026-11-22';

/** The show's files with some replaced, as the paths and texts of a folder. */
export function filesOf(changed: { readonly [path: string]: string } = {}): readonly (readonly [string, string])[] {
  return Object.entries({ ...showFiles, ...changed });
}

export interface Show {
  readonly production: Production;
  readonly catalogue: Catalogue;
}

/** Parses and joins the show's files, in the order in which they are given. */
export function readShow(files = filesOf()): Show {
  const texts = (ending: string): readonly (readonly [string, string])[] =>
    files.filter(([path]) => path.endsWith(ending));
  const production = joinProduction({
    folder: '/show',
    manifests: texts('.slate.yaml').map(([path, text]) => parseManifest(path, text)),
    scripts: texts('.fountain').map(([path, text]) => parseScript(path, text)),
  });
  const own = files.filter(([path]) => path.startsWith('/show/agreements/')).map(([path, text]) => ({ path, text }));
  return { production, catalogue: loadCatalogue(own) };
}

/** The show's report. */
export function showReport({
  files = filesOf(),
  options = {},
  words = english,
  asOf = AS_OF,
  documents,
}: {
  readonly files?: readonly (readonly [string, string])[];
  readonly options?: Partial<ReportOptions>;
  readonly words?: Words;
  readonly asOf?: string;
  /** What lies on the disk; without, nobody has looked. */
  readonly documents?: Documents;
} = {}): Report {
  const { production: read, catalogue } = readShow(files);
  const production = documents ? withDocuments(read, documents) : read;
  return makeReport(
    production,
    evaluate(production, catalogue, asOf),
    catalogue,
    { tool: { name: 'AI Slate', version: '9.9.9' }, ...options },
    words,
  );
}
