/** A usual use of AI with the truth about it, from which questions are answered by the fact's name. */
export interface UsualSituation {
  readonly name: string;
  /** What the tag says. */
  readonly category: string;
  /** Who is touched; nobody where it is left out. */
  readonly touches?: string;
  readonly people?: { readonly [id: string]: { readonly [fact: string]: string } };
  readonly truth: { readonly [fact: string]: string };
}

/** What is true of every situation unless it says otherwise. */
const usual = {
  'ai-known-at-hire': 'yes',
  'gai-made-a-condition': 'no',
  programme: '[fiction]',
  strikes: '[]',
  'background-numbers-apply': 'no',
  minor: 'no',
  'engaged-on': '2026-06-22',
  'contract-date': '2026-06-22',
  generative: 'yes',
  'act-date': '2026-10-05',
  stage: 'post',
  output: 'final',
  modality: '[video]',
  'synthetic-figure': 'no',
  'prompt-names': 'none',
  'creative-elements': '[visual-effects]',
  'responsible-person': 'P-20',
  prominence: 'featured',
  'referred-to': 'no',
  'key-element': 'no',
  'shows-what-never-happened': 'no',
  references: '[none]',
  'copies-protected-traits': 'no',
  'replaces-covered-work': 'no',
  'vendor-pipeline': 'no',
  inputs: '[own-prompts]',
  'training-set': '[none]',
  'model-from-other-production': 'no',
  'human-role': 'no',
  origination: 'originated',
  'trains-on-input': 'no',
  'secure-environment': 'yes',
  'buyer-enterprise-tool': 'yes',
} as const;

const performance = {
  ...usual,
  part: '[depicted]',
  'performed-the-material': 'yes',
  recognizable: 'yes',
  purposes: '[age]',
  'alters-acting': 'no',
  dubbing: 'none',
  'age-changed': 'yes',
  'as-scripted': 'yes',
  'script-dated': '2026-06-02',
  'performance-date': '2026-08-19',
  'unsafe-for-a-person': 'no',
  'nude-or-sexual': 'no',
  inputs: '[unreleased-footage]',
  origination: 'processed',
  'judged-as-scripted': 'yes',
  'judged-similar-purpose': 'no',
  'judged-similar-change': 'yes',
} as const;

const replica = {
  ...performance,
  'performed-the-material': 'no',
  participation: 'capture-session',
  'source-material': '[scan]',
  'as-scripted': 'no',
  'age-changed': 'no',
  purposes: '[identity]',
  origination: 'originated',
  'used-as-principal': 'no',
} as const;

/** The ten commonest situations. */
export const usualSituations: readonly UsualSituation[] = [
  { name: 'De-aging of an own performance, as scripted', category: 'de-aging', touches: 'P-1', truth: performance },
  {
    name: 'De-aging decided in post',
    category: 'de-aging',
    touches: 'P-1',
    truth: { ...performance, 'as-scripted': 'no', 'judged-similar-purpose': 'no', 'judged-similar-change': 'no' },
  },
  { name: 'Digital double', category: 'digital-replica', touches: 'P-1', truth: replica },
  {
    name: 'Crowd from scans',
    category: 'background-replica',
    touches: 'P-1',
    people: { 'P-1': { role: 'background' } },
    truth: { ...replica, 'background-numbers-apply': 'yes', prominence: 'incidental', 'judged-incidental': 'yes' },
  },
  {
    name: 'Set extension in the final picture',
    category: 'set-extension',
    truth: { ...usual, 'creative-elements': '[sets, visual-effects]' },
  },
  {
    name: 'Previs',
    category: 'previs',
    truth: { ...usual, 'act-date': '2026-07-20', 'judged-counts-as-footage': 'no' },
  },
  {
    name: 'Concept art',
    category: 'concept-art',
    truth: {
      ...usual,
      'act-date': '2026-07-20',
      stage: 'prep',
      output: 'none',
      modality: '[image]',
      'creative-elements': '[sets]',
    },
  },
  {
    name: 'AI planning',
    category: 'planning',
    truth: { ...usual, generative: 'no', 'act-date': '2026-07-13', stage: 'prep', inputs: '[script]' },
  },
  {
    name: 'Generated text given to a writer',
    category: 'generated-text',
    touches: 'P-22',
    truth: {
      ...usual,
      'act-date': '2026-09-14',
      stage: 'development',
      output: 'replaced',
      part: '[receives]',
      'previously-published': 'no',
      'assigned-as-basis': 'yes',
      'handed-over-on': '2026-09-14',
      'treated-as-assigned': 'no',
      'listed-as-source': 'no',
      'separated-rights-denied': 'no',
      'judged-ai-named-as-writer': 'no',
      'replaces-covered-work': 'no',
      'creative-elements': '[script]',
    },
  },
  {
    name: 'Voice replica with new lines',
    category: 'voice-replica',
    touches: 'P-1',
    truth: {
      ...replica,
      modality: '[voice]',
      part: '[heard]',
      participation: 'recorded-dialogue',
      'source-material': '[this-picture]',
      purposes: '[new-words]',
      'creative-elements': '[direction]',
    },
  },
];
