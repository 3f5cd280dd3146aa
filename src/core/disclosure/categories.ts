import { message, type Message } from '../words/message';

/** What AI was used for, in the words of the people who use it; ids as written in tags and manifests. */
export const categoryIds = [
  'generative-vfx',
  'set-extension',
  'crowd',
  'signage',
  'previs',
  'concept-art',
  'de-aging',
  'digital-replica',
  'background-replica',
  'synthetic-performer',
  'face-replacement',
  'performance-alteration',
  'voice-replica',
  'synthetic-voice',
  'lip-sync',
  'dubbing',
  'subtitles',
  'generated-text',
  'script-analysis',
  'planning',
  'animation',
  'music',
  'sound',
  'cleanup',
  'editing',
  'archive-recreation',
  'model-training',
  'marketing',
  'other',
] as const;

export type CategoryId = (typeof categoryIds)[number];

export interface Category {
  readonly id: CategoryId;
  /** Other spellings accepted in tags, lower case: `deaging`, `vfx`. */
  readonly spellings: readonly string[];
  /** Facts that the word itself means, as the manifest would write them: `{ 'age-changed': 'yes' }`. */
  readonly implies: { readonly [fact: string]: string | readonly string[] };
  /** Facts of which the word names every value and not only some; a recorded list wins. */
  readonly inFull?: readonly string[];
  /** It works on picture or sound that was recorded: what a model makes of that was edited, whether or not it invents something in it. */
  readonly onRecorded?: true;
  /** IPTC digital source type of the asset, where the category alone settles it. */
  readonly digitalSourceType?: string;
  /** Human Provenance in Film: class and descriptors once the result is in the finished film, where the category alone settles them. */
  readonly hpf?: {
    readonly class: 'generative' | 'assistive' | 'out-of-scope';
    readonly descriptors: readonly string[];
  };
  /** Row of the Netflix use-case matrix. */
  readonly netflixRow?: string;
}

const GENERATED = 'trainedAlgorithmicMedia';

/**
 * The categories of AI use. `implies` holds what the word itself means and no more: a recorded fact wins. The mappings follow
 * the IPTC Digital Source Type vocabulary (2024-09-17), the Human Provenance in Film taxonomy v0.9.2 and the use-case matrix
 * of Netflix's guidance on generative AI (text of 2025-11-11). A category that does not say whether a model made something
 * new settles neither an IPTC code nor a generative class.
 */
