import { agreementFile, catalogueOf } from './evaluation';

/** The lists that a production grows by, each record of its own kind. */
export const grownLists = [
  'scenes',
  'people',
  'vendors',
  'uses',
  'documents',
  'sessions',
  'sign-offs',
  'waivers',
  'decisions',
  'accepted',
  'declarations',
  'requests',
  'misspelt',
] as const;

export type GrownList = (typeof grownLists)[number];

/** How many records of each list a production has; one of each that is not named. */
export type Sizes = { readonly [List in GrownList]?: number };

export const grownScript = 'show/grown.fountain';
export const grownManifest = 'show/production.slate.yaml';

const obligation = (id: string, level: string, kind: string): string =>
  `  - id: ${id}
    cite: "1"
    summary: What ${id} asks.
    level: ${level}
    kind: ${kind}
    requires: { what: It, from: producer, evidence: [${kind}] }
    confidence: high
    sources: [R1]`;

/** The only agreement of the production: little to ask, so that what a pair of lists takes is not lost in what its rules take. */
export const grownCatalogue = catalogueOf([
  agreementFile(
    [
      obligation('tell', 'use', 'notice'),
      obligation('agree', 'person-in-use', 'consent'),
      obligation('scan', 'session', 'notice'),
    ].join('\n'),
  ),
]);

/** The texts of a production with so many records in each list: each record names the one of its number in every other list, as far as there is one. */
export function grownShow(sizes: Sizes): { readonly script: string; readonly manifest: string } {
  const count = (list: GrownList): number => sizes[list] ?? (list === 'misspelt' ? 0 : 1);
  const named = (list: GrownList, index: number): number => 1 + (index % count(list));
  const records = (list: GrownList, record: (index: number) => string): readonly string[] =>
    Array.from({ length: count(list) }, (_, index) => `  - { ${record(index)} }`);
  const person = (index: number): string => `P-${named('people', index)}`;
  const use = (index: number): string => `U-${named('uses', index)}`;
  const scene = (index: number): string => `"${named('scenes', index)}"`;
  const script = Array.from(
    { length: count('scenes') },
    (_, index) =>
      `INT. ROOM ${index + 1} - DAY #${index + 1}#\n\n[[ai: de-aging; use: ${use(index)}]]\n\nPART ${named('people', index)}\nWe used to swim here.\n`,
  ).join('\n');
  const manifest = [
    'production:',
    '  title: The Long Tide',
    '  production-kind: feature',
    '  agreements: [rider]',
    '  principal-photography-start: 2026-08-03',
    'people:',
    ...records(
      'people',
      (index) =>
        `id: P-${index + 1}, name: Performer ${index + 1}, role: performer, union: sag-aftra, parts: [{ character: PART ${index + 1}, engaged-on: 2026-08-01 }], living: living, minor: no`,
    ),
    'vendors:',
    ...records('vendors', (index) => `id: V-${index + 1}, name: House ${index + 1}, used-ai: yes, declared: yes`),
    'schedule:',
    ...records(
      'sessions',
      (index) =>
        `id: S-${index + 1}, session-kind: scan, people: [${person(index)}], session-start: 2026-09-04, session-makes-replica: yes, scenes: [${scene(index)}]`,
    ),
    'uses:',
    ...records(
      'uses',
      (index) =>
        `id: U-${index + 1}, scenes: [${scene(index)}], category: de-aging, summary: Shot ${index + 1}, stage: post, output: final, act-date: 2026-10-12, vendor: V-${named('vendors', index)}, people: [{ person: ${person(index)}, purposes: [age] }]`,
    ),
    ...Array.from(
      { length: count('misspelt') },
      (_, index) =>
        `  - { id: M-${index + 1}, scenes: [${scene(index)}], category: de-aging, summary: Other shot, vendor: W-${index + 1}, people: [{ person: Q-${index + 1} }] }`,
    ),
    'evidence:',
    ...records(
      'documents',
      (index) =>
        `id: E-${index + 1}, kind: consent, person: ${person(index)}, uses: [${use(index)}], sessions: [S-${named('sessions', index)}], given-at: 2026-08-20, signer: person, document: papers/${index + 1}.pdf`,
    ),
    'declarations:',
    ...records(
      'declarations',
      (index) => `scenes: [${scene(index)}], stages: [development], by: ${person(index)}, on: 2026-10-01`,
    ),
    'decisions:',
    ...records(
      'decisions',
      (index) =>
        `question: rider/fair, use: ${use(index)}, person: ${person(index)}, answer: "yes", by: ${person(index + 1)}, on: 2026-10-02, why: "As agreed"`,
    ),
    'waivers:',
    ...records(
      'waivers',
      (index) =>
        `obligation: rider/tell, use: ${use(index)}, person: ${person(index)}, granted-by: ${person(index)}, document: waivers/${index + 1}.pdf, dated: 2026-08-24`,
    ),
    'requests:',
    ...records(
      'requests',
      (index) =>
        `obligation: rider/tell, use: ${use(index)}, person: ${person(index)}, by: ${person(index)}, on: 2026-10-01`,
    ),
    'accepted:',
    ...records(
      'accepted',
      (index) =>
        `obligation: rider/tell, use: ${use(index)}, person: ${person(index)}, by: ${person(index)}, on: 2026-10-01, why: "Next week"`,
    ),
    'sign-offs:',
    ...records(
      'sign-offs',
      (index) =>
        `scene: ${scene(index)}, by: ${person(index)}, role: producer, on: 2026-10-18, text: "sha256:${'0'.repeat(64)}", record: "sha256:${'0'.repeat(64)}"`,
    ),
    '',
  ].join('\n');
  return { script, manifest };
}
