import * as vscode from 'vscode';
import {
  fileNameOf,
  message,
  refusal,
  type Change,
  type JudgedProduction,
  type Message,
  type Plan,
} from '../../../core/index';
import { toRange } from '../../convert';
import { plain } from '../../plain';
import type { Shell } from '../../shell';

/** Makes a plan from the production as it stands at that moment. */
export type MakePlan = (judged: JudgedProduction) => Plan;

/** Writes what a command has planned for the production in a folder, as one undo step; false when nothing was written. */
export function carryOut(shell: Shell, folder: string, make: MakePlan): Promise<boolean> {
  return write(shell, () => {
    const judged = shell.productions.inFolder(folder);
    return judged ? make(judged) : refusal(message('edit.refused.gone'));
  });
}

/**
 * Writes a plan into the open documents. It is made anew when a file turns out to read otherwise than the plan took for
 * granted; when it does so again, nothing is written.
 */
export async function write(shell: Shell, make: () => Plan): Promise<boolean> {
  await shell.productions.settled();
  let plan = make();
  for (let again = 0; ; again++) {
    if ('refused' in plan) return refuse(shell, plan.refused);
    const opened = await Promise.all(plan.changes.map((change) => openFor(shell, change)));
    const other = opened.find(({ document, change }) => document.getText() !== change.before);
    if (!other) return apply(shell, opened);
    await shell.productions.settled();
    if (again > 0) return refuse(shell, message('edit.refused.changed', { file: fileNameOf(other.change.path) }));
    plan = make();
  }
}

/** Says why nothing was written. */
export function refuse({ words }: Shell, why: Message): false {
  void vscode.window.showWarningMessage(plain(words.say(why)));
  return false;
}

interface Opened {
  readonly change: Change;
  readonly document: vscode.TextDocument;
}

async function openFor({ texts }: Shell, change: Change): Promise<Opened> {
  return { change, document: await vscode.workspace.openTextDocument(texts.uriOf(change.path)) };
}

async function apply(shell: Shell, opened: readonly Opened[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { change, document } of opened) {
    if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false)
      return refuse(shell, message('edit.refused.read-only', { file: fileNameOf(change.path) }));
    edit.set(
      document.uri,
      change.edits.map(({ span, newText }) => {
        const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
        return vscode.TextEdit.replace(toRange(range), newText);
      }),
    );
  }
  return (await vscode.workspace.applyEdit(edit)) || refuse(shell, message('edit.refused.not-applied'));
}
