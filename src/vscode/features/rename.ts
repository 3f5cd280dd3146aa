import * as vscode from 'vscode';
import { message, prepareRename, rename, type JudgedProduction, type Message } from '../../core/index';
import { toPosition, toRange } from '../convert';
import { judgedOf, scriptsAndManifests } from '../documents';
import type { Shell } from '../shell';

/** Renames the id of a record everywhere in a production's scripts and manifests, in one step; says why where it cannot. */
export function registerRename(shell: Shell): vscode.Disposable {
  return vscode.languages.registerRenameProvider(scriptsAndManifests, {
    prepareRename: async (document, position) => {
      await shell.productions.settled();
      const { path, judged } = productionOf(shell, document);
      const place = prepareRename(path, toPosition(position), judged);
      if ('refused' in place) throw refusal(place.refused, shell);
      return { range: toRange(place.range), placeholder: place.named.name };
    },
    provideRenameEdits: async (document, position, id) => {
      await shell.productions.settled();
      const { path, judged } = productionOf(shell, document);
      const places = rename(path, toPosition(position), id, judged);
      if ('refused' in places) throw refusal(places.refused, shell);
      const edit = new vscode.WorkspaceEdit();
      for (const one of places) edit.replace(shell.texts.uriOf(one.path), toRange(one.range), id);
      return edit;
    },
  });
}

function productionOf(
  shell: Shell,
  document: vscode.TextDocument,
): { readonly path: string; readonly judged: JudgedProduction } {
  const known = judgedOf(shell, document);
  if (!known) throw refusal(message('rename.no-production'), shell);
  return known;
}

/** The editor shows the words of what is thrown here beside the cursor. */
function refusal(reason: Message, { words }: Shell): Error {
  return new Error(words.say(reason));
}
