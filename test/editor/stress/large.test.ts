import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { makeManifest } from '../../bench/makeManifest.js';
import { featureScenes, makeScript } from '../../bench/makeScript.js';
import { withFiles } from '../production.js';
import { report } from '../report.js';
import { withHolds } from './holds.js';
import { keepSurfaces, treeProvider } from './surfaces.js';
import { truthOf } from './truth.js';
import { untilTrue } from './witness.js';

keepSurfaces();

const uses = 300 * Number(process.env['AI_SLATE_STRESS'] ?? 1);
const scripts = ['101', '102'];
const files = {
  ...Object.fromEntries(scripts.map((id) => [`${id}.fountain`, makeScript(Number(id))])) as Record<string, string>,
  'production.slate.yaml': makeManifest(1, { uses, scenes: featureScenes, scripts }),
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Gives the collector its turns. */
async function collected(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What the extension has judged, as things that do not keep it from being collected. */
function judgedNow(): readonly WeakRef<object>[] {
  const { shell } = treeProvider() as unknown as { readonly shell: { readonly productions: { readonly all: () => readonly { readonly production: object; readonly evaluation: object }[] } } };
  return shell.productions.all().flatMap((judged) => [judged, judged.production, judged.evaluation].map((one) => new WeakRef(one)));
}

const setting = vscode.workspace.getConfiguration('files');

describe(`a production of ${uses} uses`, () => {
  before(() => setting.update('autoSave', 'off', vscode.ConfigurationTarget.Global));
  after(() => setting.update('autoSave', undefined, vscode.ConfigurationTarget.Global));

  it('holds the editor no longer than one judgement of everything, and nothing of it is kept when it is gone', async function () {
    this.timeout(150_000 + 100 * uses);
    let refs: readonly WeakRef<object>[] = [];
    await withFiles(files, async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      await untilTrue(folder, 60_000 + 50 * uses);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      const texts = new Map(Object.entries(files).map(([name, text]) => [`file:///yardstick/${name}`, text]));
      const start = performance.now();
      truthOf(texts, undefined);
      const everything = performance.now() - start;
      for (const name of ['102.fountain', 'production.slate.yaml']) {
        const document = await vscode.workspace.openTextDocument(fileOf(name));
        const editor = await vscode.window.showTextDocument(document);
        const at = document.positionAt(document.getText().indexOf(name.endsWith('yaml') ? 'of the sequence' : '. ', document.getText().length >> 1));
        editor.selection = new vscode.Selection(at, at);
        const typing = await withHolds(async () => {
          for (const letter of 'the water rises again') await vscode.commands.executeCommand('type', { text: letter });
          await new Promise((resolve) => setTimeout(resolve, 200));
        });
        const settling = await withHolds(() => untilTrue(folder, 60_000 + 50 * uses));
        report({ says: `  ${name}: longest hold while typing ${(typing.longest / everything).toFixed(3)}, when it settles ${(settling.longest / everything).toFixed(2)} of reading and judging everything` });
        assert.ok(typing.longest < everything, `Typing in ${name} was held for ${typing.longest} ms (${typing.busiest.join(', ')}); everything takes ${everything} ms.`);
        assert.ok(settling.longest < 2 * everything, `Settling ${name} took ${settling.longest} ms; everything takes ${everything} ms.`);
      }
      refs = judgedNow();
      assert.ok(refs.length > 0);
    });
    await collected();
    assert.equal(refs.filter((one) => one.deref() !== undefined).length, 0, 'Expected nothing that was judged to be kept.');
  });
});
