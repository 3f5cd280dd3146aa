import * as vscode from 'vscode';
import { message, signedState, staleScenes, type JudgedProduction, type SceneRecord } from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { pickOne } from './ask';
import { refuse } from './carryOut';
import { Given } from './given';
import { sign } from './signOff';
import { showSigned } from './signedText';
import { productionFor, sceneItems } from './target';

/** Shows what has changed since a scene was signed off, as far as that is known, and signs it off anew if a person says so. */
export async function renewSignOffCommand(
  shell: Shell,
  folder: unknown,
  name: unknown,
  scripted: unknown,
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const scene = judged && (await staleScene(shell, judged, name));
  if (!judged || !scene) return;
  const title = words.say(message('edit.renew.title', { scene: scene.name }));
  const said = Given.from(scripted);
  if (!said.isScripted) {
    const seen = await showSigned(shell, scene);
    // Beside the comparison and not above it: whoever signs reads it first.
    const renew = words.say(message('edit.renew.yes'));
    const answer = await vscode.window.showInformationMessage(
      plain([title, words.say(message(seen))].join('. ')),
      renew,
    );
    if (answer !== renew) return;
  }
  await sign(shell, judged, [scene.name], { title, said });
}

async function staleScene(shell: Shell, judged: JudgedProduction, name: unknown): Promise<SceneRecord | undefined> {
  const { words } = shell;
  if (typeof name === 'string') {
    const named = judged.production.scenes.find((scene) => scene.name === name);
    if (!named || signedState(named, judged.evaluation.asOf) === 'unsigned')
      refuse(shell, message('edit.refused.gone'));
    return named && signedState(named, judged.evaluation.asOf) !== 'unsigned' ? named : undefined;
  }
  const stale = staleScenes(judged);
  if (stale.length > 0)
    return pickOne(
      { title: words.say(message('edit.sign.title-many')), question: words.say(message('edit.renew.which')) },
      sceneItems(shell, judged, stale),
    );
  void vscode.window.showInformationMessage(words.say(message('edit.renew.nothing')));
  return undefined;
}
