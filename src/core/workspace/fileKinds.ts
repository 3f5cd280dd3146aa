import { fileNameOf } from '../text/paths';

/** A script in Fountain or of Final Draft: `ep101.fountain`, `ep101.spmd`, `ep101.fdx`. */
export function isScriptPath(path: string): boolean {
  return /.\.(fountain|spmd|fdx)$/iu.test(fileNameOf(path));
}

/** A manifest: `production.slate.yaml`, `ep101.slate.yaml`, `people.private.slate.yaml`. */
export function isManifestPath(path: string): boolean {
  return /.\.slate\.yaml$/iu.test(fileNameOf(path));
}
