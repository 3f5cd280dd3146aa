import { isManifestPath, isMisnamedManifest, isScriptPath } from './fileKinds';
import type { ProductionStore } from './productionStore';
import { UnreadableFile, type TextFiles } from './textFiles';

/** Reads all scripts and manifests of a folder into the store, with what was not read, and gives back those that could not be. */
export async function openFolder(
  files: TextFiles,
  folder: string,
  store: ProductionStore,
): Promise<readonly UnreadableFile[]> {
  const unreadable: UnreadableFile[] = [];
  for (const path of [...(await files.list(folder))].sort()) {
    if (isMisnamedManifest(path)) store.skip(path, 'misnamed');
    if (!isScriptPath(path) && !isManifestPath(path)) continue;
    try {
      store.update(path, await files.read(path));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
      store.skip(path, error.reason);
    }
  }
  for (const { path, reason } of (await files.unlisted?.(folder)) ?? []) store.skip(path, reason);
  return unreadable;
}
