import * as vscode from 'vscode';
import { problemPage } from '../../core/index';
import { fileName } from '../fileName';
import { plainItem } from '../plain';
import type { Shell } from '../shell';

const PROBLEM_SCHEME = 'ai-slate-problem';

/** Serves the page of each problem code, in the editor itself: nothing is fetched. */
export function registerProblemPages({ words, guarded }: Shell): vscode.Disposable {
  const provide = guarded(({ query }: vscode.Uri) => problemPage(query, words));
  return vscode.workspace.registerTextDocumentContentProvider(PROBLEM_SCHEME, { provideTextDocumentContent: provide });
}

/** Opens the page of a problem: what it means, and what cures it. */
export async function showProblem(shell: Shell, code: unknown): Promise<void> {
  const wanted = typeof code === 'string' ? code : await pickCode(shell);
  if (wanted === undefined) return;
  const uri = vscode.Uri.from({ scheme: PROBLEM_SCHEME, path: `/${fileName(wanted)}.md`, query: wanted });
  await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** One of the codes that the Problems list shows now. */
async function pickCode({ words }: Shell): Promise<string | undefined> {
  const shown = vscode.languages
    .getDiagnostics()
    .flatMap(([, found]) => found)
    .filter(({ source }) => source === 'AI Slate');
  const items = new Map(
    shown.map(({ code, message }) => [String(typeof code === 'object' ? code.value : code), message]),
  );
  const chosen = await vscode.window.showQuickPick(
    [...items].map(([label, detail]) => plainItem({ label, detail })),
    { placeHolder: words.say({ code: 'edit.pick-problem', args: {} }) },
  );
  return chosen?.label;
}
