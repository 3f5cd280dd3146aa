import { folderOf, isInside } from '../text/paths';
import { isManifestPath } from './fileKinds';
import { ownerOf } from './productionFolders';

/**
 * Which files of a workspace are still to be read, and so about what nothing can be said yet: a script that nobody has
 * read would look like one that is missing.
 */
export class Reading {
  private readonly waiting = new Set<string>();

  /** How many files are still to be read. */
  get left(): number {
    return this.waiting.size;
  }

  /** Files were found that nobody has read. */
  expect(paths: Iterable<string>): void {
    for (const path of paths) this.waiting.add(path);
  }

  /** A file was read, cannot be read, or is gone. */
  settle(path: string): void {
    this.waiting.delete(path);
  }

  /** Nobody will read what is left. */
  stop(): void {
    this.waiting.clear();
  }

  /** Of the folders of all productions those of which every file is read. */
  whole(folders: Iterable<string>): ReadonlySet<string> {
    const all = new Set(folders);
    const whole = new Set(all);
    for (const path of this.waiting) {
      const owner = ownerOf(path, all);
      if (owner !== undefined) whole.delete(owner);
      // It may found a production further down, and take scripts from one further up.
      if (isManifestPath(path)) for (const folder of all) if (isInside(path, folder)) whole.delete(folder);
    }
    return whole;
  }

  /** Whether a file that belongs to no production may still turn out to belong to one. */
  mayFindOwner(path: string): boolean {
    return [...this.waiting].some((one) => isManifestPath(one) && isInside(path, folderOf(one)));
  }
}

/** Files in the order in which they are read: production by production, those in `first` before the others, what belongs to none last. */
export function readingOrder(
  paths: readonly string[],
  folders: ReadonlySet<string>,
  first: ReadonlySet<string>,
): readonly string[] {
  const rankOf = (owner: string | undefined): number => (owner === undefined ? 2 : first.has(owner) ? 0 : 1);
  return paths
    .map((path) => {
      const owner = ownerOf(path, folders);
      return { path, key: `${rankOf(owner)}\n${owner ?? ''}\n${path}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ path }) => path);
}
