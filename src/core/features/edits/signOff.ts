import type { JudgedProduction } from '../../judged/judgedProduction';
import type { Production, SceneRecord } from '../../production/production';
import type { EditRecord } from '../../manifest/renderYaml';
import { isGiven } from '../../production/signOffs';
import { refusedBy, type Plan } from './change';
import { homeOf } from './homes';
import { ManifestDraft } from './manifestDraft';

/** Who has gone through the scenes, as what, and on which day (ISO). */
export interface Signature {
  readonly by: string;
  readonly role?: string;
  readonly on: string;
}

/** Signs scenes off as they stand, with the fingerprints of their text and of what is on record about them. */
export function signOff(scenes: readonly SceneRecord[], production: Production, { by, role, on }: Signature): Plan {
  const home = homeOf('sign-offs', production);
  if (!home) return refusedBy('no-record');
  const records = scenes.map(
    (scene): EditRecord => ({
      scene: scene.name,
      by,
      role,
      on,
      text: scene.textFingerprint(),
      record: scene.recordFingerprint(),
    }),
  );
  return new ManifestDraft(home).append(['sign-offs'], ...records).plan();
}

/** How the sign-offs of a scene stand on a day (ISO): none, good as the scene stands now, or overtaken by a change of it. */
export function signedState({ signOffs }: SceneRecord, asOf: string): 'unsigned' | 'signed' | 'stale' {
  const given = signOffs.filter((one) => isGiven(one, asOf));
  if (given.length === 0) return 'unsigned';
  return given.some(({ stale }) => stale.length === 0) ? 'signed' : 'stale';
}

/** Scenes whose sign-offs a later change has overtaken, and that nobody has signed again. */
export function staleScenes({ production, evaluation }: JudgedProduction): readonly SceneRecord[] {
  return production.scenes.filter((scene) => signedState(scene, evaluation.asOf) === 'stale');
}
