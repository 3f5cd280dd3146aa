import * as vscode from 'vscode';
import { message, sceneAtOffset, type JudgedProduction } from '../../core/index';
import { Debounced } from '../debounced';
import type { Shell } from '../shell';
import type { StatusTree } from './statusTree';

/** A cursor that moves on sooner is passing through. */
const PAUSE = 300;

/** Keeps the scene under the cursor selected in the tree, unless a person wants it otherwise. */
export function registerFollowCursor(shell: Shell, tree: StatusTree): vscode.Disposable {
  const follow = new Debounced(
    PAUSE,
    shell.guarded(() => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isOn(editor.document.uri)) return;
      const path = shell.texts.pathOf(editor.document);
      const here = sceneHere(editor, path, shell.productions.of(path));
      if (here) void tree.follow(here.folder, here.scene, { path, line: editor.selection.active.line });
    }),
  );
  return vscode.Disposable.from(
    follow,
    vscode.window.onDidChangeTextEditorSelection(() => follow.soon()),
    vscode.window.onDidChangeActiveTextEditor(() => follow.soon()),
    tree.onDidShow(() => follow.soon()),
    shell.productions.onDidChange(() => {
      if (tree.isUntouched) follow.soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('aiSlate.tree.followCursor')) follow.soon();
    }),
  );
}

/** Shows the scene under the cursor in the tree. */
export async function revealScene({ texts, productions, words }: Shell, tree: StatusTree): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const path = editor && texts.pathOf(editor.document);
  const here = editor && path !== undefined ? sceneHere(editor, path, productions.of(path)) : undefined;
  if (here) return tree.show(here.folder, here.scene);
  void vscode.window.showInformationMessage(words.say(message('tree.no-scene')));
}

function sceneHere(
  { document, selection }: vscode.TextEditor,
  path: string,
  judged: JudgedProduction | undefined,
): { readonly folder: string; readonly scene: string } | undefined {
  const scene = judged && sceneAtOffset(judged.production.scenes, path, document.offsetAt(selection.active));
  return scene && { folder: judged.production.folder, scene: scene.name };
}

function isOn(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('aiSlate', uri).get<boolean>('tree.followCursor') !== false;
}
