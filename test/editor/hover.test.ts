import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rewrite, until, withFiles } from './production.js';
import { withEdit } from '../support/withEdit.js';

const script = 'INT. LIGHTHOUSE - NIGHT #12A#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe lamp turns.\n';
const manifest =
  'production:\n  title: Harbour Light\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [12A]\n    category: generative-vfx\n    summary: "The lamp [runs](command:workbench.action.quit) $(flame) <b>away</b>."\n    output: final\n    act-date: 2026-03-12\n    people: []\n';

/** Our cards at a place, as Markdown. */
async function cardsAt(uri: vscode.Uri, line: number, character: number): Promise<readonly vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(line, character),
  );
  return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString);
}

describe('the hover card', () => {
  it('of a tagged scene shows its uses and what is asked for', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const uri = fileOf('light.fountain');
      await vscode.workspace.openTextDocument(uri);
      await until('a card', async () => (await cardsAt(uri, 0, 6)).some(({ value }) => value.includes('Netflix')));
      const [card] = await cardsAt(uri, 0, 6);
      assert.match(card?.value ?? '', /\*\*Scene 12A\*\*/);
      assert.match(card?.value ?? '', /Generative VFX/);
      assert.match(card?.value ?? '', /\$\(warning\) \*\*Overdue\*\*/);
    }));

  it('escapes what people wrote, and may run our commands alone', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const uri = fileOf('light.fountain');
      await vscode.workspace.openTextDocument(uri);
      await until('a card', async () => (await cardsAt(uri, 2, 8)).some(({ value }) => value.includes('lamp')));
      const [card] = await cardsAt(uri, 2, 8);
      assert.match(card?.value ?? '', /\\\[runs\\\]\\\(command:/);
      assert.doesNotMatch(card?.value ?? '', /[^\\]\$\(flame\)/);
      const { isTrusted } = card ?? {};
      const enabled = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
      assert.ok(enabled.length > 0 && enabled.every((command) => command.startsWith('aiSlate.')));
    }));

  it('leads from an agreement and its clause to what the agreement says', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const uri = fileOf('light.fountain');
      await vscode.workspace.openTextDocument(uri);
      await until('a card', async () => (await cardsAt(uri, 0, 6)).some(({ value }) => value.includes('Netflix')));
      const [card] = await cardsAt(uri, 0, 6);
      const led = [...(card?.value ?? '').matchAll(/\]\(command:aiSlate\.showAgreement\?([^)]*)\)/g)].map(
        ([, args = '']) => JSON.parse(decodeURIComponent(args)) as string[],
      );
      assert.ok(led.some(([, agreement, obligation]) => agreement === 'netflix-genai' && obligation === undefined));
      assert.ok(led.some(([, agreement, obligation]) => agreement === 'netflix-genai' && obligation !== undefined));
    }));

  it('of a manifest’s field says what it means', () =>
    withFiles({ 'production.slate.yaml': manifest }, async (fileOf) => {
      const uri = fileOf('production.slate.yaml');
      await vscode.workspace.openTextDocument(uri);
      await until('a card', async () => (await cardsAt(uri, 9, 6)).some(({ value }) => value.includes('act')));
    }));

  it('follows what is typed and not saved', () =>
    withFiles({ 'light.fountain': script, 'production.slate.yaml': manifest }, async (fileOf) => {
      const document = await vscode.workspace.openTextDocument(fileOf('light.fountain'));
      await vscode.window.showTextDocument(document);
      await until('a card', async () =>
        (await cardsAt(document.uri, 2, 8)).some(({ value }) => value.includes('Generative VFX')),
      );
      await rewrite(document, 'generative-vfx; use: U-1', 'previs');
      await until('a card of the new word', async () =>
        (await cardsAt(document.uri, 2, 8)).some(({ value }) => value.includes('Previs')),
      );
    }));

  it('of an agreement’s id says how the agreement stands to the production', () =>
    withFiles(
      { 'light.fountain': script, 'production.slate.yaml': withEdit(manifest, 'buyer: netflix', 'agreements: [dga]') },
      async (fileOf) => {
        const uri = fileOf('production.slate.yaml');
        await vscode.workspace.openTextDocument(uri);
        await until('a card', async () =>
          (await cardsAt(uri, 2, 16)).some(({ value }) => value.includes('In this production')),
        );
        const [card] = await cardsAt(uri, 2, 16);
        assert.match(card?.value ?? '', /\[Read the agreement\]\(command:aiSlate\.showAgreement\?/);
      },
    ));
});
