import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

const files = {
  'light.fountain': 'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml': 'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    people: []\n',
};

/** The folder as the commands know it: without the escapes of an address. */
function folderOf(uri: vscode.Uri): string {
  const { scheme, authority, path } = vscode.Uri.joinPath(uri, '..');
  return `${scheme}://${authority}${path}`;
}

async function judged(manifest: vscode.Uri): Promise<void> {
  await until('the production to be judged', () => codesOf(manifest).some((code) => code.startsWith('netflix-genai/')));
}

describe('the command', () => {
  it('that generates the report opens it under the production’s title', () => withFiles(files, async (fileOf) => {
    await judged(fileOf('production.slate.yaml'));
    await vscode.commands.executeCommand('aiSlate.generateReport', folderOf(fileOf('production.slate.yaml')));
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'ai-slate-report');
    assert.match(report?.getText() ?? '', /^# AI disclosure report: Harbour Light$/m);
    await until('the preview', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Harbour Light'))));
  }));

  it('that goes to a scene puts the cursor on its heading', () => withFiles(files, async (fileOf) => {
    await judged(fileOf('production.slate.yaml'));
    await vscode.commands.executeCommand('aiSlate.goToScene', folderOf(fileOf('light.fountain')), '2');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 6);
  }));

  it('that goes to a record puts the cursor on it', () => withFiles(files, async (fileOf) => {
    await judged(fileOf('production.slate.yaml'));
    await vscode.commands.executeCommand('aiSlate.goToRecord', folderOf(fileOf('light.fountain')), 'U-1');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 4);
  }));
});
