import * as vscode from 'vscode';
import { looseManifestDiagnostics, looseScriptDiagnostics, provideDiagnostics, remapSeverities, unreadableDiagnostic, type Diagnostic } from '../../core/index';
import { toDiagnostic } from '../convert';
import type { Shell } from '../shell';

/** Publishes what asks for work into the Problems list, file by file, and takes back what is no longer so. */
export function registerDiagnostics(shell: Shell): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('ai-slate');
  const publish = shell.guarded(() => publishAll(shell, collection));
  return vscode.Disposable.from(
    collection,
    shell.productions.onDidChange(publish),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.diagnostics.severity')) publish();
    }),
  );
}

function publishAll(shell: Shell, collection: vscode.DiagnosticCollection): void {
  const { texts, words } = shell;
  const found = collect(shell);
  const gone = new Map<string, vscode.Uri>();
  collection.forEach((uri) => gone.set(uri.toString(), uri));
  for (const [path, diagnostics] of found) {
    const uri = texts.uriOf(path);
    const chosen = new Map(Object.entries(vscode.workspace.getConfiguration('aiSlate', uri).get<object>('diagnostics.severity') ?? {}));
    const shown = remapSeverities(diagnostics, chosen);
    if (shown.length === 0) continue;
    gone.delete(uri.toString());
    collection.set(uri, shown.map((one) => toDiagnostic(one, words, texts.uriOf)));
  }
  for (const uri of gone.values()) collection.delete(uri);
}

/** Every diagnostic by file; files of two productions do not overlap, but one may be named by both. */
function collect({ texts, productions }: Shell): ReadonlyMap<string, readonly Diagnostic[]> {
  const all = new Map<string, readonly Diagnostic[]>();
  const { store, unreadable } = texts;
  const byFile = [
    ...productions.all().map(provideDiagnostics),
    ...store.looseScripts().map(looseScriptDiagnostics),
    ...store.looseManifests().map(looseManifestDiagnostics),
    new Map([...unreadable].map(([path, reason]) => [path, [unreadableDiagnostic(reason)]])),
  ];
  for (const files of byFile) for (const [path, diagnostics] of files) all.set(path, [...(all.get(path) ?? []), ...diagnostics]);
  return all;
}
