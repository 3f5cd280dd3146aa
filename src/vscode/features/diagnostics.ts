import * as vscode from 'vscode';
import {
  diagnosticsInSteps,
  foldAlike,
  looseManifestDiagnostics,
  looseScriptDiagnostics,
  remapSeverities,
  scriptDiagnostics,
  shownTogether,
  unreadableDiagnostic,
  type Diagnostic,
  type DiagnosticsByFile,
  type JudgedProduction,
  type Steps,
} from '../../core/index';
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
  const published = new Published(shell);
  const written = new Set<vscode.TextDocument>();
  const glance = new Debounced(
    GLANCE,
    guarded(() => {
      for (const document of written) published.glanceAt(document);
      written.clear();
    }),
  );
  return vscode.Disposable.from(
    published,
    glance,
    productions.prepare((told) => published.prepare(told)),
    productions.onDidChange(guarded(() => published.publish())),
    texts.onDidType((document) => {
      written.add(document);
      glance.soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.diagnostics.severity')) published.publishAnew();
    }),
  );
}

/** What stands in the Problems list. */
class Published implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('ai-slate');
  /** All that is said of a production, as long as it is the same. */
  private readonly known = new WeakMap<JudgedProduction, DiagnosticsByFile>();
  /** By path, what is shown; a file of which the same is said is left alone. */
  private readonly shown = new Map<string, { readonly uri: vscode.Uri; readonly diagnostics: readonly Diagnostic[] }>();
  private settled: Settled | undefined;

  constructor(private readonly shell: Shell) {}

  /** Works out what is said of some productions, before it is published. */
  *prepare(told: readonly JudgedProduction[]): Steps<void> {
    for (const judged of told) if (!this.known.has(judged)) this.known.set(judged, yield* diagnosticsInSteps(judged));
  }

  publish(): void {
    const { texts, productions } = this.shell;
    const judged = productions.all();
    const found = this.collect(judged);
    for (const [path, diagnostics] of found) this.show(path, diagnostics);
    for (const [path, { uri }] of this.shown) {
      if (found.has(path)) continue;
      this.collection.delete(uri);
      this.shown.delete(path);
    }
    this.settled = {
      judged,
      found,
      manifests: [...judged.flatMap(({ production }) => production.manifests), ...texts.store.last().loose.manifests],
    };
  }

  /** The same under other settings. */
  publishAnew(): void {
    for (const [path, { uri }] of this.shown) this.shown.set(path, { uri, diagnostics: [] });
    this.publish();
  }

  /** Shows what a look at a document in which somebody writes tells. */
  glanceAt(document: vscode.TextDocument): void {
    const found = this.settled && typedDiagnostics(this.shell, this.settled, document);
    if (found) this.show(this.shell.texts.pathOf(document), found);
  }

  dispose(): void {
    this.collection.dispose();
  }

  private show(path: string, diagnostics: readonly Diagnostic[]): void {
    const { texts, words } = this.shell;
    const uri = texts.uriOf(path);
    const before = this.shown.get(path);
    if (before?.diagnostics === diagnostics && before.uri.toString() === uri.toString()) return;
    if (before && before.uri.toString() !== uri.toString()) this.collection.delete(before.uri);
    const chosen = new Map(
      Object.entries(vscode.workspace.getConfiguration('aiSlate', uri).get<object>('diagnostics.severity') ?? {}),
    );
    this.collection.set(
      uri,
      shownTogether(foldAlike(remapSeverities(diagnostics, chosen))).map((one) =>
        toDiagnostic(one, words, texts.uriOf),
      ),
    );
    this.shown.set(path, { uri, diagnostics });
  }

  /** Every diagnostic by file; files of two productions do not overlap, but one may be named by both. */
  private collect(judged: readonly JudgedProduction[]): DiagnosticsByFile {
    const { texts } = this.shell;
    const all = new Map<string, readonly Diagnostic[]>();
    const { loose } = texts.store.last();
    const isKnown = ({ path }: { readonly path: string }): boolean => texts.isWhole(path);
    const byFile = [
      ...judged.map((one) => this.ofProduction(one)),
      ...loose.scripts.filter(isKnown).map(looseScriptDiagnostics),
      ...loose.manifests.filter(isKnown).map(looseManifestDiagnostics),
      new Map([...texts.unreadable].map(([path, reason]) => [path, [unreadableDiagnostic(reason, fileLimit())]])),
    ];
    for (const files of byFile) {
      for (const [path, diagnostics] of files) {
        const others = all.get(path);
        all.set(path, others ? [...others, ...diagnostics] : diagnostics);
      }
    }
    return all;
  }

  /** Scripts follow their texts: what is said of them has moved with their lines. */
  private ofProduction(judged: JudgedProduction): DiagnosticsByFile {
    const known = this.known.get(judged) ?? new Map<string, readonly Diagnostic[]>();
    const scripts = judged.production.scripts.map(({ path }) => [path, scriptDiagnostics(judged, path)] as const);
    return new Map([...known, ...scripts.filter(([path, found]) => found.length > 0 || known.has(path))]);
  }
}
