import * as vscode from 'vscode';
import { fileNameOf, folderOf, message, productionTitle, renderHtml } from '../../../core/index';
import { toPath, toUri } from '../../convert';
import { fileName } from '../../fileName';
import { pickProduction } from '../../pickProduction';
import { plain } from '../../plain';
import { reportOf } from '../../reportOf';
import type { Shell } from '../../shell';
import { writeWhole } from '../../writeWhole';

/**
 * Saves the report as the page that prints well, where a person wants it, and opens it in the browser of this computer. An
 * editor prints nothing itself, and one that runs in a browser or on another computer cannot open the file here.
 */
export async function printReport(shell: Shell, folder: unknown): Promise<void> {
  const { words } = shell;
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const name = `${fileName(words.say(message('editor.report.title', { title: productionTitle(judged.production) })))}.html`;
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(toUri(judged.production.folder), name),
    title: words.say(message('view.print.save')),
    filters: { HTML: ['html'] },
  });
  if (!uri) return;
  const beside = folderOf(toPath(uri)) === judged.production.folder;
  try {
    await writeWhole(
      uri,
      new TextEncoder().encode(renderHtml(reportOf(judged, shell), words, beside ? { toFiles: '' } : {})),
    );
  } catch (error) {
    void vscode.window.showErrorMessage(
      plain(
        words.say(message('view.print.failed', { reason: error instanceof Error ? error.message : String(error) })),
      ),
    );
    return;
  }
  const here =
    uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const opened = here && (await vscode.env.openExternal(uri));
  const args = { file: fileNameOf(uri.path) };
  void vscode.window.showInformationMessage(
    plain(words.say(opened ? message('view.print.ready', args) : message('view.print.by-hand', args))),
  );
}
