import * as vscode from 'vscode';
import { message } from '../../../core/index';
import type { Feature, Shell } from '../../shell';
import { pickOne } from './ask';

/** The folder of a sample for which a window was opened, until that window has shown it. */
const OPENED = 'aiSlate.openedSample';

/** Shows a copied sample: in the folder that is open its script; else its folder, in the window that a person picks where one is in use. */
export async function showSample(shell: Shell, folder: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder)) return showScript(folder);
  const forceNewWindow = vscode.workspace.workspaceFolders ? await askForWindow(shell, folder) : false;
  if (forceNewWindow === undefined) return;
  await shell.everywhere.update(OPENED, folder.toString());
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** In the window that was opened for a sample, shows its script beside the disclosure status. */
export const registerOpenedSample: Feature = ({ everywhere, guarded }) => {
  const greet = guarded(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder || folder.uri.toString() !== everywhere.get<string>(OPENED)) return;
    await everywhere.update(OPENED, undefined);
    await showScript(folder.uri);
  });
  void greet();
  return new vscode.Disposable(() => undefined);
};

/** A list and not a notification: whoever works by keyboard stands in it already, and it does not go away. */
function askForWindow({ words }: Shell, folder: vscode.Uri): Promise<boolean | undefined> {
  const title = words.say(message('sample.done', { name: vscode.workspace.asRelativePath(folder) }));
  return pickOne({ title, question: words.say(message('sample.where')) }, [
    { value: true, label: words.say(message('sample.new-window')) },
    { value: false, label: words.say(message('sample.this-window')) },
  ]);
}

/** The cursor stands in the first scene, so that every command about a scene means one. */
async function showScript(folder: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('aiSlate.status.focus');
  const [script] = (await vscode.workspace.fs.readDirectory(folder))
    .map(([name]) => name)
    .filter((name) => name.endsWith('.fountain'))
    .sort();
  if (script === undefined) return;
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, script), { preview: false });
  const heading = editor.document.positionAt(Math.max(0, editor.document.getText().search(/^(?:INT|EXT)\. /mu)));
  editor.selection = new vscode.Selection(heading, heading);
  editor.revealRange(new vscode.Range(heading, heading), vscode.TextEditorRevealType.AtTop);
}
