import * as vscode from 'vscode';
import { until } from './production.js';

/**
 * A person at the keyboard, played by the browser that shows the workbench. Works in both hosts of the VS Code from npm;
 * in a desktop VS Code nobody answers, and each act fails with a sentence.
 */
export const person = {
  /** Presses keys, for example `Control+Shift+P`. */
  press: (keys: string) => ask('press', keys),
  type: (text: string) => ask('type', text),
  /** Clicks the first element that a selector finds, for example `text=Open report`. */
  click: (selector: string) => ask('click', selector),
  /** Drags what one selector finds to what another finds. */
  drag: (from: string, to: string) => ask('drag', JSON.stringify({ from, to })),
  /** Moves the mouse over it. */
  point: (selector: string) => ask('point', selector),
  /** The texts of all elements that a selector finds now. */
  read: (selector: string) => ask('read', selector) as Promise<string[]>,
  /** The texts of the open webviews. */
  readWebviews: () => ask('readWebviews', '') as Promise<string[]>,
  /** Saves what the window shows as `.vscode-test/pictures/NAME.png`, or at an absolute path. */
  picture: (name: string) => ask('picture', name),
  /** Closes the window, with the reason when something went wrong. */
  leave: (reason: string) => ask('leave', reason),
};

let asked = 0;

/** Asks by a file in the folder beside the workspace, where test/host/person.mjs looks, and waits there for the answer. */
async function ask(act: string, what: string): Promise<unknown> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) throw new Error('Expected an open folder: the person is asked beside it.');
  asked += 1;
  const fileOf = (kind: string) => vscode.Uri.joinPath(workspace.uri, '..', 'person', `${asked}.${kind}`);
  const answerFile = fileOf('answer');
  await vscode.workspace.fs.writeFile(fileOf('question'), new TextEncoder().encode(JSON.stringify({ act, what })));
  const answer = JSON.parse(await contentOf(answerFile)) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(`${act} ${what}: ${answer.error}`);
  return answer.value;
}

async function contentOf(file: vscode.Uri): Promise<string> {
  let text: string | undefined;
  await until('an answer of who plays the person in the VS Code from npm (test/host/code)', async () => {
    text = await vscode.workspace.fs.readFile(file).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    return text !== undefined;
  });
  return text ?? '';
}
