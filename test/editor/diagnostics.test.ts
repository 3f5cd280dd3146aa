import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, stays, until, withFiles, withUnsaved } from './production.js';
import { withEdit } from '../support/withEdit.js';

const script = 'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n';
const manifest =
  'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    act-date: 2026-03-12\n    people: []\n';

describe('diagnostics', () => {
  it('follow what is typed into a script that was never saved', () =>
    withUnsaved('INT. HALL - DAY\n\n[[ai: pervis]]\n\nA wall.\n', async (document) => {
      await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
      await rewrite(document, 'pervis', 'previs');
      await until('no fault', () => codesOf(document.uri).length === 0);
    }));

  it('say nothing about a script without tag and production', () =>
    withUnsaved('INT. HALL - DAY\n\n[[a note that never ends\n\nA wall.\n', (document) =>
      withUnsaved('INT. HALL\n\n[[ai: pervis]]\n', async (later) => {
        await until('what is said of a script opened after it', () => codesOf(later.uri).length > 0);
        await stays('nothing said', () => codesOf(document.uri).length === 0);
      }),
    ));

  it('judge files that nobody has opened', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      await until('what Netflix asks for', () =>
        codesOf(fileOf('production.slate.yaml')).includes('netflix-genai/report-intended-use'),
      );
    }));

  it('change with an edit that is not saved', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      await until('what Netflix asks for', () => codesOf(uri).includes('netflix-genai/report-intended-use'));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'buyer: netflix', 'company: Quill Street Pictures');
      await until('nothing of Netflix', () => codesOf(uri).every((code) => !code.startsWith('netflix-genai/')));
      assert.equal(document.isDirty, true);
    }));

  it('of a closed document go back to what is saved', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'generative-vfx', 'generative-vxf');
      await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await until('no fault', () => codesOf(document.uri).length === 0);
    }));

  it('of a deleted file vanish', () =>
    withFiles(
      { 'light.fountain': withEdit(script, 'vfx', 'vxf'), 'production.slate.yaml': manifest },
      async (fileOf) => {
        await until('the misspelt category', () => codesOf(fileOf('light.fountain')).includes('tag.misspelt-category'));
        await vscode.workspace.fs.delete(fileOf('light.fountain'));
        await until('nothing about the file', () => codesOf(fileOf('light.fountain')).length === 0);
      },
    ));

  it('have the severity that a person chose', () =>
    withFiles(
      { 'light.fountain': withEdit(script, 'vfx', 'vxf'), 'production.slate.yaml': manifest },
      async (fileOf) => {
        const settings = vscode.workspace.getConfiguration('aiSlate');
        const misspelt = () =>
          vscode.languages
            .getDiagnostics(fileOf('light.fountain'))
            .find(({ code }) => typeof code === 'object' && code.value === 'tag.misspelt-category');
        await until('a warning', () => misspelt()?.severity === vscode.DiagnosticSeverity.Warning);
        try {
          await settings.update(
            'diagnostics.severity',
            { 'tag.misspelt-category': 'error' },
            vscode.ConfigurationTarget.Workspace,
          );
          await until('an error', () => misspelt()?.severity === vscode.DiagnosticSeverity.Error);
        } finally {
          await settings.update('diagnostics.severity', undefined, vscode.ConfigurationTarget.Workspace);
        }
      },
    ));

  it('and cards go on while the manifest is torn', () =>
    withFiles(
      { 'light.fountain': script, 'production.slate.yaml': `${manifest}people: [{ id: P-1,\n` },
      async (fileOf) => {
        await until('the torn YAML', () =>
          codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('yaml.')),
        );
        const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          new vscode.Position(2, 8),
        );
        assert.ok(hovers.length > 0);
      },
    ));
});
