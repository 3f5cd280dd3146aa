import * as vscode from 'vscode';
import { makeManifest } from '../../bench/makeManifest.js';
import { featureScenes, makeScript } from '../../bench/makeScript.js';
import { compare, fresh, table, type Line } from '../../bench/measure.js';
import { codesOf, until, withFiles } from '../production.js';
import { report } from '../report.js';
import { withHolds, type Holds } from '../stress/holds.js';
import { keepPublishing, typeKeys, type Keystroke } from '../stress/keystrokes.js';

keepPublishing();

const files = {
  'film.fountain': makeScript(1),
  'production.slate.yaml': makeManifest(1, { uses: 300, scenes: featureScenes }),
};
const keys = 60;

const places = [
  { name: 'film.fountain', says: 'in the script', before: ' the ' },
  { name: 'film.fountain', says: 'in a heading', before: 'INT. ' },
  { name: 'production.slate.yaml', says: 'in the manifest', before: 'of the sequence' },
] as const;

describe('typing in the middle of a script of feature length beside a manifest of 300 uses', () => {
  for (const { name, says, before } of places) {
    it(says, () =>
      withFiles(files, async (fileOf) => {
        await until('the first judgement', () => codesOf(fileOf('production.slate.yaml')).length > 100, 60_000);
        const document = await vscode.workspace.openTextDocument(fileOf(name));
        const editor = await vscode.window.showTextDocument(document);
        const at = document.positionAt(files[name].indexOf(before, files[name].length >> 1) + before.length);
        editor.selection = new vscode.Selection(at, at);
        await typeKeys(document, 10);
        await calm();
        const copies = Array.from({ length: 40 }, () => fresh(files['film.fountain']));
        let turn = 0;
        const { split } = compare({ split: () => copies[turn++ % copies.length]?.split('\n') }, copies.length);
        let typed: readonly Keystroke[] = [];
        const typing = await withHolds(async () => {
          typed = await typeKeys(document, keys);
        });
        const settling = await withHolds(calm);
        report({ says: `\nTyping ${says} in the real editor, ${keys} keys, one in 150 ms` });
        for (const line of table(figures(typed, typing, settling, split))) report({ says: line });
      }),
    );
  }
});

const calm = () => new Promise<void>((resolve) => setTimeout(resolve, 3000));

function figures(typed: readonly Keystroke[], typing: Holds, settling: Holds, split: number): readonly Line[] {
  const part = (values: readonly number[], at: number): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? NaN;
  const [ours, trivial] = [typed.map((key) => key.ours), typed.map((key) => key.trivial)];
  return [
    { what: 'a key, to its problems: median (60 ms of it are our own waiting)', value: part(ours, 0.5), unit: 'ms' },
    { what: '… 95 of 100', value: part(ours, 0.95), unit: 'ms' },
    { what: 'the same for an extension that looks at nothing: median', value: part(trivial, 0.5), unit: 'ms' },
    {
      what: 'what ours adds, beside its waiting: median',
      value: (part(ours, 0.5) - part(trivial, 0.5) - 60) / split,
      unit: '× split',
    },
    { what: 'our code holds the extension host while somebody types: longest', value: typing.longest, unit: 'ms' },
    { what: '… 95 of 100', value: typing.p95, unit: 'ms' },
    { what: '… longest', value: typing.longest / split, unit: '× split' },
    { what: '… of all the time', value: 100 * typing.share, unit: '%' },
    { what: 'when the writer has stopped: longest', value: settling.longest, unit: 'ms' },
  ];
}
