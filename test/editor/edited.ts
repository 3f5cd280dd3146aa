import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

/** A small production in which a tag has no record, and a recorded use owes a notice. */
export const script =
  'INT. LIGHTHOUSE - NIGHT #1#\n\n[[ai: generative-vfx]]\n\nThe lamp turns.\n\nMAREN\nListen.\n\nEXT. HARBOUR - DAWN #2#\n\nWater.\n\nINT. CELLAR - NIGHT #3#\n\nDark.\n';
export const manifest = `# Kept by Ana Poole
production:
  title: Harbour Light
  buyer: netflix   # since May
  agreements: []
people:
  - { id: P-1, name: Ines Roth, role: performer, parts: [{ character: MAREN }] }  # plays Maren
uses:
  - id: U-1
    scenes: [2]
    category: cleanup   # wires
    people: []
    output: final
    generative: yes
`;
export const files = {
  'light.fountain': script,
  'production.slate.yaml': manifest,
  'papers/approval.txt': 'Approved.\n',
};

export type FileOf = (name: string) => vscode.Uri;

/** What a command has written is not saved, and a document that is not would stay: here it is saved at the end. */
export function withSaved(
  all: { readonly [name: string]: string },
  test: (fileOf: FileOf) => Promise<void>,
): Promise<void> {
  return withFiles(all, async (fileOf) => {
    try {
      await test(fileOf);
    } finally {
      for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
    }
  });
}

/** The folder as the commands know it. */
export function folderOf(fileOf: FileOf): string {
  const { scheme, authority, path } = vscode.Uri.joinPath(fileOf('light.fountain'), '..');
  return `${scheme}://${authority}${path}`;
}

/** Judged with its script: while that has not been read, the manifest's scenes are findings. */
export async function judged(fileOf: FileOf): Promise<string> {
  await until(
    'the production to be judged',
    () =>
      codesOf(fileOf('light.fountain')).includes('question.record') &&
      codesOf(fileOf('production.slate.yaml')).length > 0,
  );
  return folderOf(fileOf);
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Undoes the last change of a document as a person would, in its editor. */
export async function undo(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await vscode.commands.executeCommand('undo');
}

/** Runs a command that changes one file, looks at what it has written, and undoes it to the letter. */
export async function changes(
  uri: vscode.Uri,
  command: string,
  args: readonly unknown[],
  wanted: RegExp,
): Promise<void> {
  const before = await textOf(uri);
  await vscode.commands.executeCommand(command, ...args);
  const after = await textOf(uri);
  assert.match(after, wanted);
  await undo(uri);
  assert.equal(await textOf(uri), before);
}
