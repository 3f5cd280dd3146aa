import * as vscode from 'vscode';
import { message, productionTitle, type JudgedProduction } from '../core/index';
import { plainItem } from './plain';
import type { Shell } from './shell';

/**
 * The production that a command is about: the one in the folder it is given, the only one, or the one a person picks,
 * that of the file in front first.
 */
export async function pickProduction(
  { productions, texts, words }: Shell,
  folder?: unknown,
): Promise<JudgedProduction | undefined> {
  const all = productions.all();
  if (typeof folder === 'string' && (all.length > 0 || !texts.loading)) return productions.inFolder(folder);
  const [only, ...others] = all;
  if (!only) {
    void vscode.window.showInformationMessage(
      words.say(message(texts.loading ? 'tree.reading-first' : 'editor.pick.none')),
    );
    return undefined;
  }
  if (others.length === 0) return only;
  const document = vscode.window.activeTextEditor?.document;
  const front = document && productions.of(texts.pathOf(document));
  const ordered = front ? [front, ...all.filter((one) => one !== front)] : all;
  const items = ordered.map((judged) => ({
    judged,
    label: productionTitle(judged.production),
    description: vscode.workspace.asRelativePath(texts.uriOf(judged.production.folder)),
  }));
  const chosen = await vscode.window.showQuickPick(items.map(plainItem), {
    placeHolder: words.say(message('editor.pick.production')),
  });
  return chosen?.judged;
}
