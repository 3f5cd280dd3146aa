import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

const files = {
  'light.fountain': 'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    people: []\n',
};

/** The report views among the tabs. */
function views(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('aiSlate.report'));
}

describe('the report view', () => {
  it('is opened once for a production, under its title, in every host', () =>
    withFiles(files, async (fileOf) => {
      const manifest = fileOf('production.slate.yaml');
      await until('the production to be judged', () =>
        codesOf(manifest).some((code) => code.startsWith('netflix-genai/')),
      );
      const { scheme, authority, path } = vscode.Uri.joinPath(manifest, '..');
      const folder = `${scheme}://${authority}${path}`;
      await vscode.commands.executeCommand('aiSlate.generateReport', folder);
      await until('the view', () => views().length === 1);
      assert.equal(views()[0]?.label, 'Harbour Light: AI disclosure report');
      await vscode.window.showTextDocument(manifest);
      await vscode.commands.executeCommand('aiSlate.generateReport', folder);
      await until('the same view in front', () => views().length === 1 && views()[0]?.isActive === true);
    }));
});
