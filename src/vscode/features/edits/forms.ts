import * as vscode from 'vscode';
import {
  formCells,
  formIn,
  formSheet,
  importForm,
  fileNameOf,
  makeForm,
  message,
  refusal,
  refuseForm,
  writeFormCsv,
  type Form,
  type JudgedProduction,
  type ReturnedForm,
  type Whom,
} from '../../../core/index';
import { toPath, toUri } from '../../convert';
import { fileName } from '../../fileName';
import { plain } from '../../plain';
import type { Shell } from '../../shell';
import { writeWhole } from '../../writeWhole';
import { showPage } from '../pages';
import { importPage } from '../pageTexts';
import { pickOne } from './ask';
import { carryOut, refuse } from './carryOut';
import { readSent, workbooks } from './readSent';
import { textOf } from './given';
import { productionFor } from './target';

/** Writes a form with what one vendor or person is likely to know and nobody has recorded, to be filled in and sent back. */
export async function makeFormCommand(shell: Shell, folder: unknown, id: unknown, place: unknown): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const form = judged && (await pickForm(shell, judged, textOf(id)));
  if (!judged || !form) return;
  const name = fileName(`form-${form.whom.id}`);
  const uri =
    typeof place === 'string'
      ? vscode.Uri.parse(place, true)
      : await vscode.window.showSaveDialog({
          title: words.say(message('page.form-save')),
          defaultUri: vscode.Uri.joinPath(toUri(judged.production.folder), `${name}.xlsx`),
          filters: { [words.say(message('format.xlsx'))]: ['xlsx'], [words.say(message('format.csv'))]: ['csv'] },
        });
  if (!uri) return;
  await writeWhole(uri, await bytesOf(shell, form, uri.path));
  void vscode.window.showInformationMessage(
    plain(words.say(message('page.form-saved', { file: fileNameOf(toPath(uri)), count: form.rows.length }))),
  );
}

/** Shows what a form that came back says, and writes the new answers when a person says so. */
export async function importFormCommand(shell: Shell, folder: unknown, file: unknown, sure: unknown): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const uri = judged && (typeof file === 'string' ? vscode.Uri.parse(file, true) : await chooseForm(shell, judged));
  if (!judged || !uri) return;
  const path = toPath(uri);
  const returned = await readForm(shell, judged, uri);
  if (!returned) return;
  const { form, hash } = returned;
  const paper = { path, hash, on: judged.evaluation.asOf };
  const imported = importForm(form, judged.production, paper);
  const title = words.say(message('page.form', { file: fileNameOf(path) }));
  await showPage(title, importPage(fileNameOf(path), form.whom.id, imported, words));
  if (imported.changes.length === 0)
    return void vscode.window.showInformationMessage(words.say(message('page.form-nothing')));
  const asked = { title, question: words.say(message('page.form-sure')) };
  const yes =
    sure === true ||
    (await pickOne(asked, [
      { value: true, label: words.say(message('page.form-write', { count: imported.changes.length })) },
    ])) === true;
  if (!yes) return;
  // What was shown is what is written: a record that has changed since is looked at again first.
  const done = await carryOut(shell, judged.production.folder, ({ production }) => {
    const now = importForm(form, production, paper);
    return JSON.stringify(now.changes) === JSON.stringify(imported.changes)
      ? now.plan
      : refusal(message('page.form-changed'));
  });
  if (done)
    vscode.window.setStatusBarMessage(
      words.say(message('page.form-written', { count: imported.changes.length })),
      5000,
    );
}

/** Whoever has something to answer, those with most first. */
async function pickForm(shell: Shell, judged: JudgedProduction, id: string | undefined): Promise<Form | undefined> {
  const { words } = shell;
  const { vendors, people } = judged.production.records;
  const whoms = [
    ...vendors.map((one): Partial<Whom> => ({ kind: 'vendor', ...(one.id !== undefined && { id: one.id }) })),
    ...people.map((one): Partial<Whom> => ({ kind: 'person', ...(one.id !== undefined && { id: one.id }) })),
  ];
  const forms = whoms.flatMap(({ kind, id: whom }) =>
    kind === undefined || whom === undefined ? [] : (makeForm({ kind, id: whom }, judged) ?? []),
  );
  if (id !== undefined) return forms.find(({ whom }) => whom.id === id);
  const asked = forms.filter(({ rows }) => rows.length > 0).sort((one, other) => other.rows.length - one.rows.length);
  if (asked.length > 0)
    return pickOne(
      { title: words.say(message('page.form-make')), question: words.say(message('page.form-whom')) },
      asked.map((form) => ({
        value: form,
        label: form.name ?? form.whom.id,
        description: form.whom.id,
        detail: words.say(message('page.form-rows', { count: form.rows.length })),
      })),
    );
  void vscode.window.showInformationMessage(words.say(message('page.form-nobody')));
  return undefined;
}

async function bytesOf(shell: Shell, form: Form, path: string): Promise<Uint8Array> {
  if (!/\.xlsx$/iu.test(path)) return new TextEncoder().encode(writeFormCsv(formCells(form, shell.words)));
  const { formWorkbook } = await workbooks(shell);
  return formWorkbook(formSheet(form, shell.words));
}

async function chooseForm({ words }: Shell, { production }: JudgedProduction): Promise<vscode.Uri | undefined> {
  const title = words.say(message('page.form-which'));
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: toUri(production.folder),
      title,
      openLabel: title,
      filters: { [title]: ['xlsx', 'csv'] },
    })) ?? [];
  return uri;
}

/** A form of this production for somebody who is on record; else says why it is none, and gives undefined. */
async function readForm(
  shell: Shell,
  { production }: JudgedProduction,
  uri: vscode.Uri,
): Promise<{ readonly form: ReturnedForm; readonly hash: string } | undefined> {
  const file = fileNameOf(toPath(uri));
  const read = await readSent(shell, uri);
  if (!read) return undefined;
  const form = formIn(read.sheets);
  if (!form) return void refuse(shell, message('page.no-form', { file }));
  const refused = refuseForm(form, production);
  return refused ? void refuse(shell, refused) : { form, hash: read.hash };
}
