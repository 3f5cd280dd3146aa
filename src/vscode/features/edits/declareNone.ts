import * as vscode from 'vscode';
import {
  declareNoneInManifest,
  declareNoneInScript,
  isWritable,
  message,
  refusal,
  stageChoices,
  undeclaredScenes,
  type JudgedProduction,
  type Plan,
  type SceneRecord,
} from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { pickMany } from './ask';
import { carryOut, refuse } from './carryOut';
import { Given, notUnderstood } from './given';
import { askDay, askWho, itemsOf } from './signature';
import { productionFor, sceneFor, sceneItems } from './target';

/** Says of one scene, in a tag, that no AI was used: at which stages, says who, and when. */
export async function declareNoneCommand(
  shell: Shell,
  folder: unknown,
  name: unknown,
  scripted: unknown,
): Promise<void> {
  if (Array.isArray(name)) return declareNoneForScenesCommand(shell, folder, name, scripted);
  const judged = await productionFor(shell, folder);
  const scene =
    judged && (await sceneFor(shell, judged, name, shell.words.say({ code: 'editor.pick.scene', args: {} })));
  if (!judged || !scene) return;
  const title = shell.words.say(message('edit.none.title', { scene: scene.name }));
  await declare(
    shell,
    judged,
    { title, scenes: [scene.name], said: Given.from(scripted) },
    ([here], production, none) => {
      if (!here) return refusal(message('edit.refused.gone'));
      return isWritable(here.script)
        ? declareNoneInScript(here, none)
        : declareNoneInManifest([here], production, none);
    },
  );
}

/** Says so of many scenes at once, in one declaration of the manifest. */
export async function declareNoneForScenesCommand(
  shell: Shell,
  folder: unknown,
  names: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  if (!judged) return;
  const title = words.say(message('edit.none.title-many'));
  const undeclared = undeclaredScenes(judged.production, judged.evaluation.asOf);
  if (undeclared.length === 0)
    return void vscode.window.showInformationMessage(words.say(message('edit.none.nothing')));
  const named = Array.isArray(names) ? judged.production.scenes.filter(({ name }) => names.includes(name)) : undefined;
  if (named && (named.length === 0 || named.length !== (names as readonly unknown[]).length))
    return void refuse(shell, notUnderstood('scenes'));
  const scenes =
    named ??
    (await pickMany(
      { title, question: words.say(message('edit.none.scenes')) },
      sceneItems(shell, judged, undeclared),
      words.say(message('guide.nothing-checked')),
    ));
  if (!scenes || scenes.length === 0) return;
  await declare(
    shell,
    judged,
    { title, scenes: scenes.map(({ name }) => name), said: Given.from(scripted) },
    declareNoneInManifest,
  );
}

interface Word {
  readonly title: string;
  /** Names of the scenes. */
  readonly scenes: readonly string[];
  readonly said: Given;
}

type Declare = (
  scenes: readonly SceneRecord[],
  production: JudgedProduction['production'],
  none: { stages: readonly string[]; by: string; on: string },
) => Plan;

async function declare(
  shell: Shell,
  judged: JudgedProduction,
  { title, scenes, said }: Word,
  plan: Declare,
): Promise<void> {
  const { words } = shell;
  const stages =
    said.texts('stages') ??
    (said.isScripted
      ? []
      : await pickMany(
          { title, question: words.say(message('edit.none.stages')) },
          itemsOf(shell, stageChoices),
          words.say(message('guide.nothing-checked')),
        ));
  if (!stages) return;
  if (stages.length === 0 || !stages.every((stage) => stageChoices.some(({ value }) => value === stage)))
    return said.isScripted ? void refuse(shell, notUnderstood('stages')) : undefined;
  const by = said.text('by') ?? (said.isScripted ? undefined : await askWho(shell, judged, title, 'edit.none.by'));
  if (by === undefined) return said.isScripted ? void refuse(shell, notUnderstood('by')) : undefined;
  const on =
    said.text('on') ??
    (said.isScripted
      ? judged.evaluation.asOf
      : await askDay(shell, title, 'edit.none.on', { value: judged.evaluation.asOf }));
  if (on === undefined) return;
  const done = await carryOut(shell, judged.production.folder, ({ production }) => {
    const here = production.scenes.filter(({ name }) => scenes.includes(name));
    return here.length === scenes.length
      ? plan(here, production, { stages, by, on })
      : refusal(message('edit.refused.gone'));
  });
  if (done)
    vscode.window.setStatusBarMessage(plain(words.say(message('edit.none.done', { count: scenes.length }))), 5000);
}
