import type { Evidence, Manifest } from '../manifest/manifest';
import { walkRecords } from '../manifest/walkRecords';
import type { Production } from '../production/production';
import type { TextEdit } from '../text/problem';
import { entryOf, type YamlNode, type YamlPath } from '../yaml/node';

/** The paper whose scenes stand at a place of a manifest. */
export function evidenceAtPlace(production: Production, file: string, path: YamlPath): Evidence | undefined {
  const manifest = production.manifests.find((one) => one.path === file);
  const wanted = JSON.stringify(path.slice(0, -1));
  for (const { kind, record } of manifest ? walkRecords(manifest) : []) {
    if (kind === 'evidence' && JSON.stringify(record.at.path) === wanted) return record;
  }
  return undefined;
}

/** Writes the fingerprint of each scene as its text is now, in place of one that it no longer has. */
export function renewedEvidence(evidence: Evidence, production: Production, manifest: Manifest): readonly TextEdit[] {
  return (evidence.scenes ?? []).flatMap(({ scene, text, at }): readonly TextEdit[] => {
    const present = scene === undefined || text === undefined ? undefined : production.findScene(scene);
    const node = nodeAt(manifest.root, [...at.path, 'text']);
    if (!present || node?.kind !== 'scalar' || node.aliased || node.anchored || present.textFingerprint() === text)
      return [];
    return [{ span: node.span, newText: JSON.stringify(present.textFingerprint()) }];
  });
}

function nodeAt(root: YamlNode | null, path: YamlPath): YamlNode | null {
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') node = entryOf(node, step)?.value ?? null;
    else node = node?.kind === 'list' ? (node.items[step] ?? null) : step === 0 ? node : null;
  }
  return node;
}
