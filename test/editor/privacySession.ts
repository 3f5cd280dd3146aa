import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

/** Words that stand in the script, in the manifest, in an agreement file and in the names of files. */
export const secrets = [
  'QUARRELSOME HERON',
  'Velvet Ombudsman',
  'withheldparagraph',
  'unspokenreason',
  'hushedclause',
  'gloaming-ferret',
] as const;

const script = `INT. ${secrets[0]} - NIGHT #1#\n\n[[ai: voice-clone; use: U-1; character: MARA]]\n\nMARA\nThe ${secrets[2]} ends here.\n\nEXT. PIER - DAY #2#\n\n[[ai: ${secrets[2]}]]\n\nWater.\n`;
const manifest = `production:\n  title: Pier Nine ${secrets[1]}\n  buyer: netflix\npeople:\n  - { id: P-1, name: ${secrets[1]}, role: performer, parts: [{ character: MARA }] }\nuses:\n  - id: U-1\n    scenes: ["1"]\n    category: voice-clone\n    summary: Because of an ${secrets[3]}.\n    people: [{ person: P-1 }]\n`;
const house = `format: 1\nagreement: house\nname: ${secrets[4]}\nobligations:\n  - { id: o, titel: ${secrets[4]} }\n`;
const torn = `production:\n  title: "${secrets[1]}\n  uses: [ ${secrets[3]}: { \n`;

export const ours = 'ai-slate.ai-slate';

let sessions = 0;

/** Whether one has been done in this editor. */
export const wasDone = (): boolean => sessions > 0;

/** What a person does in a day: opens, points, looks at the tree, reads and exports the report, writes, and has a manifest that is torn. */
export async function session(): Promise<void> {
  sessions += 1;
  await withFiles(
    {
      [`${secrets[5]}.fountain`]: script,
      'agreements/house.yaml': house,
      'production.slate.yaml': manifest,
      'torn/torn.slate.yaml': torn,
      'agreements/torn.yaml': torn,
    },
    async (fileOf) => {
      const [pier, record] = [fileOf(`${secrets[5]}.fountain`), fileOf('production.slate.yaml')];
      await until('the production to be judged', () =>
        codesOf(record).some((code) => code.startsWith('netflix-genai/')),
      );
      const { scheme, authority, path } = vscode.Uri.joinPath(record, '..');
      const folder = `${scheme}://${authority}${path}`;
      await vscode.window.showTextDocument(pier, { preview: false });
      for (const line of [0, 2, 9])
        await vscode.commands.executeCommand('vscode.executeHoverProvider', pier, new vscode.Position(line, 8));
      for (const line of [1, 4, 8])
        await vscode.commands.executeCommand('vscode.executeHoverProvider', record, new vscode.Position(line, 6));
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', pier);
      await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', pier, new vscode.Position(2, 8));
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', pier, new vscode.Range(9, 0, 9, 12));
      await vscode.commands.executeCommand('vscode.executeDefinitionProvider', pier, new vscode.Position(2, 28));
      await vscode.commands.executeCommand('aiSlate.showStatus', folder, '1');
      await vscode.commands.executeCommand('aiSlate.generateReport', folder);
      await vscode.commands.executeCommand('aiSlate.showAgreement', folder, 'netflix-genai');
      await vscode.commands.executeCommand('aiSlate.showProblem', 'tag.misspelt-category');
      await vscode.commands.executeCommand(
        'aiSlate.exportReport',
        folder,
        ['md', 'html', 'pdf', 'csv', 'xlsx', 'json', 'sarif'],
        fileOf('out/report').toString(),
      );
      await vscode.commands.executeCommand('aiSlate.signOff', folder, '1', {
        by: 'P-1',
        role: 'producer',
        on: '2026-11-22',
      });
      await vscode.commands.executeCommand('aiSlate.declareNone', folder, '2', {
        stages: ['shoot'],
        by: 'P-1',
        on: '2026-11-22',
      });
      await until('the sign-off to be written', async () =>
        (await vscode.workspace.openTextDocument(record)).getText().includes('sign-offs:'),
      );
      for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    },
  );
}
