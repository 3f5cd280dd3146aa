import * as vscode from 'vscode';
import {
  fileNameOf,
  isWritable,
  message,
  numberedScenes,
  numberScenes,
  refusal,
  type JudgedProduction,
  type Script,
} from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { pickOne } from './ask';
import { carryOut } from './carryOut';
import { Given, textOf } from './given';
import { productionFor } from './target';

/** Gives each scene of a script a number before the script is locked; where some have one already, a person is asked first. */
export async function numberScenesCommand(
  shell: Shell,
  folder: unknown,
  path: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const script = judged && (await scriptFor(shell, judged, path));
  if (!judged || !script) return;
  const { numbered, without } = numberedScenes(script);
  const isPartly = numbered > 0 && without > 0;
  if (isPartly && !Given.from(scripted).isScripted) {
    const yes = words.say(message('edit.number.yes', { count: without }));
    const answer = await vscode.window.showWarningMessage(
      plain(words.say(message('edit.number.partly', { file: fileNameOf(script.path), numbered, without }))),
      yes,
    );
    if (answer !== yes) return;
  }
  const done = await carryOut(shell, judged.production.folder, (now) => {
    const here = now.production.scripts.find((one) => one.path === script.path);
    return here ? numberScenes(here, now) : refusal(message('edit.refused.gone'));
  });
  if (done) vscode.window.setStatusBarMessage(plain(words.say(message('edit.number.done', { count: without }))), 5000);
}

/** The script as given, the one in front, the only one, or the one a person picks. */
async function scriptFor(shell: Shell, { production }: JudgedProduction, path: unknown): Promise<Script | undefined> {
  const { scripts } = production;
  const front = vscode.window.activeTextEditor?.document;
  const wanted = textOf(path) ?? (front && shell.texts.pathOf(front));
  const known = scripts.find((one) => one.path === wanted);
  if (known) return known;
  const written = scripts.filter(isWritable);
  const [only, ...others] = written.length > 0 ? written : scripts;
  if (only && others.length === 0) return only;
  const { words } = shell;
  return pickOne(
    { title: words.say(message('edit.number.title')), question: words.say(message('edit.number.which')) },
    written.map((script) => ({
      value: script,
      label: fileNameOf(script.path),
      description: words.say(message('edit.number.count', { ...numberedScenes(script) })),
    })),
  );
}
