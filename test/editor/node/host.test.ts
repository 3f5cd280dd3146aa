import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the Node extension host', () => {
  it('has a process and trusts the folder', () => {
    assert.equal(typeof process, 'object');
    assert.equal(vscode.workspace.isTrusted, true);
  });
});
