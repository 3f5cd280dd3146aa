import { isManifestPath, isScriptPath } from './fileKinds';
import type { ProductionStore } from './productionStore';
import { UnreadableFile, type TextFiles } from './textFiles';

/** Reads all scripts and manifests of a folder into the store and gives back those that could not be read. */
export async function openFolder(
  files: TextFiles,
  folder: string,
  store: ProductionStore,
): Promise<readonly UnreadableFile[]> {
  const unreadable: UnreadableFile[] = [];
  for (const path of [...(await files.list(folder))].sort()) {
    if (!isScriptPath(path) && !isManifestPath(path)) continue;
    try {
      store.update(path, await files.read(path));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
    }
  }
  return unreadable;
}
