import type { SignOff } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord, type Findings } from './findings';
import type { SceneSignOff } from './production';
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