export const categories: readonly Category[] = [
  {
    id: 'generative-vfx',
    spellings: [
      'generative vfx',
      'gen vfx',
      'genai vfx',
      'ai vfx',
      'vfx',
      'visual effects',
      'generative visual effects',
    ],
    implies: { generative: 'yes', modality: ['video'], 'creative-elements': ['visual-effects'] },
    hpf: { class: 'generative', descriptors: ['generated_visual_content'] },
  },
  {
    id: 'set-extension',
    spellings: ['set extensions', 'environment', 'environments', 'matte painting', 'background extension'],
    implies: { 'creative-elements': ['sets', 'visual-effects'] },
    inFull: ['creative-elements'],
    onRecorded: true,
  },
  {
    id: 'crowd',
    spellings: ['crowds', 'crowd replication', 'crowd multiplication'],
    implies: { 'creative-elements': ['visual-effects'] },
    inFull: ['creative-elements'],
  },
  {
    id: 'signage',
    spellings: ['signs', 'posters', 'background props', 'set dressing'],
    implies: {},
    netflixRow: '2-background',
  },
  {
    id: 'previs',
    spellings: ['previz', 'previsualization', 'previsualisation', 'storyboard', 'storyboards', 'animatic'],
    implies: { stage: 'prep', output: 'temp', 'creative-elements': ['sets'] },
    netflixRow: '1-ideation',
  },
  {
    id: 'concept-art',
    spellings: ['concept', 'concepts', 'concept design', 'moodboard', 'moodboards', 'costume concepts', 'set concepts'],
    implies: { stage: 'prep', 'creative-elements': ['sets'] },
    netflixRow: '1-ideation',
  },
  {
    id: 'de-aging',
    spellings: ['de-ageing', 'deaging', 'deageing', 'aging', 'ageing', 're-aging', 're-ageing', 'rejuvenation'],
    implies: {
      'age-changed': 'yes',
      modality: ['video'],
      part: ['depicted'],
      dubbing: 'none',
      'synthetic-figure': 'no',
      purposes: ['age'],
      inputs: ['likeness'],
      'creative-elements': ['visual-effects'],
    },
    inFull: ['creative-elements'],
    onRecorded: true,
    netflixRow: '4-talent-replication',
  },
  {
    id: 'digital-replica',
    spellings: ['replica', 'digital double', 'likeness replica', 'digital human'],
    implies: {
      generative: 'yes',
      part: ['depicted'],
      'synthetic-figure': 'no',
      inputs: ['likeness'],
      'creative-elements': ['visual-effects'],
    },
    inFull: ['creative-elements'],
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['digital_replica'] },
    netflixRow: '4-talent-replication',
  },
  {
    id: 'background-replica',
    spellings: ['background actor replica', 'extras replica', 'bg replica'],
    implies: {
      generative: 'yes',
      part: ['depicted'],
      'synthetic-figure': 'no',
      inputs: ['likeness'],
      'creative-elements': ['visual-effects'],
    },
    inFull: ['creative-elements'],
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['digital_replica'] },
    netflixRow: '4-talent-replication',
  },
  {
    id: 'synthetic-performer',
    spellings: ['synthetic actor', 'ai performer', 'ai actor', 'virtual actor'],
    implies: { generative: 'yes', 'synthetic-figure': 'yes', 'creative-elements': ['casting'] },
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['synthetic_performance'] },
    netflixRow: '3-key-visuals',
  },
  {
    id: 'face-replacement',
    spellings: ['face swap', 'faceswap', 'head replacement'],
    implies: {
      generative: 'yes',
      part: ['depicted'],
      'synthetic-figure': 'no',
      inputs: ['likeness'],
      'creative-elements': ['visual-effects'],
    },
    inFull: ['creative-elements'],
  },
  {
    id: 'performance-alteration',
    spellings: ['digital alteration', 'altered performance', 'performance edit'],
    implies: { origination: 'processed', 'synthetic-figure': 'no' },
    onRecorded: true,
  },
  {
    id: 'voice-replica',
    spellings: ['voice clone', 'voice cloning', 'cloned voice'],
    implies: { generative: 'yes', modality: ['voice'], part: ['heard'] },
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['generated_voice'] },
    netflixRow: '4-talent-replication',
  },
  {
    id: 'synthetic-voice',
    spellings: ['ai voice', 'generated voice', 'text to speech', 'tts'],
    implies: { generative: 'yes', modality: ['voice'], part: ['heard'] },
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['generated_voice'] },
    netflixRow: '4-talent-replication',
  },
  {
    id: 'lip-sync',
    spellings: ['lipsync', 'lip synch', 'visual dubbing', 'visual adr'],
    implies: { stage: 'post', 'synthetic-figure': 'no' },
    onRecorded: true,
  },
  { id: 'dubbing', spellings: ['dub', 'dubs', 'ai dub', 'ai dubbing'], implies: { stage: 'post' } },
  {
    id: 'subtitles',
    spellings: ['subtitle', 'subtitling', 'captions', 'captioning', 'closed captions'],
    implies: { 'creative-elements': ['none'] },
    inFull: ['creative-elements'],
    hpf: { class: 'assistive', descriptors: [] },
  },
  {
    id: 'generated-text',
    spellings: ['ai text', 'generated writing', 'ai writing', 'generated dialogue', 'generated dialog'],
    implies: { generative: 'yes', modality: ['text'], 'creative-elements': ['script'] },
    inFull: ['creative-elements'],
    digitalSourceType: GENERATED,
    hpf: { class: 'generative', descriptors: ['generated_writing'] },
  },
  {
    id: 'script-analysis',
    spellings: ['coverage', 'script coverage', 'script breakdown', 'breakdown'],
    implies: { 'creative-elements': ['none'] },
    inFull: ['creative-elements'],
    hpf: { class: 'out-of-scope', descriptors: [] },
    netflixRow: '6-proprietary',
  },
  {
    id: 'planning',
    spellings: ['scheduling', 'schedule', 'shot planning', 'budgeting', 'shot list'],
    implies: { modality: ['data'], output: 'none', 'creative-elements': ['schedule'] },
    hpf: { class: 'out-of-scope', descriptors: [] },
    netflixRow: '6-proprietary',
  },
  { id: 'animation', spellings: ['animated', 'ai animation', 'in-betweening'], implies: {} },
  {
    id: 'music',
    spellings: ['score', 'ai music', 'generated music', 'song'],
    implies: { modality: ['music'], 'creative-elements': ['music'] },
  },
  { id: 'sound', spellings: ['sound effects', 'sound design', 'sfx', 'foley'], implies: { modality: ['sound'] } },
  {
    id: 'cleanup',
    spellings: [
      'clean-up',
      'denoise',
      'denoising',
      'upscale',
      'upscaling',
      'roto',
      'rotoscoping',
      'wire removal',
      'object removal',
    ],
    implies: { origination: 'processed', 'synthetic-figure': 'no' },
  },
  {
    id: 'editing',
    spellings: ['edit', 'picture editing', 'assembly edit'],
    implies: { stage: 'post', 'creative-elements': ['editing'] },
  },
  {
    id: 'archive-recreation',
    spellings: ['archival recreation', 'archive reconstruction', 'archive re-creation', 'synthetic archive'],
    implies: { generative: 'yes', modality: ['video'] },
  },
  { id: 'model-training', spellings: ['training', 'fine-tuning', 'finetuning'], implies: {} },
  {
    id: 'marketing',
    spellings: ['trailer', 'promo', 'key art', 'publicity'],
    implies: { stage: 'marketing', output: 'marketing' },
    hpf: { class: 'out-of-scope', descriptors: [] },
  },
  { id: 'other', spellings: ['other use', 'something else'], implies: {} },
];

/** A category by its id. */
export function categoryOf(id: CategoryId): Category {
  const category = byId.get(id);
  if (!category) throw new Error(`No category ${id}`);
  return category;
}

const byId: ReadonlyMap<CategoryId, Category> = new Map(categories.map((category) => [category.id, category]));

/** Whether this is the id of a category, spelled as it is written here. */
export function isCategory(id: string): id is CategoryId {
  return (byId as ReadonlyMap<string, Category>).has(id);
}

/** The category's name as people read it: `De-aging`. */
export function categoryLabel(id: CategoryId): Message {
  return message(`category.${id}.label`);
}

/** What the category means, in one sentence. */
export function categoryMeaning(id: CategoryId): Message {
  return message(`category.${id}.meaning`);
}
