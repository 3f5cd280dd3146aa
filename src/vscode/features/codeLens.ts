import * as vscode from 'vscode';
import { provideLenses, spoken } from '../../core/index';
import { toRange } from '../convert';
import { judgedOf } from '../documents';
import { plain } from '../plain';
import type { Shell } from '../shell';

/** A line over each heading with how the scene stands and what can be done. */
export function registerCodeLens(shell: Shell): vscode.Disposable {
  const { productions, words, guarded } = shell;
  const changed = new vscode.EventEmitter<void>();
  const provide = guarded(async (document: vscode.TextDocument) => {
    await productions.settled();
    const known = isOn(document.uri) ? judgedOf(shell, document) : undefined;
    return (
      known &&
      provideLenses(known.path, known.judged).map(({ heading, icon, title, command, args }) => {
        const said = plain(spoken(words, title));
        return new vscode.CodeLens(toRange(heading), {
          title: icon === undefined ? said : `$(${icon}) ${said}`,
          command,
          arguments: [...args],
        });
      })
    );
  });
  return vscode.Disposable.from(
    changed,
    productions.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.codeLens.enabled')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      { language: 'fountain' },
      { onDidChangeCodeLenses: changed.event, provideCodeLenses: provide },
    ),
  );
}

function isOn(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('aiSlate', uri).get<boolean>('codeLens.enabled') !== false;
}
