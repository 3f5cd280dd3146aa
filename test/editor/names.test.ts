import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, rewrite, until, withFiles } from './production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\n[[ai: generative-vfx; use: U-1]]\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\n  agreements: [sagaftra-tvth]\npeople:\n  - { id: P-1, name: Delfina Arroyal }\nuses:\n  # The lamp.\n  - id: U-1\n    scenes: [1, "2"]\n    category: generative-vfx\n    output: final\n    people: [P-1]\n',
  'papers.slate.yaml': 'evidence:\n  - { id: E-1, kind: notice, uses: [U-1], from: P-1 }\n',
};

async function judged(fileOf: (name: string) => vscode.Uri): Promise<void> {
  await until('the production to be judged', () =>
    codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
  );
}

/** The place of a text in a document, one character in. */
function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, text);
  return document.positionAt(at + 1);
}

/** `FILE:LINE:TEXT` for each place, sorted. */
async function drawn(locations: readonly (vscode.Location | vscode.LocationLink)[]): Promise<readonly string[]> {
  const lines = await Promise.all(
    locations.map(async (one) => {
      const [uri, range] = 'targetUri' in one ? [one.targetUri, one.targetRange] : [one.uri, one.range];
      const document = await vscode.workspace.openTextDocument(uri);
      return `${uri.path.split('/').at(-1) ?? ''}:${range.start.line}:${document.getText(range)}`;
    }),
  );
  return lines.sort();
}

describe('names', () => {
  it('lead from a tag to the record, from a scene number to the heading, from an agreement to its page', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const definitions = async (file: string, text: string) => {
        const document = await vscode.workspace.openTextDocument(fileOf(file));
        return vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          placeOf(document, text),
        );
      };
      assert.deepEqual(await drawn(await definitions('light.fountain', 'U-1')), ['production.slate.yaml:8:U-1']);
      assert.deepEqual(await drawn(await definitions('production.slate.yaml', '"2"')), ['light.fountain:6:#2#']);
      assert.deepEqual(await drawn(await definitions('papers.slate.yaml', 'P-1')), ['production.slate.yaml:5:P-1']);
      const [page] = await definitions('production.slate.yaml', 'sagaftra-tvth');
      const uri = page && ('targetUri' in page ? page.targetUri : page.uri);
      assert.equal(uri?.scheme, 'ai-slate-agreement');
      assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /SAG-AFTRA/);
    }));

  it('are found in every file', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, 'U-1'),
      );
      assert.deepEqual(await drawn(references), [
        'light.fountain:2:U-1',
        'light.fountain:8:U-1',
        'papers.slate.yaml:1:U-1',
        'production.slate.yaml:8:U-1',
      ]);
    }));

  it('are highlighted in the file at hand, unsaved words too', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await rewrite(document, 'The lamp turns.', '[[ai: previs; use: U-1]]');
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        placeOf(document, 'U-1'),
      );
      assert.deepEqual(
        highlights.map(({ range }) => range.start.line),
        [2, 4, 8],
      );
    }));

  it('of records are renamed everywhere at once, comments kept, and one undo gives each file back', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      // Files that are shown are undone without a question.
      for (const name of ['production.slate.yaml', 'papers.slate.yaml', 'light.fountain'])
        await vscode.window.showTextDocument(fileOf(name), { preview: false });
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, 'U-1'),
        'U-007',
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      for (const [name, before] of Object.entries(files)) {
        const changed = await vscode.workspace.openTextDocument(fileOf(name));
        assert.equal(changed.getText(), before.replaceAll('U-1', 'U-007'), name);
      }
      await until('no findings about the tag', () =>
        codesOf(document.uri).every((code) => !code.startsWith('finding.')),
      );
      await vscode.commands.executeCommand('undo');
      for (const [name, before] of Object.entries(files)) {
        const changed = await vscode.workspace.openTextDocument(fileOf(name));
        await until(`${name} as it was`, () => changed.getText() === before);
      }
    }));

  it('of scenes are refused with the way to do it', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await assert.rejects(
        Promise.resolve(vscode.commands.executeCommand('vscode.prepareRename', document.uri, placeOf(document, '"2"'))),
        /“renumbered:”/,
      );
    }));
});
