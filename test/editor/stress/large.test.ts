import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { makeManifest } from '../../bench/makeManifest.js';
import { featureScenes, makeScript } from '../../bench/makeScript.js';
import { until, withFiles } from '../production.js';
import { report } from '../report.js';
import { withHolds, type Holds } from './holds.js';
import { isMarked, keepSurfaces, shownBelow, treeProvider } from './surfaces.js';
import { truthOf } from './truth.js';
import { lieOf } from './witness.js';

keepSurfaces();

const uses = 300 * Number(process.env['AI_SLATE_STRESS'] ?? 1);
const scripts = ['101', '102'];
const filesOf = (many: number): Record<string, string> => ({
  ...(Object.fromEntries(scripts.map((id) => [`${id}.fountain`, makeScript(Number(id))])) as Record<string, string>),
  'production.slate.yaml': makeManifest(1, { uses: many, scenes: featureScenes, scripts }),
});
const files = filesOf(uses);
/** The yardstick: what everything takes for a production of usual size. */
const smaller = filesOf(300);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Gives the collector its turns; tells what is left, in megabytes. */
async function collected(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/** What the extension has judged, as things that do not keep it from being collected. */
function judgedNow(): readonly WeakRef<object>[] {
  const { shell } = treeProvider() as unknown as {
    readonly shell: {
      readonly productions: {
        readonly all: () => readonly { readonly production: object; readonly evaluation: object }[];
      };
    };
  };
  return shell.productions
    .all()
    .flatMap((judged) => [judged, judged.production, judged.evaluation].map((one) => new WeakRef(one)));
}

/** Waits until the productions are shown without a mark. */
async function untilShown(folder: vscode.Uri): Promise<void> {
  await until('everything to be shown', () => !isMarked() && shownBelow(folder).tree.length > 0, 2400 + 4 * uses);
}

describe(`a production of ${uses} uses`, () => {
  it('is never waited for, is shown as it is, and nothing of it is kept when it is gone', async () => {
    let refs: readonly WeakRef<object>[] = [];
    let open = 0;
    const start = performance.now();
    truthOf(new Map(Object.entries(smaller).map(([name, text]) => [`file:///yardstick/${name}`, text])), undefined);
    const everything = performance.now() - start;
    const short = (when: string, { longest, busiest }: Holds): void => {
      report({
        says: `  ${when}: the editor waits ${longest.toFixed(0)} ms at most, ${(longest / everything).toFixed(3)} of reading and judging 300 uses (${busiest.slice(0, 4).join(', ')})`,
      });
      assert.ok(
        longest < everything,
        `${when} the editor waited ${longest} ms (${busiest.join(', ')}); 300 uses take ${everything} ms.`,
      );
    };
    const before = await collected();
    await withFiles(files, async (fileOf) => {
      const folder = vscode.Uri.joinPath(fileOf('x'), '..');
      short('while everything is read and judged', await withHolds(() => untilShown(folder)));
      for (const name of ['102.fountain', 'production.slate.yaml']) {
        const document = await vscode.workspace.openTextDocument(fileOf(name));
        const editor = await vscode.window.showTextDocument(document);
        const at = document.positionAt(
          document.getText().indexOf(name.endsWith('yaml') ? 'of the sequence' : '. ', document.getText().length >> 1),
        );
        editor.selection = new vscode.Selection(at, at);
        short(
          `while somebody types in ${name}`,
          await withHolds(async () => {
            for (const letter of 'the water rises again')
              await vscode.commands.executeCommand('type', { text: letter });
            await new Promise((resolve) => setTimeout(resolve, 200));
          }),
        );
        short(`while ${name} settles`, await withHolds(() => untilShown(folder)));
      }
      assert.equal(await lieOf(folder), undefined);
      refs = judgedNow();
      open = await collected();
      assert.ok(refs.length > 0);
    });
    const left = ((await collected()) - before) / (open - before);
    report({
      says: `  it takes ${(open - before).toFixed(0)} MB, of which ${left.toFixed(2)} are left when it is closed`,
    });
    assert.ok(left < 0.5, `${left} of its room is left`);
    assert.equal(
      refs.filter((one) => one.deref() !== undefined).length,
      0,
      'Expected nothing that was judged to be kept.',
    );
  });
});
