import type * as vscode from 'vscode';
import {
  glanceDiagnostics,
  isManifestPath,
  looseScriptDiagnostics,
  productionOf,
  scriptDiagnostics,
  type Diagnostic,
  type DiagnosticsByFile,
  type JudgedProduction,
  type Manifest,
  type Production,
} from '../../core/index';
import type { Shell } from '../shell';

/** What was last worked out in full. */
export interface Settled {
  readonly judged: readonly JudgedProduction[];
  readonly found: DiagnosticsByFile;
  /** The manifests as they were read then. */
  readonly manifests: readonly Manifest[];
}

/** What is said of the document in which somebody writes, as far as a quick look tells; undefined where only the whole tells. */
export function typedDiagnostics(
  { texts }: Shell,
  { judged, found, manifests }: Settled,
  document: vscode.TextDocument,
): readonly Diagnostic[] | undefined {
  const path = texts.pathOf(document);
  if (isManifestPath(path)) {
    const manifest = manifests.find((one) => one.path === path);
    return manifest && glanceDiagnostics(found.get(path) ?? [], manifest, document.getText());
  }
  const { store } = texts;
  const production = productionOf(store.last(), path);
  const script = production ? undefined : store.script(path);
  if (script) return texts.isWhole(path) ? (looseScriptDiagnostics(script).get(path) ?? []) : undefined;
  if (!store.saysTheSame(path)) return undefined;
  const known = production && judged.find((one) => isJoinOf(production, one.production));
  return known && scriptDiagnostics(known, path);
}

/** Whether one is the other with what was found of its documents: a join makes new scenes. */
function isJoinOf(read: Production, judged: Production): boolean {
  return judged.scenes === read.scenes;
}
