import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, until, withFiles } from '../production.js';
import { makeFiles } from './makeFiles.js';
import { keepSurfaces } from './surfaces.js';
import { untilTrue, withWitness } from './witness.js';

keepSurfaces();

/** So many letters of a record are typed at once, between two looks at what has settled. */
const step = Number(process.env['AI_SLATE_STRESS'] ?? 1) > 1 ? 1 : 10;
const record =
  '  - id: U-7\n    scenes: [1/2, "2/1"]\n    category: de-aging\n    people: [{ person: P-1, purposes: [age] }]\n    act-date: 2026-03-12\n    evidence: [{ kind: approval, from: buyer, given-at: 2026-03-01 }]\n';

async function typeAt(document: vscode.TextDocument, before: string, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(before) + before.length);
  editor.selection = new vscode.Selection(at, at);
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

/** The editor may tell twice of a file that was written: waits until it has been silent for forty looks. */
async function lateNews(): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  let silent = 0;
  for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(() => (silent = 0));
  await until('the editor to be silent about files', () => ++silent > 40);
  watcher.dispose();
}

describe('what is shown stays true while somebody types', () => {
  it('fast in a script: words mark nothing, a tag marks until it is judged', () =>
    withFiles(makeFiles(3, 'before'), async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      await untilTrue(folder);
      const document = await vscode.workspace.openTextDocument(fileOf('ep1.fountain'));
      await vscode.window.showTextDocument(document);
      await untilTrue(folder);
      await lateNews();
      const words = await withWitness(folder, () =>
        typeAt(document, 'The lamp turns.', ' And turns again, as every night, while nobody looks.'),
      );
      assert.equal(words.marked, 0);
      await withWitness(folder, async () => {
        await typeAt(document, 'as every night', '\n\n[[ai: pervis; use: U-2]] [[ai: de-aging]]\n\n');
        await untilTrue(folder);
      });
      assert.ok(codesOf(document.uri).includes('tag.misspelt-category'));
    }));

  it('fast in a manifest', () =>
    withFiles(makeFiles(3, 'before'), async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      await untilTrue(folder);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      const seen = await withWitness(folder, async () => {
        await typeAt(document, 'title: Harbour Light', ' II\nbuyer-note: none');
        await untilTrue(folder);
      });
      assert.ok(seen.marked > 0, 'Expected a mark until the manifest was read.');
    }));

  it('a record letter by letter, whatever it has come to', () =>
    withFiles(makeFiles(3, 'before'), async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      await untilTrue(folder);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await vscode.window.showTextDocument(document);
      await withWitness(
        folder,
        async () => {
          for (let end = 0; end < record.length; end += step) {
            await rewrite(
              document,
              `uses:\n${record.slice(0, Math.max(0, end - step))}`,
              `uses:\n${record.slice(0, end)}`,
            );
            await document.save();
            await untilTrue(folder);
          }
        },
        true,
      );
    }));

  it('into a script of which nothing else is read yet: fix all knows it', () =>
    withFiles(
      { ...makeFiles(30, 'before'), 'new.fountain': 'INT. HALL - DAY #1#\n[[ai: crowd]]\nA wall.\n' },
      async (fileOf) => {
        const document = await vscode.workspace.openTextDocument(fileOf('new.fountain'));
        const whole = new vscode.Range(0, 0, document.lineCount, 0);
        const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          whole,
          'source.fixAll.aiSlate',
        );
        assert.equal(actions.length, 1);
        await untilTrue(vscode.Uri.joinPath(fileOf('x'), '..'));
      },
    ));

  it('a file that is closed with changes goes back to what is saved', () =>
    withFiles(makeFiles(3, 'before'), async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      await untilTrue(folder);
      const document = await vscode.workspace.openTextDocument(fileOf('ep2.fountain'));
      await vscode.window.showTextDocument(document);
      await withWitness(folder, async () => {
        await rewrite(document, 'generative-vfx', 'generative-vxf');
        await until('the misspelt category', () => codesOf(document.uri).includes('tag.misspelt-category'));
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await untilTrue(folder);
      });
    }));
});
