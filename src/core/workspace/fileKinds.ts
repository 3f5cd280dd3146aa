import { fileNameOf, folderOf } from '../text/paths';

/** A script in Fountain or of Final Draft: `ep101.fountain`, `ep101.spmd`, `ep101.fdx`. */
export function isScriptPath(path: string): boolean {
  return /.\.(fountain|spmd|fdx)$/iu.test(fileNameOf(path));
}

/** Nearly the name of a manifest, so that it is not read as one: `production.slate.yml`, `slate.yaml`. */
export function isMisnamedManifest(path: string): boolean {
  return /(?:^|\.)slate\.ya?ml$/iu.test(fileNameOf(path)) && !isManifestPath(path);
}

/** A manifest: `production.slate.yaml`, `ep101.slate.yaml`, `people.private.slate.yaml`. */
export function isManifestPath(path: string): boolean {
  return /.\.slate\.yaml$/iu.test(fileNameOf(path));
}

/** An agreement file of some production's own: a YAML file right in a folder `agreements`, and no manifest. */
export function isAgreementPath(path: string): boolean {
  return /(?:^|\/)agreements\/[^/]+\.yaml$/iu.test(path) && !isManifestPath(path);
}

/** An agreement file of the production in this folder. */
export function isOwnAgreement(path: string, folder: string): boolean {
  return isAgreementPath(path) && folderOf(folderOf(path)) === folder;
}
