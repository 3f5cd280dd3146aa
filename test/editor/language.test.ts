import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

const files = {
  'light.fountain':
    '# ACT ONE\n\nINT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n\n/* gone\n\nfor now */\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n',
  'production.slate.yaml':
    'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - { id: U-1, scenes: [1], category: generative-vfx, output: final, act-date: 2026-03-12, people: [] }\n',
};

async function opened(fileOf: (name: string) => vscode.Uri): Promise<vscode.TextDocument> {
  await until('the production to be judged', () =>
    codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('netflix-genai/')),
  );
  const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
  await vscode.window.showTextDocument(document);
  return document;
}

describe('a script', () => {
  it('is Fountain by its ending', () =>
    withFiles(files, async (fileOf) => {
      assert.equal((await opened(fileOf)).languageId, 'fountain');
    }));

  it('folds by section, scene and boneyard', () =>
    withFiles(files, async (fileOf) => {
      const { uri } = await opened(fileOf);
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        uri,
      );
      assert.deepEqual(folds.map(({ start, end }) => `${start}-${end}`).sort(), ['0-14', '12-14', '2-10', '8-10']);
    }));

  it('has an outline of sections and scenes that says what AI was used for', () =>
    withFiles(files, async (fileOf) => {
      const { uri } = await opened(fileOf);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['ACT ONE'],
      );
      assert.deepEqual(
        symbols[0]?.children.map(({ name }) => name),
        ['1  INT. LIGHTHOUSE - NIGHT', '2  EXT. HARBOUR - DAWN'],
      );
      assert.match(symbols[0].children[0]?.detail ?? '', /^Generative VFX · \d+ to do/);
    }));

  it('has colours of meaning for its tags alone', () =>
    withFiles(files, async (fileOf) => {
      const { uri } = await opened(fileOf);
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        uri,
      );
      // Five numbers for each word: lines and characters from the last one, length, kind, modifiers.
      assert.deepEqual([...tokens.data], [4, 6, 14, 0, 0, 0, 21, 3, 1, 0]);
    }));

  it('has the headings of the languages that the setting names, as soon as it names them', () =>
    withFiles(
      { ...files, 'light.fountain': 'INTERIOR. FARO - NOCHE\n\nLa lámpara gira.\n\nINT. MUELLE - ALBA\n\nAgua.\n' },
      async (fileOf) => {
        const { uri } = await opened(fileOf);
        const unread = (): boolean => codesOf(uri).includes('fountain.unread-heading.language');
        const scenes = async () =>
          (await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri))
            .length;
        assert.ok(unread());
        assert.equal(await scenes(), 1);
        const settings = vscode.workspace.getConfiguration('aiSlate');
        try {
          await settings.update('scripts.languages', ['es'], vscode.ConfigurationTarget.Workspace);
          await until('no word of a heading that is lost', () => !unread());
          assert.equal(await scenes(), 2);
        } finally {
          await settings.update('scripts.languages', undefined, vscode.ConfigurationTarget.Workspace);
        }
        await until('what was said before', unread);
      },
    ));

  it('has a quiet line over each heading, until it is switched off', () =>
    withFiles(files, async (fileOf) => {
      const { uri } = await opened(fileOf);
      const lenses = async () =>
        (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).map(
          ({ range, command }) => `${range.start.line} ${command?.title ?? ''}`,
        );
      await until('the lines', async () => (await lenses()).length === 5);
      const [first, second, , , last] = await lenses();
      assert.match(first ?? '', /^2 \$\(warning\) Overdue · Generative VFX · \d+ to do/);
      assert.equal(second, '2 Record evidence');
      assert.equal(last, '12 Declare none');
      const settings = vscode.workspace.getConfiguration('aiSlate');
      try {
        await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Workspace);
        await until('no lines', async () => (await lenses()).length === 0);
      } finally {
        await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Workspace);
      }
    }));
});
