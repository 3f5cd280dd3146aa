import { findCategory } from '../disclosure/findCategory';
import type { CategoryId } from '../disclosure/categories';
import { formatTag } from '../disclosure/formatTag';
import { childrenOf, type XmlElement } from './xmlTree';

/** An element of the breakdown: `Face replacement` under `Visual Effects`. */
export interface TaggerEntry {
  readonly category: string;
  readonly label: string;
}

/** What an entry says about AI: a tag of ours, something that may be done with AI, or nothing. */
export type TaggerReading = { readonly kind: 'tag' | 'effect'; readonly note: string } | undefined;

/** `AI`, `AI: de-aging`, `Generative AI`, as the name of a category. */
const AI = /^\s*(?:AI|A\.I\.|gen(?:erative)?[ -]?AI|artificial intelligence)(?![\p{L}\p{N}])[\s:–—-]*/iu;
const TAG = /^(?:\[\[\s*)?(ai\s*:[\s\S]*?)(?:\]\])?$/i;
const EFFECTS = /^\s*(?:(?:visual|digital|computer|optical)\s+(?:effects?|fx)|vfx|cgi|cg)\s*$/i;
/** Words that a breakdown uses for little else; others, such as music or set dressing, are departments. */
const telling: ReadonlySet<CategoryId> = new Set<CategoryId>([
  'generative-vfx',
  'set-extension',
  'de-aging',
  'digital-replica',
  'background-replica',
  'synthetic-performer',
  'face-replacement',
  'performance-alteration',
  'voice-replica',
  'synthetic-voice',
  'lip-sync',
  'generated-text',
  'archive-recreation',
  'model-training',
]);

/** The tagger's entries by the numbers that stand on the words: `<Text TagNumber="3">`. */
export function readTagger(root: XmlElement): ReadonlyMap<string, readonly TaggerEntry[]> {
  const categories = new Map(
    childrenOf(root, 'TagData', 'TagCategories', 'TagCategory').map(({ attributes }) => [
      attributes.Id,
      attributes.Name ?? '',
    ]),
  );
  const definitions = childrenOf(root, 'TagData', 'TagDefinitions', 'TagDefinition');
  const byId = new Map(
    definitions.map(({ attributes }) => [
      attributes.Id,
      { category: categories.get(attributes.CatId) ?? '', label: (attributes.Label ?? '').trim() },
    ]),
  );
  return new Map(
    childrenOf(root, 'TagData', 'Tags', 'Tag').map((tag) => [
      tag.attributes.Number ?? '',
      childrenOf(tag, 'DefId').flatMap(({ text }) => byId.get(text.trim()) ?? []),
    ]),
  );
}

/**
 * An entry is a tag where it says so itself: its label is one (`ai: crowd`), or its category is AI. A label that is no
 * category leaves such a tag unclear. De-aging under visual effects says nothing of AI, so that is a matter to look at.
 */
export function readEntry({ category, label }: TaggerEntry): TaggerReading {
  const written = TAG.exec(label.trim())?.[1];
  if (written !== undefined) return { kind: 'tag', note: written.trim() };
  const [ai] = AI.exec(category) ?? [];
  if (ai !== undefined) {
    const rest = category.slice(ai.length).trim();
    const word = findCategory(rest) === undefined ? label : rest;
    return {
      kind: 'tag',
      note: formatTag({ categories: [word === '' ? category : word], note: `Final Draft, ${category}: ${label}` })
        .slice(2, -2)
        .trim(),
    };
  }
  return EFFECTS.test(category) || isTelling(category) || isTelling(label)
    ? { kind: 'effect', note: `${category}: ${label}` }
    : undefined;
}

function isTelling(name: string): boolean {
  const category = findCategory(name);
  return category !== undefined && category !== 'none' && telling.has(category);
}
