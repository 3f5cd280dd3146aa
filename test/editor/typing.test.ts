import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, until, withFiles } from './production.js';

const manifest = `production:
  title: Harbour Light
  agreements: [lost-rider]
people:
  - { id: P-1, name: Mara Quill, role: performer }
  - { id: P-2, name: Odo Reyes, role: writer }
schedule:
  - { id: S-1, session-kind: shoot }
  - { id: S-2, session-kind: shoot }
`;
const script = 'INT. LIGHTHOUSE - NIGHT #1#\n\nThe lamp turns.\n';
const files = { 'light.fountain': script, 'production.slate.yaml': manifest };

/** The first lines about which something is said. */
const linesOf = (uri: vscode.Uri, code: string) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((one) => (typeof one.code === 'object' ? one.code.value : one.code) === code)
    .map(({ range }) => range.start.line);

/** Types as keys do, one letter after the other. */
async function typeIn(document: vscode.TextDocument, line: number, character: number, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(line, character, line, character);
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

describe('while somebody types', () => {
  it('a fault of the record shows first, and what needs the whole manifest when it has settled', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      const document = await vscode.workspace.openTextDocument(uri);
      await until('the first reading', () => codesOf(uri).length > 0);
      const states: (readonly string[])[] = [];
      const watch = vscode.languages.onDidChangeDiagnostics(() => states.push(codesOf(uri)));
      try {
        await typeIn(document, 7, document.lineAt(8).text.length - 2, ', people: [P-9], rolle: x');
        await until('the unknown person', () => codesOf(uri).includes('manifest.unknown-reference'));
        assert.ok(codesOf(uri).includes('manifest.unknown-field'), 'Expected the unknown field to stay.');
        assert.ok(
          states.some(
            (codes) => codes.includes('manifest.unknown-field') && !codes.includes('manifest.unknown-reference'),
          ),
          'Expected the unknown field before the whole manifest was read.',
        );
      } finally {
        watch.dispose();
      }
      await rewrite(document, ', people: [P-9], rolle: x', '');
      await until('no fault', () => !codesOf(uri).some((code) => code.startsWith('manifest.')));
    }));

  it('a fault of the script shows at once, and goes as fast', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('light.fountain');
      const document = await vscode.workspace.openTextDocument(uri);
      await until('a judged production', () => codesOf(fileOf('production.slate.yaml')).length > 0);
      await typeIn(document, 2, 0, '[[ai: pervis]]');
      await until('the misspelt category', () => codesOf(uri).includes('tag.misspelt-category'));
      await rewrite(document, 'pervis', 'previs');
      await until('no fault', () => !codesOf(uri).includes('tag.misspelt-category'));
    }));

  it('what is said of a script moves with its lines', () =>
    withFiles({ ...files, 'light.fountain': `${script}\n[[ai: pervis]]\n` }, async (fileOf) => {
      const uri = fileOf('light.fountain');
      const document = await vscode.workspace.openTextDocument(uri);
      await until('the misspelt category', () => linesOf(uri, 'tag.misspelt-category')[0] === 4);
      await typeIn(document, 2, 15, '\n');
      await until('it a line further down', () => linesOf(uri, 'tag.misspelt-category')[0] === 5);
    }));
});
