import { categoryIds, type CategoryId } from '../disclosure/categories';

/** Whether a word is the id of a category. */
export function isCategory(word: string): word is CategoryId {
  return (categoryIds as readonly string[]).includes(word);
}
