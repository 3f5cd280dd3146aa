import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, ourPackage, until, withFiles } from '../production.js';

const files = {
  'show/pier.fountain':
    'INT. PIER - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nFog.\n\nEXT. SEA - DAY #2#\n\nWater.\n\nEXT. MOLE - DAY #3#\n\n[[ai: crowd]]\n\nMen.\n',
  'show/production.slate.yaml':
    'production:\n  title: Pier Nine\n  buyer: netflix\nvendors: [{ id: V-1, name: Kestrel Row }]\nuses:\n  - id: U-1\n    scenes: ["1"]\n    category: generative-vfx\n    vendor: V-1\n    output: final\n    act-date: 2026-03-12\n    people: []\n',
  'show/papers/notice.txt': 'A notice.\n',
  'loose/mole.fountain': 'INT. MOLE - DAY #1#\n\nMen.\n',
};

type FileOf = (name: string) => vscode.Uri;

/** Runs a command and leaves every question that it asks, as a person who presses Escape. */
async function leaving(command: string, ...args: readonly unknown[]): Promise<void> {
  let ended = false;
  const running = vscode.commands.executeCommand(command, ...args).then(
    () => undefined,
    (error: unknown) => error,
  );
  void running.then(() => (ended = true));
  await until(`${command} to end`, async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return ended;
  });
  assert.equal(await running, undefined, command);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Commands that write, each with answers to its questions and what is written then; `F` stands for the folder. */
const writing: Readonly<
  Record<
    string,
    {
      readonly args: (folder: string, fileOf: FileOf) => readonly unknown[];
      readonly in: string;
      readonly writes: RegExp;
    }
  >
> = {
  'aiSlate.tagScene': {
    args: (folder) => [folder, '2', { categories: ['crowd'], writes: 'tag' }],
    in: 'show/pier.fountain',
    writes: /EXT\. SEA[^]*\[\[ai: crowd\]\]\n\nWater/u,
  },
  'aiSlate.declareNone': {
    args: (folder) => [folder, '2', { stages: ['shoot'], by: 'Ana Poole', on: '2026-11-22' }],
    in: 'show/pier.fountain',
    writes: /ai: none; stage: shoot; by: Ana Poole/u,
  },
  'aiSlate.signOff': {
    args: (folder) => [folder, '1', { by: 'Ana Poole', on: '2026-11-22' }],
    in: 'show/production.slate.yaml',
    writes: /sign-offs:/u,
  },
  'aiSlate.exportReport': {
    args: (folder, fileOf) => [folder, ['md', 'html', 'pdf', 'xlsx'], fileOf('out/report').toString()],
    in: 'out/report.md',
    writes: /Pier Nine/u,
  },
  'aiSlate.newProduction': {
    args: (_, fileOf) => [addressOf(fileOf('loose')), { title: 'The Mole', agreements: [] }],
    in: 'loose/production.slate.yaml',
    writes: /title: The Mole/u,
  },
  'aiSlate.openSample': {
    args: (_, fileOf) => ['gutter-kings', fileOf('copied').toString()],
    in: 'copied/gutter-kings/production.slate.yaml',
    writes: /production:/u,
  },
};

function addressOf({ scheme, authority, path }: vscode.Uri): string {
  return `${scheme}://${authority}${path}`;
}

describe('in an untrusted folder', () => {
  const commands = ourPackage().contributes.commands.map(({ command }) => command);

  it('every command that writes writes', () =>
    withFiles(files, async (fileOf) => {
      assert.deepEqual(
        Object.keys(writing).filter((command) => !commands.includes(command)),
        [],
      );
      const folder = addressOf(vscode.Uri.joinPath(fileOf('show/pier.fountain'), '..'));
      await until('the production to be judged', () =>
        codesOf(fileOf('show/production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
      );
      for (const [command, { args, in: name, writes }] of Object.entries(writing)) {
        await leaving(command, ...args(folder, fileOf));
        await until(`${command} to write`, async () => writes.test(await textOf(fileOf(name)))).catch(async () =>
          assert.fail(`${command}: ${await textOf(fileOf(name))}`),
        );
      }
      for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
    }));

  it('every other command runs, and can be left', () =>
    withFiles(files, async (fileOf) => {
      await until('the production to be judged', () =>
        codesOf(fileOf('show/production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
      );
      await vscode.window.showTextDocument(fileOf('show/pier.fountain'), { preview: false });
      for (const command of commands.filter((one) => !(one in writing))) await leaving(command);
      assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }));

  it('settings of the folder hide neither problems nor marks', () =>
    withFiles(files, async (fileOf) => {
      const manifest = fileOf('show/production.slate.yaml');
      await until('the production to be judged', () =>
        codesOf(manifest).some((code) => code.startsWith('netflix-genai/')),
      );
      const [workspace] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(workspace);
      const settings = vscode.Uri.joinPath(workspace.uri, '.vscode', 'settings.json');
      const hiding = {
        'aiSlate.codeLens.enabled': false,
        'aiSlate.marks.enabled': false,
        'aiSlate.diagnostics.severity': {
          open: 'none',
          overdue: 'none',
          blocked: 'none',
          'needs-facts': 'none',
          recommended: 'none',
        },
      };
      try {
        await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode(JSON.stringify(hiding)));
        const config = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('aiSlate', manifest);
        await until('the settings of the folder', () => config().get('codeLens.enabled') === false);
        assert.equal(config().get('marks.enabled'), true);
        await vscode.commands.executeCommand('aiSlate.refreshStatus');
        assert.ok(codesOf(manifest).some((code) => code.startsWith('netflix-genai/')));
      } finally {
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspace.uri, '.vscode'), { recursive: true });
      }
    }));
});
