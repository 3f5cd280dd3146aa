import * as vscode from 'vscode';
import { makeReport, message, productionTitle, renderJson, renderMarkdown, type JudgedProduction, type Report } from '../../core/index';
import { toUri } from '../convert';
import { fileName } from '../fileName';
import { pickProduction } from '../pickProduction';
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
    return judged ? renderMarkdown(reportOf(judged, shell), shell.words) : shell.words.say(message('editor.report.gone'));
  });
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, { onDidChange: changed.event, provideTextDocumentContent: provide }),
    shell.productions.onDidChange(refresh),
  );
}

/** Opens the report of a production in the Markdown preview. */
export async function generateReport(shell: Shell, folder: unknown): Promise<void> {
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const { words } = shell;
  const title = words.say(message('editor.report.title', { title: productionTitle(judged.production) }));
  const uri = vscode.Uri.from({ scheme: REPORT_SCHEME, path: `/${fileName(title)}.md`, query: judged.production.folder });
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: words.say(message('editor.report.progress')) }, async () => {
    await vscode.workspace.openTextDocument(uri);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  });
}

/** The renderings that can be saved. */
const formats = {
  markdown: { ending: 'md', render: (report: Report, { words }: Shell) => renderMarkdown(report, words) },
  json: { ending: 'json', render: (report: Report) => renderJson(report) },
} as const satisfies { readonly [name: string]: { readonly ending: string; readonly render: (report: Report, shell: Shell) => string } };

/** Saves the report of a production where a person says. */
export async function exportReport(shell: Shell, folder: unknown): Promise<void> {
  const { words } = shell;
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const items = (['markdown', 'json'] as const).map((format) => ({ format, label: words.say(message(`editor.report.${format}`)), description: `.${formats[format].ending}` }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: words.say(message('editor.pick.format')) });
  if (!chosen) return;
  const { ending, render } = formats[chosen.format];
  const name = `${fileName(words.say(message('editor.report.title', { title: productionTitle(judged.production) })))}.${ending}`;
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(toUri(judged.production.folder), name),
    title: words.say(message('editor.report.save')),
    filters: { [chosen.label]: [ending] },
  });
  if (!uri) return;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(render(reportOf(judged, shell), shell)));
  } catch (error) {
    void vscode.window.showErrorMessage(words.say(message('editor.report.failed', { reason: error instanceof Error ? error.message : String(error) })));
    return;
  }
  const open = words.say(message('editor.report.open'));
  const answer = await vscode.window.showInformationMessage(words.say(message('editor.report.saved', { file: name })), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', uri);
}

function reportOf({ production, evaluation, catalogue }: JudgedProduction, { version, words }: Shell): Report {
  return makeReport(production, evaluation, catalogue, { tool: { name: 'AI Slate', version } }, words);
}
