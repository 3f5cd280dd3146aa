import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { files, judged, manifest, textOf, undo, withSaved } from '../edited.js';
import { person } from '../person.js';
import { until } from '../production.js';

const sidebar = '#workbench\\.parts\\.sidebar';
const ITEM = 'intended use';
const row = (text: string) => `${sidebar} .monaco-list-row:has-text("${text}")`;

async function asked(): Promise<string> {
  return (await person.read('.quick-input-widget:not([style*="display: none"])')).join('\n');
}

async function untilAsked(what: RegExp): Promise<void> {
  await until(`to be asked ${what.source}`, async () => what.test(await asked()));
}

const seen = (selector: string) => async () => (await person.read(selector)).length > 0;

describe('a paper that is dropped', () => {
  it('on the open item that it settles is recorded with its hash, and one undo takes it back', () => {
    return withSaved(files, async (fileOf) => {
      await judged(fileOf);
      await vscode.window.showTextDocument(fileOf('papers/approval.txt'), { preview: false });
      await vscode.commands.executeCommand('workbench.view.extension.ai-slate');
      await until('the second scene', seen(row('EXT. HARBOUR')));
      await vscode.commands.executeCommand('aiSlate.status.focus');
      await person.click(row('EXT. HARBOUR'));
      await vscode.commands.executeCommand('aiSlate.status.focus');
      const focused = '.monaco-list-row.focused';
      await person.press('ArrowRight');
      await until('its lines', seen(`${focused}[aria-expanded="true"]:has-text("EXT. HARBOUR")`));
      await person.press('ArrowDown');
      await until('the first of them', seen(`${focused}[aria-expanded="false"]`));
      await person.press('ArrowRight');
      await until('what is open about it', seen(row(ITEM)));
      await vscode.window.showTextDocument(fileOf('papers/approval.txt'), { preview: false });
      await person.drag('.tab:has-text("approval.txt")', row(ITEM));
      await untilAsked(/Record/);
      await person.press('Enter');
      await untilAsked(/Press 'Enter'/);
      await person.press('Enter');
      await untilAsked(/0 Selected/);
      await person.press('Enter');
      await until('the paper', async () => (await textOf(fileOf('production.slate.yaml'))).includes('evidence:'));
      assert.match(
        await textOf(fileOf('production.slate.yaml')),
        /document: papers\/approval\.txt\n {4}hash: sha256:[0-9a-f]{64}\n/,
      );
      await undo(fileOf('production.slate.yaml'));
      assert.equal(await textOf(fileOf('production.slate.yaml')), manifest);
    });
  });
});

describe('a paper that speaks of two uses', () => {
  it('is recorded once for both when the second is checked, and one undo takes it back', () => {
    const two = `${manifest}  - id: U-2\n    scenes: [3]\n    category: cleanup\n    people: []\n    output: final\n    generative: yes\n`;
    return withSaved({ ...files, 'production.slate.yaml': two }, async (fileOf) => {
      const folder = await judged(fileOf);
      void vscode.commands.executeCommand(
        'aiSlate.recordEvidence',
        folder,
        'netflix-genai/report-intended-use',
        'U-1',
        { file: 'papers/approval.txt' },
      );
      await untilAsked(/Record evidence: U-1/);
      await person.press('Enter');
      await untilAsked(/Press 'Enter'/);
      await person.press('Enter');
      await untilAsked(/0 Selected[\s\S]*U-2/);
      await person.click('.quick-input-list .monaco-list-row:has-text("U-2")');
      await untilAsked(/1 Selected/);
      await person.press('Enter');
      await untilAsked(/0 Selected[\s\S]*HARBOUR[\s\S]*CELLAR/);
      await person.press('Enter');
      await until('the paper', async () =>
        (await textOf(fileOf('production.slate.yaml'))).includes('uses: [U-1, U-2]'),
      );
      await undo(fileOf('production.slate.yaml'));
      assert.equal(await textOf(fileOf('production.slate.yaml')), two);
    });
  });
});
