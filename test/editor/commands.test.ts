import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, until, withFiles } from './production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    people: []\n',
};

const rider = `format: 1
agreement: pier-rider
name: Pier rider
kind: custom
status: in-force
covers: { production: { agreement-listed: yes } }
read: full
confidence: high
checked: 2026-11-22
sources: { R: { title: The rider } }
obligations:
  - { id: no-training, cite: 1, summary: Nothing is trained on the harbour., level: use, kind: restriction, when: { generative: yes }, forbids: { training-set: performers }, confidence: high, sources: [R] }
`;

/** The folder as the commands know it: without the escapes of an address. */
function folderOf(uri: vscode.Uri): string {
  const { scheme, authority, path } = vscode.Uri.joinPath(uri, '..');
  return `${scheme}://${authority}${path}`;
}

/** Judged with its script: while that has not been read, the manifest's scenes are findings. */
async function judged(manifest: vscode.Uri): Promise<void> {
  await until('the production to be judged', () => {
    const codes = codesOf(manifest);
    return (
      codes.some((code) => code.startsWith('netflix-genai/')) && !codes.some((code) => code.startsWith('finding.'))
    );
  });
}

describe('the command', () => {
  it('that previews the report opens it as Markdown under the production’s title', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      await vscode.commands.executeCommand('aiSlate.previewReport', folderOf(fileOf('production.slate.yaml')));
      const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'ai-slate-report');
      assert.match(report?.getText() ?? '', /^# AI disclosure report: Harbour Light$/m);
      await until('the preview', () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Harbour Light'))),
      );
    }));

  it('that shows an agreement opens it as a page that cannot be changed', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      await vscode.commands.executeCommand(
        'aiSlate.showAgreement',
        folderOf(fileOf('production.slate.yaml')),
        'netflix-genai',
        'report-intended-use',
      );
      const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'ai-slate-agreement');
      assert.match(page?.getText() ?? '', /^# Netflix guidance on generative AI/m);
      await until('the preview', () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Netflix'))),
      );
    }));

  it('that shows an agreement shows a production’s own rider as it is being written', () =>
    withFiles({ ...files, 'agreements/pier-rider.yaml': rider }, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      const written = await vscode.workspace.openTextDocument(fileOf('agreements/pier-rider.yaml'));
      await vscode.commands.executeCommand(
        'aiSlate.showAgreement',
        folderOf(fileOf('production.slate.yaml')),
        'pier-rider',
      );
      const page = vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'ai-slate-agreement' && uri.path.includes('Pier'),
      );
      assert.match(page?.getText() ?? '', /Nothing is trained on the harbour/);
      await rewrite(written, 'on the harbour', 'on the sea');
      await until('the new words', () => /Nothing is trained on the sea/.test(page?.getText() ?? ''));
      await written.save();
    }));

  it('that goes to a scene puts the cursor on its heading', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      await vscode.commands.executeCommand('aiSlate.goToScene', folderOf(fileOf('light.fountain')), '2');
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 6);
    }));

  it('that is about a scene waits until what was written a moment ago is read', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      await rewrite(await vscode.workspace.openTextDocument(fileOf('light.fountain')), '#2#', '#7#');
      await vscode.commands.executeCommand('aiSlate.goToScene', folderOf(fileOf('light.fountain')), '7');
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 6);
    }));

  it('that goes to a record puts the cursor on it', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf('production.slate.yaml'));
      await vscode.commands.executeCommand('aiSlate.goToRecord', folderOf(fileOf('light.fountain')), 'U-1');
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 4);
    }));
});
