import { nearestWord } from '../text/nearest';
import { categories, type CategoryId } from './categories';

/** What stands in a tag's list of categories: a category, or `none`. */
export type Declared = CategoryId | 'none';

const declaredBySpelling: ReadonlyMap<string, Declared> = new Map<string, Declared>([
  ['none', 'none'],
  ['noai', 'none'],
  ...categories.flatMap((category) =>
    [category.id, ...category.spellings].map((spelling) => [squeezed(spelling), category.id] as const),
  ),
]);

/** The category a word or phrase means, in any case, with hyphens, spaces or neither: `De-Ageing`, `concept art`. */
export function findCategory(written: string): Declared | undefined {
  return declaredBySpelling.get(squeezed(written));
}

/** The category that a misspelt word most likely means: `previz` is one, `pervis` is near one. */
export function nearestCategory(written: string): Declared | undefined {
  const word = squeezed(written);
  const nearest = word.length > 40 ? undefined : nearestWord(word, declaredBySpelling.keys());
  return nearest === undefined ? undefined : declaredBySpelling.get(nearest);
}

function squeezed(written: string): string {
  return written.toLowerCase().replace(/[\s_-]+/g, '');
}
