import * as vscode from 'vscode';
import { message, type AnswerWay, type JudgedProduction, type OpenQuestion } from '../../../core/index';
import { toRange } from '../../convert';
import type { Shell } from '../../shell';

type Leads = Extract<AnswerWay, { kind: 'elsewhere' }>['leads'];

/** Goes where a question is answered that is no single word: other scenes, another agreement, a place in the manifest. */
export async function goElsewhere(
  { texts, words }: Shell,
  { production, places }: JudgedProduction,
  { missing, agreements }: OpenQuestion,
  leads: Leads,
): Promise<void> {
  if (leads === 'declare-none')
    return vscode.commands.executeCommand('aiSlate.declareNoneForScenes', production.folder);
  if (leads === 'agreement')
    return vscode.commands.executeCommand(
      'aiSlate.showAgreement',
      production.folder,
      missing.agreement ?? agreements[0],
    );
  const { path, range } = places.of(missing.place);
  await vscode.window.showTextDocument(texts.uriOf(path), {
    selection: toRange({ start: range.start, end: range.start }),
  });
  void vscode.window.showInformationMessage(words.say(message('edit.answer.write-there')));
}
