import * as vscode from 'vscode';
import { isInside, relativeTo, type JudgedProduction, type ViewLink } from '../../../core/index';
import type { Shell } from '../../shell';
import { showAgreement } from '../agreement';

/** Goes where a link of the report view leads: a line of a file of the production, an agreement's page, the page of a source. */
export async function followLink(
  shell: Shell,
  judged: JudgedProduction,
  link: ViewLink,
  from: vscode.ViewColumn | undefined,
): Promise<void> {
  switch (link.kind) {
    case 'address':
      await vscode.env.openExternal(vscode.Uri.parse(link.address, true));
      return;
    case 'agreement':
      await showAgreement(shell, judged.production.folder, link.id, link.obligation);
      return;
    case 'file': {
      const path = filesOf(judged).find((one) => relativeTo(judged.production.folder, one) === link.path);
      if (path === undefined) return;
      const at = new vscode.Position(link.line - 1, 0);
      const viewColumn = columnBeside(from);
      const editor = await vscode.window.showTextDocument(shell.texts.uriOf(path), {
        selection: new vscode.Range(at, at),
        ...(viewColumn === undefined ? {} : { viewColumn }),
      });
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}

/** The files that make up a production; those that come with AI Slate lie outside of its folder. */
function filesOf({ production, catalogue }: JudgedProduction): readonly string[] {
  const agreements = [...catalogue.entries, ...catalogue.unreadable]
    .map(({ file }) => file.path)
    .filter((path) => isInside(path, production.folder));
  return [
    ...production.scripts.map(({ path }) => path),
    ...production.manifests.map(({ path }) => path),
    ...agreements,
  ];
}

/** Where a text is open beside the report, so that both stay in sight. */
function columnBeside(from: vscode.ViewColumn | undefined): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors
    .map(({ viewColumn }) => viewColumn)
    .find((column) => column !== undefined && column !== from);
}
