import type { Evidence } from '../manifest/manifest';
import type { Production } from './production';

/**
 * The names of the scenes whose text changed since a paper named them: a consent that describes a fight in scene 12
 * may no longer fit once scene 12 is rewritten. Only scenes for which the paper keeps a fingerprint can be compared.
 */
export function evidenceStale(evidence: Evidence, production: Production): readonly string[] {
  return (evidence.scenes ?? []).flatMap(({ scene, text }) => {
    const present = scene === undefined || text === undefined ? undefined : production.findScene(scene);
    return present && present.textFingerprint() !== text ? [present.name] : [];
  });
}
