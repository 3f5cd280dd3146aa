import * as vscode from 'vscode';
import { looseManifestDiagnostics, looseScriptDiagnostics, provideDiagnostics, remapSeverities, unreadableDiagnostic, type Diagnostic } from '../../core/index';
import { toDiagnostic } from '../convert';
import { Debounced } from '../debounced';
import { fileLimit } from '../readText';
import type { Shell } from '../shell';
import { typedDiagnostics, type Settled } from './typedDiagnostics';

/** A key's own effect shows about so soon. */
const GLANCE = 60;

/** Publishes what asks for work into the Problems list, file by file, and takes back what is no longer so. */
export function registerDiagnostics(shell: Shell): vscode.Disposable {
  const { texts, productions, guarded } = shell;
  const collection = vscode.languages.createDiagnosticCollection('ai-slate');
  let settled: Settled | undefined;
  const publish = guarded(() => (settled = publishAll(shell, collection)));
  const written = new Set<vscode.TextDocument>();
  const glance = new Debounced(GLANCE, guarded(() => {
    for (const document of written) {
      const found = settled && typedDiagnostics(shell, settled, document);
      if (found) show(shell, collection, texts.pathOf(document), found);
    }
    written.clear();
  }));
  return vscode.Disposable.from(
    collection, glance,
    productions.onDidChange(publish),
    texts.onDidType((document) => {
      written.add(document);
      glance.soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.diagnostics.severity')) publish();
    }),
  );
}

function publishAll(shell: Shell, collection: vscode.DiagnosticCollection): Settled {
  const { texts, productions } = shell;
  const judged = productions.all();
  const found = collect(shell, judged);
  const gone = new Map<string, vscode.Uri>();
  collection.forEach((uri) => gone.set(uri.toString(), uri));
  for (const [path, diagnostics] of found) {
    show(shell, collection, path, diagnostics);
    gone.delete(texts.uriOf(path).toString());
  }
  for (const uri of gone.values()) collection.delete(uri);
  return { judged, found, manifests: [...judged.flatMap(({ production }) => production.manifests), ...texts.store.looseManifests()] };
}

/** Publishes what is said of one file, in place of what was. */
function show({ texts, words }: Shell, collection: vscode.DiagnosticCollection, path: string, diagnostics: readonly Diagnostic[]): void {
  const uri = texts.uriOf(path);
  const chosen = new Map(Object.entries(vscode.workspace.getConfiguration('aiSlate', uri).get<object>('diagnostics.severity') ?? {}));
  collection.set(uri, remapSeverities(diagnostics, chosen).map((one) => toDiagnostic(one, words, texts.uriOf)));
}

/** Every diagnostic by file; files of two productions do not overlap, but one may be named by both. */
function collect({ texts }: Shell, judged: Settled['judged']): Settled['found'] {
  const all = new Map<string, readonly Diagnostic[]>();
  const { store, unreadable } = texts;
  const isKnown = ({ path }: { readonly path: string }): boolean => texts.isWhole(path);
  const byFile = [
    ...judged.map(provideDiagnostics),
    ...store.looseScripts().filter(isKnown).map(looseScriptDiagnostics),
    ...store.looseManifests().filter(isKnown).map(looseManifestDiagnostics),
    new Map([...unreadable].map(([path, reason]) => [path, [unreadableDiagnostic(reason, fileLimit())]])),
  ];
  for (const files of byFile) for (const [path, diagnostics] of files) all.set(path, [...(all.get(path) ?? []), ...diagnostics]);
  return all;
}
