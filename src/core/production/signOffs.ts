import type { SignOff } from '../manifest/manifest';
import { isBy } from '../text/moments';
import { namesSomebody } from '../text/namesSomebody';
import { message } from '../words/message';
import { inRecord, type Findings } from './findings';
import type { SceneRecord, SceneSignOff } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';

/** Enters every sign-off in its scene; one that keeps no fingerprints cannot show a later change, which is a finding. */
export function enterSignOffs(records: readonly SignOff[], lookup: SceneLookup<SceneDraft>, findings: Findings): void {
  for (const record of records) {
    const scene = record.scene === undefined ? undefined : lookup.one(record.scene);
    if (scene && (record.text === undefined || record.record === undefined)) {
      const args = { text: scene.textFingerprint(), record: scene.recordFingerprint() };
      findings.add('information', inRecord(record.at), message('finding.sign-off-without-fingerprint', args));
    }
    scene?.signOffs.push(signOffOf(record, scene));
  }
}

/** Whether a sign-off counts on a day (ISO): it is somebody's, and has been given by then. */
export function isGiven({ record: { by, on } }: SceneSignOff, asOf: string): boolean {
  return namesSomebody(by) && isBy(on, asOf);
}

/** Whether somebody has signed a scene off by a day (ISO) as it stands now. */
export function isSignedAsItStands({ signOffs }: Pick<SceneRecord, 'signOffs'>, asOf: string): boolean {
  return signOffs.some(
    (one) =>
      isGiven(one, asOf) && one.record.text !== undefined && one.record.record !== undefined && one.stale.length === 0,
  );
}

/** Compared when first asked for: fingerprints of a whole script take time that nobody should wait for while typing. */
function signOffOf(record: SignOff, scene: SceneDraft): SceneSignOff {
  return {
    record,
    get stale() {
      const stale: ('text' | 'record')[] = [];
      if (record.text !== undefined && record.text !== scene.textFingerprint()) stale.push('text');
      if (record.record !== undefined && record.record !== scene.recordFingerprint()) stale.push('record');
      return stale;
    },
  };
}
