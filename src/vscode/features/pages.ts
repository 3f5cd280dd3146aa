import * as vscode from 'vscode';
import { fileName } from '../fileName';
import type { Feature } from '../shell';

const PAGE_SCHEME = 'ai-slate-page';

/** By address, as last shown. */
const shown = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

/** Serves pages that were made once, to be read: what a form says, what has changed. */
export const registerPages: Feature = () =>
  vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => shown.get(uri.toString()) ?? '',
  });

/** Opens a page of Markdown under a title; one that is shown under it already is replaced. */
export async function showPage(title: string, markdown: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${fileName(title)}.md` });
  shown.set(uri.toString(), markdown);
  await vscode.workspace.openTextDocument(uri);
  changed.fire(uri);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}
