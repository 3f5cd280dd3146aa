import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { person } from '../person.js';
import { codesOf, until, withFiles } from '../production.js';

const trap =
  "[run](command:workbench.action.quit) $(flame) <b>bold</b> <img src='https://evil.example/p.png'> ![p](https://evil.example/p.png) https://evil.example";
const files = {
  'light.fountain': `INT. ${trap} - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n`,
  'production.slate.yaml': `production:\n  title: ${JSON.stringify(`Harbour ${trap}`)}\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: ["1"]\n    category: generative-vfx\n    summary: ${JSON.stringify(trap)}\n    output: final\n    act-date: 2026-03-12\n    people: []\n`,
};

async function open(fileOf: (name: string) => vscode.Uri, line: number): Promise<void> {
  const at = new vscode.Position(line, 8);
  await vscode.window.showTextDocument(fileOf('light.fountain'), {
    preview: false,
    selection: new vscode.Range(at, at),
  });
  await until('the production to be judged', () =>
    codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
  );
}

/** How many elements there are of a kind within what a selector finds. */
async function count(selector: string): Promise<number> {
  return (await person.read(selector)).length;
}

describe('hostile texts on the screen', () => {
  it('are letters in a hover card, whose links are ours', () =>
    withFiles(files, async (fileOf) => {
      await open(fileOf, 2);
      const card = '.monaco-hover:not(.hidden) .hover-contents';
      await until('a card', async () => {
        await vscode.commands.executeCommand('editor.action.showHover');
        return (await person.read(card)).some((text) => text.includes('[run](command:workbench.action.quit)'));
      });
      assert.ok((await count(`${card} a[data-href^="command:aiSlate."]`)) > 0);
      for (const living of ['a:not([data-href^="command:aiSlate."])', 'img', 'b', '.codicon-flame', 'script', 'iframe'])
        assert.equal(await count(`${card} ${living}`), 0, living);
      await person.picture('hostile-hover');
      await person.press('Escape');
    }));

  it('are letters in a list to pick from and in the tree', () =>
    withFiles(files, async (fileOf) => {
      await open(fileOf, 0);
      void vscode.commands.executeCommand('aiSlate.goToScene');
      await until('the list', async () =>
        (await person.read('.quick-input-list')).some((text) => text.includes('HARBOUR')),
      );
      for (const living of ['.codicon-flame', 'a[href]:not([href=""])', 'img'])
        assert.equal(await count(`.quick-input-list ${living}`), 0, living);
      await person.press('Escape');
      await vscode.commands.executeCommand('aiSlate.status.focus');
      const tree = '#workbench\\.parts\\.sidebar .monaco-list-rows';
      await until('the tree', async () => (await person.read(tree)).some((text) => text.includes('HARBOUR')));
      for (const living of ['.codicon-flame', 'a[href]:not([href=""])', 'img', 'b'])
        assert.equal(await count(`${tree} ${living}`), 0, living);
      await person.picture('hostile-tree');
    }));
});
