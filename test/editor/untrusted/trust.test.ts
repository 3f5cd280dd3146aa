import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('an untrusted folder', () => {
  it('is not trusted, and the extension activates all the same', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension('ai-slate.ai-slate');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
