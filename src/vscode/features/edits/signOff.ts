import * as vscode from 'vscode';
import {
  dotted,
  fileNameOf,
  message,
  refusal,
  signedState,
  signOff,
  spoken,
  workCount,
  type JudgedProduction,
  type SceneRecord,
  type Script,
} from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { pickMany, pickOne, pickOrType, type Item } from './ask';
import { carryOut, refuse } from './carryOut';
import { Given, notUnderstood } from './given';
import { askWho } from './signature';
import { productionFor, sceneFor, sceneItems } from './target';

const ROLE = 'aiSlate.role';
const roles = ['producer', 'writer', 'director', 'coordinator', 'reviewer'] as const;

/** Signs one scene off as it stands now. */
export async function signOffCommand(shell: Shell, folder: unknown, name: unknown, scripted: unknown): Promise<void> {
  if (Array.isArray(name)) return signOffEpisodeCommand(shell, folder, name, scripted);
  const judged = await productionFor(shell, folder);
  const scene =
    judged && (await sceneFor(shell, judged, name, shell.words.say({ code: 'editor.pick.scene', args: {} })));
  if (!judged || !scene) return;
  await sign(shell, judged, [scene.name], { title: titleOf(shell, judged, scene), said: Given.from(scripted) });
}

/** Whoever signs a scene off sees what is still to do about it. */
function titleOf({ words }: Shell, judged: JudgedProduction, { name }: SceneRecord): string {
  const title = words.say(message('edit.sign.title', { scene: name }));
  return spoken(words, dotted([title, workCount(judged.ofScene(name), judged)]));
}

/** Signs off many scenes of one script; those that say something and are not signed yet are chosen from the start. */
export async function signOffEpisodeCommand(
  shell: Shell,
  folder: unknown,
  names: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  if (!judged) return;
  const title = words.say(message('edit.sign.title-many'));
  const { scenes } = judged.production;
  if (Array.isArray(names) && !names.every((name) => scenes.some((scene) => scene.name === name)))
    return void refuse(shell, notUnderstood('scenes'));
  const script = Array.isArray(names) ? undefined : await scriptFor(shell, judged, title);
  if (!script && !Array.isArray(names)) return;
  const chosen = script
    ? await askScenes(
        shell,
        judged,
        scenes.filter((scene) => scene.script === script),
        title,
      )
    : (names as readonly string[]);
  if (!chosen || chosen.length === 0) return;
  await sign(shell, judged, chosen, { title, said: Given.from(scripted) });
}

/** Asks who signs, and as what, and writes one record for each scene. */
export async function sign(
  shell: Shell,
  judged: JudgedProduction,
  names: readonly string[],
  { title, said }: { readonly title: string; readonly said: Given },
): Promise<boolean> {
  const { words } = shell;
  const by = said.isScripted ? said.text('by') : await askWho(shell, judged, title, 'edit.sign.by');
  if (by === undefined) return said.isScripted && refuse(shell, notUnderstood('by'));
  const role = said.isScripted ? (said.text('role') ?? '') : await askRole(shell, title);
  if (role === undefined) return false;
  const done = await carryOut(shell, judged.production.folder, ({ production, evaluation }) => {
    const scenes = production.scenes.filter(({ name }) => names.includes(name));
    if (scenes.length !== names.length) return refusal(message('edit.refused.gone'));
    return signOff(scenes, production, { by, on: said.text('on') ?? evaluation.asOf, ...(role !== '' && { role }) });
  });
  if (done)
    vscode.window.setStatusBarMessage(plain(words.say(message('edit.sign.done', { count: names.length }))), 5000);
  return done;
}

async function scriptFor(
  { words }: Shell,
  { production }: JudgedProduction,
  title: string,
): Promise<Script | undefined> {
  const [only, ...others] = production.scripts;
  if (others.length === 0) return only;
  return pickOne(
    { title, question: words.say(message('edit.sign.script')) },
    production.scripts.map((value) => ({
      value,
      label: fileNameOf(value.path),
      ...(value.id !== undefined && { description: value.id }),
    })),
  );
}

async function askScenes(
  shell: Shell,
  judged: JudgedProduction,
  scenes: readonly SceneRecord[],
  title: string,
): Promise<readonly string[] | undefined> {
  const { words } = shell;
  const items = sceneItems(
    shell,
    judged,
    scenes.filter(({ scene }) => !scene.omitted),
  ).map((item): Item<SceneRecord> => {
    const state = signedState(item.value, judged.evaluation.asOf);
    const { status } = judged.standing(item.value);
    return {
      ...item,
      description: `${item.description ?? ''} · ${words.say(message(`edit.sign.${state}`))}`,
      picked: state !== 'signed' && status !== 'undeclared' && status !== 'unclear',
    };
  });
  return (
    await pickMany(
      { title, question: words.say(message('edit.sign.scenes')) },
      items,
      words.say(message('guide.nothing-checked')),
    )
  )?.map(({ name }) => name);
}

/** What somebody signs as; the last answer stands first. */
async function askRole({ words, memory }: Shell, title: string): Promise<string | undefined> {
  const usual = roles.map((role) => words.say(message(`edit.sign.role.${role}`)));
  const last = memory.get<string>(ROLE);
  const ordered = last === undefined ? usual : [last, ...usual.filter((role) => role !== last)];
  const role = await pickOrType(
    { title, question: words.say(message('edit.sign.role')) },
    ordered.map((value) => ({ value, label: value })),
    {
      label: (text) => words.say(message('edit.other', { text })),
      valueOf: (text) => text,
    },
  );
  if (role !== undefined) await memory.update(ROLE, role);
  return role;
}
