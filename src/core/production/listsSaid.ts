import type { ListName } from '../manifest/lists';
import type { Manifest } from '../manifest/manifest';
import { entryOf } from '../yaml/node';

/**
 * What the manifests of a production say with a list as a whole: that it is `unknown`, or that it is `empty` (`vendors: []`,
 * or `none`). Undefined while no file says either; a list with records in it says so itself.
 */
export function saidOfList(manifests: readonly Manifest[], list: ListName): 'unknown' | 'empty' | undefined {
  const said = manifests.map((manifest) => saidBy(manifest, list));
  return said.find((one) => one === 'unknown') ?? said.find((one) => one === 'empty');
}

/** What one manifest says with a list as a whole. */
export function saidBy({ root }: Manifest, list: ListName): 'unknown' | 'empty' | undefined {
  const value = entryOf(root, list)?.value;
  if (value?.kind === 'list') {
    if (value.items.length === 0) return 'empty';
    return value.items.some((item) => item?.kind === 'scalar' && item.source === 'unknown') ? 'unknown' : undefined;
  }
  if (value?.kind !== 'scalar') return undefined;
  return value.source === 'unknown' ? 'unknown' : value.source === 'none' ? 'empty' : undefined;
}
