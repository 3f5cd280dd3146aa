import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { files, judged, manifest, script, withSaved } from './edited.js';
import { codesOf, rewrite, until, withFiles } from './production.js';
import { withEdit } from '../support/withEdit.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file on disk', () => {
  it('that another program changes is judged as it is now, open or not', () =>
    withSaved(files, async (fileOf) => {
      await judged(fileOf);
      await vscode.workspace.fs.writeFile(
        fileOf('light.fountain'),
        bytes(withEdit(script, 'generative-vfx', 'generative-vxf')),
      );
      await until('the misspelt category', () => codesOf(fileOf('light.fountain')).includes('tag.misspelt-category'));
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await vscode.workspace.fs.writeFile(fileOf('light.fountain'), bytes(script));
      await until('the text as it is now', () => document.getText() === script);
      await until('no fault', () => !codesOf(fileOf('light.fountain')).includes('tag.misspelt-category'));
    }));

  it('that is renamed is spoken of under its new name alone', () =>
    withSaved(files, async (fileOf) => {
      await judged(fileOf);
      await vscode.workspace.fs.rename(fileOf('light.fountain'), fileOf('lamp.fountain'));
      await until('the new name', () => codesOf(fileOf('lamp.fountain')).includes('question.record'));
      await until('nothing about the old name', () => codesOf(fileOf('light.fountain')).length === 0);
    }));

  it('that made its folder a production leaves none when it is deleted, and the scripts stay as they are', () =>
    withSaved(files, async (fileOf) => {
      await judged(fileOf);
      await vscode.workspace.fs.delete(fileOf('production.slate.yaml'));
      await until('nothing about the manifest', () => codesOf(fileOf('production.slate.yaml')).length === 0);
      await until('no question', () => !codesOf(fileOf('light.fountain')).some((code) => code.startsWith('question.')));
      await vscode.workspace.fs.writeFile(fileOf('production.slate.yaml'), bytes(manifest));
      await until('the production again', () => codesOf(fileOf('light.fountain')).includes('question.record'));
    }));

  it('is what somebody wrote and saved, and saving changes nothing that is said of it', () =>
    withSaved(files, async (fileOf) => {
      await judged(fileOf);
      const uri = fileOf('light.fountain');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'Water.', '[[ai: pervis]]\n\nWater.');
      await until('the misspelt category', () => codesOf(uri).includes('tag.misspelt-category'));
      const before = codesOf(uri);
      await document.save();
      await until('the file on disk', () => !document.isDirty);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), document.getText());
      await vscode.commands.executeCommand('aiSlate.refreshStatus');
      assert.deepEqual(codesOf(uri), before);
    }));

  it('that is deleted while its text is not saved counts until somebody gives that text up', () =>
    withSaved(files, async (fileOf) => {
      await judged(fileOf);
      const uri = fileOf('light.fountain');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'generative-vfx', 'generative-vxf');
      await until('the misspelt category', () => codesOf(uri).includes('tag.misspelt-category'));
      await vscode.workspace.fs.delete(uri);
      await vscode.workspace.fs.writeFile(fileOf('other.fountain'), bytes('INT. SHED - DAY #9#\n\n[[ai: pervis]]\n'));
      await until('the news of both', () => codesOf(fileOf('other.fountain')).includes('tag.misspelt-category'));
      assert.ok(codesOf(uri).includes('tag.misspelt-category'));
      await vscode.commands.executeCommand('undo');
      await until('nothing about the deleted file', () => codesOf(uri).length === 0);
    }));

  it('that is open and not saved is not what is judged: what stands in the editor is', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'generative-vfx', 'generative-vxf');
      await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
      await vscode.workspace.fs.writeFile(fileOf('light.fountain'), bytes(`${script}\nINT. SHED - DAY #4#\n`));
      await vscode.commands.executeCommand('aiSlate.refreshStatus');
      assert.ok(codesOf(document.uri).includes('tag.misspelt-category'));
    }));
});

describe('two productions in one folder', () => {
  it('are judged each by its own record, as soon as all of it is read', () => {
    const second = {
      'second/pier.fountain': 'INT. PIER - DAY #1#\n\n[[ai: crowd]]\n',
      'second/production.slate.yaml': 'production:\n  title: Pier Nine\n  buyer: netflix\n',
    };
    return withSaved({ ...files, ...second }, async (fileOf) => {
      await judged(fileOf);
      await until('the second production', () => codesOf(fileOf('second/pier.fountain')).includes('question.record'));
      assert.ok(!codesOf(fileOf('second/production.slate.yaml')).some((code) => code.startsWith('finding.')));
      await vscode.workspace.fs.delete(fileOf('second/production.slate.yaml'));
      await until(
        'the first alone',
        () =>
          codesOf(fileOf('second/production.slate.yaml')).length === 0 &&
          codesOf(fileOf('light.fountain')).includes('question.record'),
      );
    });
  });
});
