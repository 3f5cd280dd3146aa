import * as vscode from 'vscode';
import { message, productionTitle } from '../../core/index';
import { pickProduction } from '../pickProduction';
import type { Shell } from '../shell';
import { ReportPanel } from './reportView/reportPanel';

const VIEW = 'aiSlate.report';

/** The report views that are open, one for each production, by its folder. */
const open = new Map<string, ReportPanel>();

/** Keeps open report views as their productions stand now, and opens again those of the last time. */
export function registerReportView(shell: Shell): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const folder =
          typeof kept === 'object' && kept !== null && 'folder' in kept && typeof kept.folder === 'string'
            ? kept.folder
            : undefined;
        if (folder === undefined || open.has(folder)) panel.dispose();
        else take(shell, folder, panel);
        return Promise.resolve();
      },
    }),
    shell.productions.onDidChange(
      shell.guarded(() => {
        for (const view of open.values()) view.lookAgain();
      }),
    ),
    shell.productions.onDidFallBehind(
      shell.guarded(() => {
        for (const view of open.values()) view.changing();
      }),
    ),
  );
}

/** Shows the report of a production on a page that follows its texts. */
export async function showReport(shell: Shell, folder: unknown): Promise<void> {
  const judged = await pickProduction(shell, folder);
  if (!judged) return;
  const { production } = judged;
  const known = open.get(production.folder);
  if (known) {
    known.panel.reveal();
    return;
  }
  const title = shell.words.say(message('editor.report.title', { title: productionTitle(production) }));
  // Command links, forms and every file but our own stay closed: the panel says so again for views of the last time.
  const panel = vscode.window.createWebviewPanel(VIEW, title, vscode.ViewColumn.Active, {
    enableFindWidget: true,
    localResourceRoots: [],
  });
  take(shell, production.folder, panel);
}

/** The folder that a command is about: the one it is given, else that of the report in front. */
export function folderShown(folder: unknown): unknown {
  return typeof folder === 'string' ? folder : [...open.values()].find(({ panel }) => panel.active)?.folder;
}

function take(shell: Shell, folder: string, panel: vscode.WebviewPanel): void {
  const view = new ReportPanel(shell, folder, panel);
  open.set(folder, view);
  panel.onDidDispose(() => {
    open.delete(folder);
  });
}
