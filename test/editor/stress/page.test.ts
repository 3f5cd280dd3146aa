import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { rewrite, until, withFiles } from '../production.js';
import { makeFiles } from './makeFiles.js';
import { pageShown } from './page.js';
import { keepSurfaces, pretending, reallyShown } from './surfaces.js';
import { untilTrue, withWitness } from './witness.js';

keepSurfaces();

const many = 20 * Number(process.env['AI_SLATE_STRESS'] ?? 1);
const folderOf = (fileOf: (name: string) => vscode.Uri) => vscode.Uri.joinPath(fileOf('x'), '..');

describe('the report’s page', () => {
  it('is marked or true while its files change and a manifest is half typed', () =>
    withFiles(makeFiles(many, 'before'), async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      await vscode.commands.executeCommand('aiSlate.generateReport', `${folder.scheme}://${folder.path}`);
      await until('the report', () => pageShown() !== undefined);
      await untilTrue(folder);
      const before = pageShown();
      await withWitness(folder, async () => {
        for (const [name, text] of Object.entries(makeFiles(many, 'after'))) writeFileSync(fileOf(name).fsPath, text);
        await untilTrue(folder);
      });
      assert.notDeepEqual(pageShown(), before);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await withWitness(folder, async () => {
        for (const [whole, half] of [
          ['title: Harbour Light', 'title: "Harbour'],
          ['title: "Harbour', 'title: Harbour Lig'],
          ['buyer: netflix', 'buyer: ['],
          ['buyer: [', 'buyer: bbc'],
        ] as const) {
          await rewrite(document, whole, half);
          await untilTrue(folder);
        }
      });
      assert.ok(pageShown());
      await document.save();
    }));
});

describe('whoever looks whether what is shown is true', () => {
  it('notices what is of before and has no mark, and a mark that stays', () =>
    withFiles(makeFiles(3, 'before'), async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await vscode.window.showTextDocument(document);
      await untilTrue(folder);
      let [now, next] = ['buyer: netflix', 'buyer-note: none'];
      for (const part of ['tree', 'diagnostics', 'statusBar'] as const) {
        const old = reallyShown(folder)[part];
        const looked = withWitness(folder, async () => {
          await rewrite(document, now, next);
          await until('another picture', () => JSON.stringify(reallyShown(folder)[part]) !== JSON.stringify(old));
          await new Promise((resolve) => setTimeout(resolve, 300));
        });
        await pretending({ isMarked: false, shown: (really) => ({ ...really, [part]: old }) }, () =>
          assert.rejects(looked, /Shown as current, and not so/u, part),
        );
        [now, next] = [next, now];
        await untilTrue(folder);
      }
      await pretending({ isMarked: true }, () => assert.rejects(untilTrue(folder, 4), /with a mark/u));
      await document.save();
    }));
});
