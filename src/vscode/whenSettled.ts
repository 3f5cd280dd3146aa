import * as vscode from 'vscode';
import { message } from '../core/index';
import type { Shell } from './shell';

/** After so many milliseconds a person is told what the command waits for. */
const PATIENCE = 700;

/** Waits until what is told is of the texts as they are now; false when a person does not want to wait for it. */
export async function whenSettled({ productions, words }: Shell): Promise<boolean> {
  const settled = productions.settled();
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (!productions.isBehind) return true;
  const title = words.say(message('reading.first'));
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_, { onCancellationRequested }) =>
      Promise.race([
        settled.then(() => true),
        new Promise<boolean>((resolve) => onCancellationRequested(() => resolve(false))),
      ]),
  );
}
