import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, until, withFiles, withUnsaved } from './production.js';
import { withEdit } from '../support/withEdit.js';

const script = 'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vxf]]\n\nThe lamp turns.\n';
const manifest = 'production:\n  title: Harbour Light\n  agreements: []\n  agreements-complete: yes\n';

/** The quick fixes that the editor offers where a text stands in a document. */
async function fixesAt(document: vscode.TextDocument, text: string): Promise<readonly vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
}

interface Cure {
  readonly code: string;
  /** A text inside the problem's place. */
  readonly at: string;
  readonly title: string;
  readonly cured: string;
}

/** Cures a problem as a person would, undoes it, and compares both texts to the letter. */
async function cure(uri: vscode.Uri, { code, at, title, cured }: Cure): Promise<vscode.CodeAction> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const before = document.getText();
  await until(`the problem ${code}`, () => codesOf(uri).includes(code));
  const fix = (await fixesAt(document, at)).find((one) => one.title === title);
  assert.ok(fix?.edit);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  assert.equal(document.getText(), cured);
  await until(`no problem ${code}`, () => !codesOf(uri).includes(code));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before);
  return fix;
}

describe('quick fixes', () => {
  it('cure a misspelt category, and one undo gives the old text back', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const fix = await cure(fileOf('light.fountain'), {
        code: 'tag.misspelt-category',
        at: 'vxf',
        title: 'Write "generative-vfx"',
        cured: withEdit(script, 'vxf', 'vfx'),
      });
      assert.equal(fix.isPreferred, true);
      assert.equal(fix.kind?.value, vscode.CodeActionKind.QuickFix.value);
    }));

  it('cure a near miss of a field in a manifest', () =>
    withFiles(
      { 'light.fountain': script, 'production.slate.yaml': withEdit(manifest, 'title:', 'titel:') },
      async (fileOf) => {
        await cure(fileOf('production.slate.yaml'), {
          code: 'manifest.unknown-field-near',
          at: 'titel',
          title: 'Write “title”',
          cured: manifest,
        });
      },
    ));

  it('keep the line ends of Windows', () => {
    const lines = ['INT. LIGHTHOUSE - NIGHT', '[[ai: generative-vfx]]', 'The lamp turns.', ''];
    return withFiles({ 'light.fountain': lines.join('\r\n'), 'production.slate.yaml': manifest }, async (fileOf) => {
      const cured = ['INT. LIGHTHOUSE - NIGHT', '', '[[ai: generative-vfx]]', '', 'The lamp turns.', ''].join('\r\n');
      await cure(fileOf('light.fountain'), {
        code: 'tag.placement.under-heading',
        at: 'generative',
        title: 'Move the tag to its own paragraph',
        cured,
      });
    });
  });

  it('are offered in a script that was never saved', () =>
    withUnsaved(script, async (document) => {
      await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
      assert.deepEqual(
        (await fixesAt(document, 'vxf')).map(({ title }) => title),
        ['Write "generative-vfx"'],
      );
    }));

  it('are offered nowhere else, and not for a problem that is already cured', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
      assert.equal((await fixesAt(document, 'lamp')).length, 0);
      await rewrite(document, 'generative-vxf', 'generative-vfx');
      assert.equal((await fixesAt(document, 'generative')).length, 0);
    }));
});
