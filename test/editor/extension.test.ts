import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is present and activates', async () => {
    const extension = vscode.extensions.getExtension('ai-slate.ai-slate');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('is tested in a copy of the fixture workspace that may be written', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'written.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('INT. HALL - DAY'));
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.getText(), 'INT. HALL - DAY');
  });
});
