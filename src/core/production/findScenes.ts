import type { SceneNumber } from '../text/sceneNumber';
import type { Script } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';

/** The scenes that a list in the manifest names, each once, without those that do not exist or cannot be told apart. */
export function findScenes(
  numbers: readonly SceneNumber[] | undefined,
  lookup: SceneLookup<SceneDraft>,
  within?: Script,
): readonly SceneDraft[] {
  const scenes = (numbers ?? []).flatMap((number) => {
    const scene = lookup.one(number, within);
    return scene ? [scene] : [];
  });
  return [...new Set(scenes)];
}
