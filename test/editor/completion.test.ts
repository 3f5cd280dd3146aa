import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles, withUnsaved } from './production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nINÉS\nIt turns.\n\nEXT. HARBOUR - DAWN #2A#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\npeople:\n  - { id: P-1, name: Delfina Arroyal }\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    summary: The lamp.\n    output: final\n    people: []\n',
};

/** Opens a document and waits until its production has been judged. */
async function shown(uri: vscode.Uri, manifest: vscode.Uri): Promise<vscode.TextEditor> {
  await until('the production to be judged', () => codesOf(manifest).some((code) => code.startsWith('netflix-genai/')));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Types a text at the end of another that stands in the document; the cursor is then behind it. */
async function typeAfter(editor: vscode.TextEditor, text: string, typed: string): Promise<vscode.Position> {
  const { document } = editor;
  const at = document.getText().indexOf(text) + text.length;
  assert.ok(at >= text.length, text);
  await editor.edit((edit) => edit.insert(document.positionAt(at), typed));
  return document.positionAt(at + typed.length);
}

async function suggested(uri: vscode.Uri, at: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
  );
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

/** Writes a suggestion as the editor does. */
async function take(editor: vscode.TextEditor, items: readonly vscode.CompletionItem[], label: string): Promise<void> {
  const item = items.find((one) => labelOf(one) === label);
  assert.ok(item, `${label} among ${items.map(labelOf).join(', ')}`);
  const range = item.range instanceof vscode.Range ? item.range : undefined;
  assert.ok(range && item.insertText instanceof vscode.SnippetString);
  await editor.insertSnippet(item.insertText, range);
}

describe('completion', () => {
  it('writes a whole tag in a scene, word by word, without a keystroke of it known by heart', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('light.fountain');
      const editor = await shown(uri, fileOf('production.slate.yaml'));
      let at = await typeAfter(editor, '#2A#', '\n\n[[');
      await take(editor, await suggested(uri, at), 'ai: previs');
      at = await typeAfter(editor, 'ai: previs', '; ');
      await take(editor, await suggested(uri, at), 'use');
      const items = await suggested(
        uri,
        editor.document.positionAt(editor.document.getText().indexOf('previs; use: ') + 13),
      );
      assert.deepEqual(items.map(labelOf), ['U-1']);
      await take(editor, items, 'U-1');
      assert.match(editor.document.getText(), /\[\[ai: previs; use: U-1/);
    }));

  it('offers who speaks in the scene', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('light.fountain');
      const editor = await shown(uri, fileOf('production.slate.yaml'));
      const at = await typeAfter(editor, 'use: U-1', '; character: ');
      assert.deepEqual((await suggested(uri, at)).map(labelOf), ['INÉS']);
    }));

  it('indents a new use and its fields in a manifest that is torn at the moment', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      const editor = await shown(uri, uri);
      const at = await typeAfter(editor, '    people: []\n', '  - id: U-2\n    sce');
      await take(editor, await suggested(uri, at), 'scenes');
      await vscode.commands.executeCommand('type', { text: '2A' });
      await vscode.commands.executeCommand('leaveSnippet');
      const next = await typeAfter(editor, 'scenes: [2A]', '\n    peo');
      await take(editor, await suggested(uri, next), 'people');
      assert.equal(
        editor.document.getText().slice(files['production.slate.yaml'].length),
        '  - id: U-2\n    scenes: [2A]\n    people:\n      - person: ',
      );
    }));

  it('writes a record with the next id, indented as the list is', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      const editor = await shown(uri, uri);
      const at = await typeAfter(editor, '    people: []\n', '  - ');
      await take(editor, await suggested(uri, at), 'New record: a use');
      assert.equal(
        editor.document.getText().slice(files['production.slate.yaml'].length),
        '  - id: U-2\n    scenes: []\n    category: \n    summary: \n    people: [{ person:  }]',
      );
    }));

  it('tells scenes by their headings', () =>
    withFiles(files, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      const editor = await shown(uri, uri);
      const at = await typeAfter(editor, 'scenes: [1', ', ');
      const [, second] = await suggested(uri, at);
      assert.deepEqual(
        second && typeof second.label === 'object' ? [second.label.label, second.label.description] : [],
        ['2A', 'EXT. HARBOUR - DAWN'],
      );
    }));

  it('works in a script that was never saved', () =>
    withUnsaved('INT. HALL - DAY\n\n[[ai: \n\nMARA\nHello.\n', async (document) => {
      await vscode.window.showTextDocument(document);
      assert.ok((await suggested(document.uri, new vscode.Position(2, 6))).map(labelOf).includes('de-aging'));
    }));
});
