import * as vscode from 'vscode';
import { categoryLabel, createRecord, idForRecord, message, refusal, spoken } from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOne } from './ask';
import { carryOut } from './carryOut';
import { tellOfUse } from './tellOfUse';
import { productionFor } from './target';
import { textOf } from './given';

/** Starts the record of a use that is known from a tag alone. */
export async function createRecordCommand(shell: Shell, folder: unknown, use: unknown): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  if (!judged) return;
  const bare = judged.production.uses.filter((one) => one.bare);
  if (bare.length === 0) return void vscode.window.showInformationMessage(words.say(message('edit.record.nothing')));
  const asked = { title: words.say(message('edit.record.title')), question: words.say(message('edit.record.which')) };
  const wanted =
    textOf(use) ??
    (await pickOne(
      asked,
      bare.map(({ id, categories }) => ({
        value: id,
        label: id,
        description: categories.map((one) => spoken(words, categoryLabel(one))).join(', '),
      })),
    ));
  if (wanted === undefined) return;
  let id = '';
  const done = await carryOut(shell, judged.production.folder, ({ production }) => {
    const here = production.uses.find((one) => one.bare && one.id === wanted);
    if (!here) return refusal(message('edit.refused.gone'));
    id = idForRecord(here, production);
    return createRecord(here, production);
  });
  if (done) await tellOfUse(shell, judged.production.folder, wanted, id);
}
