import { Random } from './random';

const categories = [
  'de-aging',
  'generative-vfx',
  'previs',
  'voice-replica',
  'crowd',
  'set-extension',
  'concept-art',
] as const;
const personal: ReadonlySet<string> = new Set(['de-aging', 'voice-replica']);

/** What a bench asks of a manifest. */
export interface ManifestSize {
  readonly uses: number;
  readonly scenes: number;
  /** The word before the scene numbers where there are several scripts. */
  readonly scripts?: readonly string[];
}

/** A manifest with so many uses, comments between them, the same for the same seed; about 20 lines a use. */
export function makeManifest(seed: number, { uses, scenes, scripts }: ManifestSize): string {
  const random = new Random(seed);
  const scene = (): string => {
    const number = String(1 + random.below(scenes));
    return scripts && scripts.length > 1 ? `${scripts[random.below(scripts.length)] ?? ''}/${number}` : `"${number}"`;
  };
  const head = [
    'production:',
    '  title: The Second Mark',
    '  production-kind: film',
    '  agreements: [sagaftra-tvth, wga-mba, dga]',
    '  buyer: netflix',
    '  territories: [US]',
    '  shooting-places: [US-CA]',
    '  principal-photography-start: 2026-08-03',
    '',
    ...(scripts ? ['scripts:', ...scripts.map((id) => `  - { id: "${id}", file: ${id}.fountain }`), ''] : []),
    'people:',
    '  - { id: P-1, name: Someone Invented, role: performer, union: sag-aftra, parts: [{ character: ELENA, engaged-on: 2026-06-01 }], living: living, minor: no }',
    '  - { id: P-2, name: Another Person, role: performer, union: sag-aftra, parts: [{ character: TOMÁS, engaged-on: 2026-06-01 }], living: living }',
    '  - { id: P-3, name: A Director, role: director, union: dga, engaged-on: 2026-05-04 }',
    '',
    'vendors:',
    '  - { id: V-1, name: A Picture House, used-ai: yes, declared: yes }',
    '',
    'tools:',
    '  - { id: T-1, name: Lampblack, version: "3", trains-on-input: no, secure-environment: yes }',
    '',
    'uses:',
  ];
  const records = random.times(uses, (index) => use(random, index + 1, scene));
  return `${head.join('\n')}\n${records.join('')}`;
}

function use(random: Random, number: number, scene: () => string): string {
  const category = random.pick(categories);
  const person = personal.has(category);
  const lines = [
    ...(random.chance(0.3) ? ['  # asked the vendor again'] : []),
    `  - id: U-${number}`,
    `    scenes: [${scene()}, ${scene()}]`,
    `    category: ${category}`,
    `    summary: Shot ${random.below(900)} of the sequence at the wall.`,
    '    stage: post',
    `    output: ${random.pick(['final', 'temp', 'final'])}`,
    ...(random.chance(0.7) ? [`    act-date: 2026-${random.pick(['09', '10'])}-1${random.below(9)}`] : []),
    ...(random.chance(0.5) ? ['    prominence: incidental', '    referred-to: no', '    key-element: no'] : []),
    ...(random.chance(0.5)
      ? [
          '    inputs: [own-prompts, own-material]',
          '    training-set: [none]',
          '    source-cleared: yes   # by the vendor',
        ]
      : []),
    '    tool: T-1',
    '    vendor: V-1',
    person ? `    people: [{ person: P-${1 + random.below(2)}, purposes: [age] }]` : '    people: []',
    ...(random.chance(0.3)
      ? [
          '    evidence:',
          `      - { kind: approval, from: buyer, given-at: 2026-08-2${random.below(9)}, document: papers/${number}.pdf }`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
