import type { CategoryId } from '../disclosure/categories';
import type { UseRecord } from '../manifest/manifest';

const invented: ReadonlySet<CategoryId> = new Set(['synthetic-performer', 'synthetic-voice']);

/**
 * Whether a use shows or sounds like somebody invented. A character that its tags name may then be that figure, whom no
 * person plays.
 */
export function showsInventedFigure(
  categories: readonly CategoryId[],
  record?: Pick<UseRecord, 'synthetic-figure'>,
): boolean {
  const recorded = record?.['synthetic-figure'];
  return recorded === 'yes' || (recorded !== 'no' && categories.some((category) => invented.has(category)));
}
