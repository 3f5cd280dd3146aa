import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

const files = {
  'light.fountain':
    'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    act-date: 2026-03-12\n    people: []\n',
};

const ours = 'ai-slate.ai-slate';
const others = ['piersdeseilligny.betterfountain', 'redhat.vscode-yaml'];

async function start(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, id);
    await extension.activate();
  }
}

async function opened(fileOf: (name: string) => vscode.Uri, name: keyof typeof files): Promise<vscode.TextDocument> {
  await until('the production to be judged', () =>
    codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
  );
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + text.length);
}

/** The same behaviour is asked for in whichever order extensions are started. */
export function describeNeighbours(order: 'before' | 'after'): void {
  before(() => start(order === 'before' ? [...others, ours] : [ours, ...others]));

  describe('beside another Fountain extension', () => {
    it('the outline has each scene once', () =>
      withFiles(files, async (fileOf) => {
        const { uri } = await opened(fileOf, 'light.fountain');
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          uri,
        );
        assert.deepEqual(
          symbols.map(({ name }) => name),
          ['INT. LIGHTHOUSE - NIGHT #1#', 'EXT. HARBOUR - DAWN #2#'],
        );
      }));

    it('folding is the other’s', () =>
      withFiles(files, async (fileOf) => {
        const { uri } = await opened(fileOf, 'light.fountain');
        const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          uri,
        );
        assert.deepEqual(
          folds.map(({ start, end }) => `${start}-${end}`),
          ['0-1', '6-7'],
        );
      }));

    it('tags keep their cards, colours and suggestions', () =>
      withFiles(files, async (fileOf) => {
        const document = await opened(fileOf, 'light.fountain');
        const { uri } = document;
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          uri,
          new vscode.Position(2, 8),
        );
        assert.equal(hovers.length, 1);
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
          'vscode.provideDocumentSemanticTokens',
          uri,
        );
        assert.equal(tokens.data.length, 10);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          placeOf(document, 'use: U-1'),
        );
        assert.equal(
          items.filter(({ label }) => (typeof label === 'string' ? label : label.label) === 'U-1').length,
          1,
        );
      }));

    it('what it adds to every list breaks nothing', () =>
      withFiles(files, async (fileOf) => {
        await opened(fileOf, 'light.fountain');
        assert.ok('pushSorted' in Array.prototype);
        assert.ok(codesOf(fileOf('production.slate.yaml')).includes('netflix-genai/report-intended-use'));
      }));
  });

  describe('beside an extension that serves the schema of manifests', () => {
    it('each field is offered once', () =>
      withFiles(files, async (fileOf) => {
        const document = await opened(fileOf, 'production.slate.yaml');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, placeOf(document, 'people: []\n'), '    vend');
        await vscode.workspace.applyEdit(edit);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          placeOf(document, '    vend'),
        );
        assert.equal(
          items.filter(({ label, kind }) => label === 'vendor' && kind === vscode.CompletionItemKind.Property).length,
          1,
        );
      }));

    it('scene numbers, which no schema knows, are still offered', () =>
      withFiles(files, async (fileOf) => {
        const document = await opened(fileOf, 'production.slate.yaml');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, placeOf(document, 'scenes: [1'), ', ');
        await vscode.workspace.applyEdit(edit);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          placeOf(document, 'scenes: [1, '),
        );
        assert.ok(
          items.some(
            ({ label }) =>
              typeof label === 'object' && label.label === '2' && label.description === 'EXT. HARBOUR - DAWN',
          ),
        );
      }));

    it('the meaning of a field is told once, and who knows it beside it', () =>
      withFiles(files, async (fileOf) => {
        const document = await opened(fileOf, 'production.slate.yaml');
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          placeOf(document, '    act-da'),
        );
        const texts = hovers
          .flatMap(({ contents }) => contents)
          .filter((content) => content instanceof vscode.MarkdownString)
          .map(({ value }) => value);
        const meaning = texts.filter((text) => /day/i.test(text) && !/Likely to know/.test(text));
        assert.equal(meaning.length, 1, texts.join('\n---\n'));
        assert.ok(
          texts.some((text) => /^Likely to know: post-production/.test(text)),
          texts.join('\n---\n'),
        );
      }));
  });
}
