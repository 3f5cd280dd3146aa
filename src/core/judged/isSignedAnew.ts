import type { Finding, Production } from '../production/production';

/** A sign-off that keeps no fingerprints, of a scene that somebody has since signed off with them: it stays on record, and asks for nothing. */
export function isSignedAnew({ message: { code }, place }: Finding, { scenes }: Production): boolean {
  if (place.kind !== 'record' || code !== 'finding.sign-off-without-fingerprint') return false;
  const { file, path } = place.record;
  const key = JSON.stringify(path);
  const scene = scenes.find(({ signOffs }) =>
    signOffs.some(({ record }) => record.at.file === file && JSON.stringify(record.at.path) === key),
  );
  return (
    scene?.signOffs.some(
      ({ record, stale }) => record.text !== undefined && record.record !== undefined && stale.length === 0,
    ) ?? false
  );
}
