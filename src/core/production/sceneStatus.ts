import type { SceneStatus } from './production';
import type { SceneDraft } from './sceneDraft';

/** What is said about a scene, in the order in which one word outweighs another; see `SceneStatus`. */
export function sceneStatus({
  scene,
  tags,
  uses,
  noneDeclared,
}: Pick<SceneDraft, 'scene' | 'tags' | 'uses' | 'noneDeclared'>): SceneStatus {
  if (scene.omitted) return 'omitted';
  if (tags.some((tag) => tag.declares === 'unclear')) return 'unclear';
  if (uses.length > 0 || tags.some((tag) => tag.declares === 'uses')) return 'declared';
  return noneDeclared.length > 0 ? 'none' : 'undeclared';
}
