import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the web-worker extension host', () => {
  it('has no process', () => assert.equal(typeof process, 'undefined'));

  it('finds and reads files of the workspace', async () => {
    const [script] = await vscode.workspace.findFiles('**/*.fountain');
    assert.ok(script);
    const document = await vscode.workspace.openTextDocument(script);
    assert.match(document.getText(), /^INT\. /m);
  });
});
