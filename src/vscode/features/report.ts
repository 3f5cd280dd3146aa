import * as vscode from 'vscode';
import { message, productionTitle, renderMarkdown } from '../../core/index';
import { fileName } from '../fileName';
import { pickProduction } from '../pickProduction';
import { reportOf } from '../reportOf';
import type { Shell } from '../shell';

export const REPORT_SCHEME = 'ai-slate-report';

/** Keeps the text of opened reports as their productions stand now. */
export function registerReport(shell: Shell): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = shell.guarded(() => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === REPORT_SCHEME) changed.fire(uri);
  });
  const provide = shell.guarded((uri: vscode.Uri) => {
    const judged = shell.productions.inFolder(uri.query);
    return judged
      ? renderMarkdown(reportOf(judged, shell), shell.words)
      : shell.words.say(message('editor.report.gone'));
  });
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: provide,
    }),
    shell.productions.onDidChange(refresh),
  );
}

/** Opens the report of a production in the Markdown preview. */
export async function previewReport(shell: Shell, folder: unknown): Promise<void> {
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const { words } = shell;
  const title = words.say(message('editor.report.title', { title: productionTitle(judged.production) }));
  const uri = vscode.Uri.from({
    scheme: REPORT_SCHEME,
    path: `/${fileName(title)}.md`,
    query: judged.production.folder,
  });
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: words.say(message('editor.report.progress')) },
    async () => {
      await vscode.workspace.openTextDocument(uri);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
  );
}
