import { isFinalDraftPath } from '../finaldraft/finalDraftPath';
import type { SceneDraft } from './sceneDraft';
import type { FoundScene, SceneLookup } from './sceneLookup';
import type { PlacedTag } from './useDraft';

/**
 * What one entry of a use's list of scenes means: the scene itself, or those that it may mean, of which only a tag can
 * tell which; none of them where no scene is called so.
 */
export type ListedScene =
  | { readonly kind: 'scene'; readonly scene: SceneDraft }
  | { readonly kind: 'untagged'; readonly scenes: readonly SceneDraft[] }
  | Exclude<FoundScene<SceneDraft>, { readonly kind: 'scene' }>;

/** The scenes in which tags name each use, by the use's id. */
export type TaggedScenes = ReadonlyMap<string, ReadonlySet<SceneDraft>>;

export function taggedScenes(tags: readonly PlacedTag[]): TaggedScenes {
  const tagged = new Map<string, Set<SceneDraft>>();
  for (const { tag, scene } of tags) {
    if (!scene || tag.declares === 'none') continue;
    for (const { text } of tag.uses) {
      const known = tagged.get(text);
      if (known) known.add(scene);
      else tagged.set(text, new Set([scene]));
    }
  }
  return tagged;
}

/**
 * The scene that a use's record means. Where a tag names the use, the tag decides. Without one a number means its scene, and
 * so does a heading in a script where nobody here can write a tag; elsewhere a heading may have become another scene's.
 */
export function listedScene(
  written: string,
  tagged: ReadonlySet<SceneDraft> | undefined,
  lookup: SceneLookup<SceneDraft>,
): ListedScene {
  const found = lookup.find(written);
  if (found.kind === 'unknown') return found;
  const scenes = found.kind === 'scene' ? [found.scene] : found.scenes;
  const named = scenes.filter((scene) => tagged?.has(scene));
  const [scene] = named;
  if (scene) return { kind: 'scene', scene };
  const [only] = scenes;
  if (found.kind === 'scene') return isHeld(found.scene) ? found : { kind: 'untagged', scenes };
  return only && scenes.every((one) => one.listedAs === only.listedAs) ? { kind: 'untagged', scenes } : found;
}

/** Whether what lists call a scene stays with it when headings around it change. */
function isHeld({ scene, alike, script }: SceneDraft): boolean {
  return alike === 1 && (scene.heading.number !== undefined || isFinalDraftPath(script.path));
}
