import type { Manifest } from '../manifest/manifest';
import { folderOf } from '../text/paths';

/** The folders that are productions, sorted: those with a manifest that has a `production:` block. */
export function productionFolders(manifests: Iterable<Pick<Manifest, 'path' | 'production'>>): readonly string[] {
  const folders = new Set<string>();
  for (const manifest of manifests) if (manifest.production) folders.add(folderOf(manifest.path));
  return [...folders].sort();
}

/** The production that a file belongs to: the nearest folder above it that is one. */
export function ownerOf(path: string, folders: ReadonlySet<string>): string | undefined {
  let folder = folderOf(path);
  while (!folders.has(folder)) {
    const above = folderOf(folder);
    if (above === folder) return undefined;
    folder = above;
  }
  return folder;
}
