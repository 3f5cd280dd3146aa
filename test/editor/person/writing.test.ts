import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { codesOf, until, withFiles } from '../production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - { id: U-1, scenes: [1], category: generative-vfx, output: final, act-date: 2026-03-12, people: [] }\n',
};

describe('a person', () => {
  it('sees a mark beside each heading, and none once the switch is off', () =>
    withFiles(files, async (fileOf) => {
      await until('the production to be judged', () =>
        codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
      );
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileOf('light.fountain')));
      const marks = async () => (await person.read('.glyph-margin-widgets > .cgmr')).length;
      await until('two marks', async () => (await marks()) === 2);
      const settings = vscode.workspace.getConfiguration('aiSlate');
      try {
        await settings.update('marks.enabled', false, vscode.ConfigurationTarget.Workspace);
        await until('no mark', async () => (await marks()) === 0);
      } finally {
        await settings.update('marks.enabled', undefined, vscode.ConfigurationTarget.Workspace);
      }
    }));

  it('completes a tag by keyboard alone', () =>
    withFiles(files, async (fileOf) => {
      await until('the production to be judged', () =>
        codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
      );
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      const end = document.positionAt(document.getText().length);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
      await person.press('Enter');
      await person.type('[[ai: prev');
      await person.point('.suggest-widget.visible .monaco-list-row.focused');
      await person.press('Enter');
      await person.type('; us');
      await person.point('.suggest-widget.visible .monaco-list-row.focused');
      await person.press('Enter');
      await person.point('.suggest-widget.visible .monaco-list-row.focused');
      assert.match((await person.read('.suggest-widget.visible .monaco-list-row.focused')).join(), /U-1/);
      await person.press('Enter');
      assert.equal(document.lineAt(document.lineCount - 1).text, '[[ai: previs; use: U-1]]');
    }));

  it('is offered the fields of a record while typing, without asking', () =>
    withFiles(files, async (fileOf) => {
      await until('the production to be judged', () =>
        codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
      );
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      const end = document.positionAt(document.getText().length);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
      await person.type('peop');
      await person.point('.suggest-widget.visible .monaco-list-row.focused');
      await person.press('Enter');
      await person.type('P-9');
      assert.match(document.getText(), /\npeople:\n {2}- id: P-1\n {4}name: P-9\n/);
    }));
});
