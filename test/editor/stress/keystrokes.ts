import * as vscode from 'vscode';

/** One key: milliseconds until our problems of its file were published, and until those of an extension that looks at nothing were. */
export interface Keystroke {
  readonly ours: number;
  readonly trivial: number;
}

/** So often a fast writer presses a key, in milliseconds. */
const PACE = 150;

const published = new vscode.EventEmitter<vscode.Uri>();

/** Tells of what our extension publishes: call this before it starts. */
export function keepPublishing(): void {
  const { createDiagnosticCollection } = vscode.languages;
  const create = (name: string): vscode.DiagnosticCollection => {
    const collection = createDiagnosticCollection(name);
    if (name !== 'ai-slate') return collection;
    const set = collection.set.bind(collection) as (uri: vscode.Uri, all: readonly vscode.Diagnostic[]) => void;
    return Object.assign(collection, {
      set: (uri: vscode.Uri, all: readonly vscode.Diagnostic[]) => {
        set(uri, all);
        published.fire(uri);
      },
    });
  };
  Object.assign(vscode.languages as object, { createDiagnosticCollection: create });
}

/** Types so many letters at the cursor, at the pace of a fast writer. */
export async function typeKeys(document: vscode.TextDocument, count: number): Promise<readonly Keystroke[]> {
  const theirs = vscode.languages.createDiagnosticCollection('trivial');
  const keys: Keystroke[] = [];
  try {
    for (let key = 0; key < count; key++) {
      const start = performance.now();
      const times = Promise.all([nextPublished(document), nextTrivial(document, theirs)]);
      await vscode.commands.executeCommand('type', { text: 'etaoin'.charAt(key % 6) });
      const [ours, trivial] = (await times).map((time) => time - start);
      keys.push({ ours: ours ?? NaN, trivial: trivial ?? NaN });
      await new Promise((resolve) => setTimeout(resolve, start + PACE - performance.now()));
    }
  } finally {
    theirs.dispose();
  }
  return keys;
}

function nextPublished({ uri }: vscode.TextDocument): Promise<number> {
  return once(published.event, (one) => one.toString() === uri.toString());
}

/** What the editor itself needs to bring a key to an extension and take a problem from it. */
function nextTrivial(document: vscode.TextDocument, collection: vscode.DiagnosticCollection): Promise<number> {
  return once(vscode.workspace.onDidChangeTextDocument, (event) => {
    if (event.document !== document) return false;
    collection.set(document.uri, [
      new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Nothing.', vscode.DiagnosticSeverity.Hint),
    ]);
    return true;
  });
}

/** Resolves with the time at which an event fired that is meant. */
function once<T>(event: vscode.Event<T>, isMeant: (value: T) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const listening = event((value) => {
      if (!isMeant(value)) return;
      listening.dispose();
      resolve(performance.now());
    });
  });
}
