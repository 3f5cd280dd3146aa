import type { Production, SceneRecord } from '../../production/production';
import { refusedBy, type Plan } from './change';
import { homeOf } from './homes';
import { ManifestDraft } from './manifestDraft';
import { tagInScript } from './scriptEdits';

/** Somebody's word that no AI was used. */
export interface NoneSaid {
  readonly stages: readonly string[];
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

/** The word for one scene, as a tag below its heading. */
export function declareNoneInScript(scene: SceneRecord, { stages, by, on }: NoneSaid): Plan {
  return tagInScript(scene.script, scene.scene, { categories: ['none'], stages, by, on });
}

/** The word for any number of scenes, as one declaration in the manifest. */
export function declareNoneInManifest(
  scenes: readonly SceneRecord[],
  production: Production,
  { stages, by, on }: NoneSaid,
): Plan {
  const home = homeOf('declarations', production);
  if (!home) return refusedBy('no-record');
  return new ManifestDraft(home)
    .append(['declarations'], { scenes: scenes.map(({ name }) => name), stages, by, on })
    .plan();
}
