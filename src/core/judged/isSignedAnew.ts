import type { Finding, Production } from '../production/production';
import { isSignedAsItStands } from '../production/signOffs';

/** A sign-off that keeps no fingerprints, of a scene that somebody has signed off with them by a day (ISO): it stays on record, and asks for nothing. */
export function isSignedAnew({ message: { code }, place }: Finding, { scenes }: Production, asOf: string): boolean {
  if (place.kind !== 'record' || code !== 'finding.sign-off-without-fingerprint') return false;
  const { file, path } = place.record;
  const key = JSON.stringify(path);
  const scene = scenes.find(({ signOffs }) =>
    signOffs.some(({ record }) => record.at.file === file && JSON.stringify(record.at.path) === key),
  );
  return scene !== undefined && isSignedAsItStands(scene, asOf);
}
