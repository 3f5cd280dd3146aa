import * as vscode from 'vscode';
import { person } from './person.js';

/** One thing to do in the editor before or for a picture; `test/host/screenshot.mjs` writes these from its arguments. */
type Step =
  | { readonly open: string; readonly line: number; readonly character: number }
  | { readonly command: string; readonly args: readonly unknown[] }
  | { readonly wait: number }
  | { readonly press: string }
  | { readonly type: string }
  | { readonly click: string }
  | { readonly point: string }
  | { readonly picture: string };

/** The director is an extension beside ours: it carries out the steps in `AI_SLATE_STEPS`, one after the other, then closes the window. */
export function activate(): void {
  const steps = JSON.parse(process.env['AI_SLATE_STEPS'] ?? '[]') as Step[];
  void inOrder(steps).then(
    () => person.leave(''),
    (error: unknown) => person.leave(String(error)),
  );
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await carryOut(step);
}

async function carryOut(step: Step): Promise<unknown> {
  if ('open' in step) return open(step.open, new vscode.Position(step.line, step.character));
  if ('command' in step) return run(step.command, step.args);
  if ('wait' in step) return pause(step.wait);
  if ('press' in step) return person.press(step.press);
  if ('type' in step) return person.type(step.type);
  if ('click' in step) return person.click(step.click);
  if ('point' in step) return person.point(step.point);
  return person.picture(step.picture);
}

/** Shows a file of the folder, with the cursor at a place. */
async function open(path: string, at: vscode.Position): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('Expected an open folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
}

/** A command may wait for an answer on the screen: after a second the next step has its turn. */
async function run(command: string, args: readonly unknown[]): Promise<void> {
  await Promise.race([vscode.commands.executeCommand(command, ...args), pause(1000)]);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
