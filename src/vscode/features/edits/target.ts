import * as vscode from 'vscode';
import {
  isWritable,
  message,
  sceneAtOffset,
  spoken,
  standingLabel,
  type JudgedProduction,
  type SceneRecord,
  type Script,
} from '../../../core/index';
import { pickProduction } from '../../pickProduction';
import type { Shell } from '../../shell';
import { pickOne, type Item } from './ask';
import { refuse } from './carryOut';

/** The production that a command is about: as given, that of the file in front, the only one, or the one a person picks. */
export async function productionFor(shell: Shell, folder: unknown): Promise<JudgedProduction | undefined> {
  if (typeof folder === 'string') return shell.productions.inFolder(folder);
  const document = vscode.window.activeTextEditor?.document;
  return (document && shell.productions.of(shell.texts.pathOf(document))) ?? pickProduction(shell);
}

/** The scene that a command is about: as given, the one with the cursor in it, or the one a person picks. */
export async function sceneFor(
  shell: Shell,
  judged: JudgedProduction,
  name: unknown,
  title: string,
): Promise<SceneRecord | undefined> {
  const { scenes } = judged.production;
  if (typeof name === 'string') {
    const named = scenes.find((scene) => scene.name === name);
    if (!named) refuse(shell, message('edit.refused.gone'));
    return named;
  }
  return (
    sceneAtCursor(shell, judged) ??
    pickOne({ title, question: shell.words.say(message('editor.pick.scene')) }, sceneItems(shell, judged, scenes))
  );
}

/** The scene of a production with the cursor in it. */
export function sceneAtCursor(shell: Shell, { production }: JudgedProduction): SceneRecord | undefined {
  const at = cursor(shell);
  return at && sceneAtOffset(production.scenes, at.path, at.offset);
}

/** Scenes as lines to pick from, each with how it stands. */
export function sceneItems(
  { words }: Shell,
  judged: JudgedProduction,
  scenes: readonly SceneRecord[],
): readonly Item<SceneRecord>[] {
  return scenes.map((scene) => ({
    value: scene,
    label: spoken(
      words,
      scene.name.includes('"')
        ? scene.scene.heading.text
        : message('editor.tree.scene', { name: scene.name, heading: scene.scene.heading.text }),
    ),
    description: words.say(standingLabel(judged.standing(scene))),
  }));
}

/** The scene with the cursor in it, in a script that belongs to no production. */
export function looseSceneAtCursor(
  shell: Shell,
): { readonly script: Script; readonly scene: Script['screenplay']['scenes'][number] } | undefined {
  const at = cursor(shell);
  const script = at && shell.texts.store.last().loose.scripts.find(({ path }) => path === at.path);
  if (!at || !script) return undefined;
  return sceneAtOffset(
    script.screenplay.scenes.map((scene) => ({ script, scene })),
    at.path,
    at.offset,
  );
}

function cursor({ texts }: Shell): { readonly path: string; readonly offset: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  // What is shown of a Final Draft file is not the text whose scenes are counted.
  if (!editor || !isWritable({ path: texts.pathOf(editor.document) })) return undefined;
  return { path: texts.pathOf(editor.document), offset: editor.document.offsetAt(editor.selection.active) };
}
