import * as vscode from 'vscode';
import { message } from '../../../core/index';
import { plain } from '../../plain';
import type { Shell } from '../../shell';

/** Says that a use is on record, and offers the questions that are asked about it. */
export async function tellOfUse(
  { productions, words }: Shell,
  folder: string,
  where: string,
  id: string,
): Promise<void> {
  await productions.settled();
  const asked =
    productions.inFolder(folder)?.evaluation.questions.filter(({ missing }) => missing.about.use === id) ?? [];
  const count = asked.length;
  const said = [
    message('edit.tag.recorded', { scene: where, id }),
    ...(count > 0 ? [message('edit.tag.questions', { count })] : []),
  ]
    .map((one) => words.say(one))
    .join(' ');
  const answer = words.say(message('edit.tag.answer'));
  void vscode.window.showInformationMessage(plain(said), ...(count > 0 ? [answer] : [])).then((chosen) => {
    if (chosen === answer) void vscode.commands.executeCommand('aiSlate.answerQuestion', folder, '', id);
  });
}
