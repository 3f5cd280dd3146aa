import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { rewrite, until, withFiles } from '../production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: previs]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml': 'production:\n  title: Harbour Light\n',
};

/** The lines of the sidebar as one text each. */
async function lines(): Promise<readonly string[]> {
  return (await person.read('#workbench\\.parts\\.sidebar .monaco-list-row')).map((line) =>
    line.replace(/\s+/gu, ' ').trim(),
  );
}

describe('the status tree', () => {
  afterEach(() => until('an empty tree', async () => (await lines()).length === 0));

  it('shows how each scene stands, and follows an edit that is not saved', () =>
    withFiles(files, async (fileOf) => {
      await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
      await until('both scenes', async () =>
        (await lines()).some((line) => /2 EXT\. HARBOUR - DAWN ?Undeclared/.test(line)),
      );
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'Water.', '[[ai: none; stage: shoot; by: Ana Poole; on: 2026-05-04]]\n\nWater.');
      await until('the new word', async () =>
        (await lines()).some((line) => /2 EXT\. HARBOUR - DAWN ?No AI declared/.test(line)),
      );
    }));

  it('says each line to a screen reader with its status', () =>
    withFiles(files, async () => {
      await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
      await until('both scenes', async () => (await lines()).some((line) => line.includes('2 EXT. HARBOUR')));
      const spoken = await person.read(
        '#workbench\\.parts\\.sidebar .monaco-list-row[aria-label*="2  EXT. HARBOUR - DAWN, Undeclared"]',
      );
      assert.equal(spoken.length, 1);
    }));

  it('goes to the scene that is clicked', () =>
    withFiles(files, async (fileOf) => {
      await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
      await until('both scenes', async () => (await lines()).some((line) => line.includes('2 EXT. HARBOUR')));
      await person.click('#workbench\\.parts\\.sidebar .monaco-list-row:has-text("EXT. HARBOUR")');
      await until(
        'the script',
        () => vscode.window.activeTextEditor?.document.uri.path === fileOf('light.fountain').path,
      );
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 6);
    }));

  it('explains itself where there is no production', async () => {
    await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
    await until('the welcome', async () =>
      (await person.read('#workbench\\.parts\\.sidebar .welcome-view-content'))
        .join(' ')
        .includes('production.slate.yaml'),
    );
  });
});
