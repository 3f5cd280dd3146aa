import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textOf } from '../edited.js';
import { person } from '../person.js';
import { until } from '../production.js';

const sidebar = '#workbench\\.parts\\.sidebar';
const seen = (selector: string) => async () => (await person.read(selector)).length > 0;
const asked = async () => (await person.read('.quick-input-widget:not([style*="display: none"])')).join('\n');

/** Whatever has come about goes again, so that the folder is as it was. */
async function remove(file: vscode.Uri): Promise<void> {
  await person.press('Escape');
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  await until('no production', seen(`${sidebar} .monaco-button:has-text("New Production")`));
}

describe('a folder without a production', () => {
  it('says so in the sidebar, and its button starts one', async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    const file = vscode.Uri.joinPath(workspace.uri, 'production.slate.yaml');
    await vscode.commands.executeCommand('aiSlate.status.focus');
    const button = `${sidebar} .monaco-button:has-text("New Production")`;
    await until('the welcome', seen(button));
    assert.match((await person.read(sidebar)).join('\n'), /No production here yet\./);
    try {
      await person.click(button);
      await until('to be asked for its title', async () => /Press 'Enter'/.test(await asked()));
      await person.press('Enter');
      await until('to be asked which agreements were signed', async () => /0 Selected/.test(await asked()));
      await person.press('Enter');
      await until('its scenes', seen(`${sidebar} .monaco-list-row`));
      assert.match(await textOf(file), /^production:\n {2}title: /m);
    } finally {
      await remove(file);
    }
  });
});
