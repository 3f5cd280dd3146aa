import { recordFingerprint } from './recordFingerprint';
import type { NamedScene } from './nameScenes';
import type { NoneDeclared, SceneRecord, SceneSignOff, Use } from './production';
import type { Records, Shot } from '../manifest/manifest';
import { textFingerprint } from './textFingerprint';

/** A scene's record while the join is still filling it in. */
export type SceneDraft = Omit<SceneRecord, 'uses' | 'shots' | 'noneDeclared' | 'signOffs'> &
  Pick<NamedScene, 'aliases'> & {
    readonly uses: Use[];
    readonly shots: Shot[];
    readonly noneDeclared: NoneDeclared[];
    readonly signOffs: SceneSignOff[];
    /** A use may be in it, and nobody can tell: a record lists it by a heading alone. Then nothing said of it counts as "no AI". */
    isClaimed: boolean;
  };

export function sceneDraft(
  { name, listedAs, alike, aliases, script, scene, tags }: NamedScene,
  records: Records,
): SceneDraft {
  const draft: SceneDraft = {
    name,
    listedAs,
    alike,
    aliases,
    script,
    scene,
    tags,
    uses: [],
    shots: [],
    noneDeclared: [],
    signOffs: [],
    isClaimed: false,
    textFingerprint: () => textFingerprint(scene),
    recordFingerprint: once(() => recordFingerprint(draft, records)),
  };
  return draft;
}

function once(work: () => string): () => string {
  let done: string | undefined;
  return () => (done ??= work());
}
