import * as vscode from 'vscode';
import {
  fileNameOf,
  isShotList,
  listWrites,
  message,
  openList,
  planShots,
  previewShots,
  refusal,
  shotsHead,
  type JudgedProduction,
  type ListAsked,
  type ListedShots,
  type Message,
  type Production,
  type ReadSheets,
} from '../../../core/index';
import { toPath, toUri } from '../../convert';
import type { Shell } from '../../shell';
import { showPage } from '../pages';
import { shotsPage } from '../pageTexts';
import { pickOne } from './ask';
import { carryOut, refuse } from './carryOut';
import { textOf } from './given';
import { readSent } from './readSent';
import { productionFor } from './target';

type Listed = ListedShots & { readonly notes: readonly Message[] };

/** Shows what becomes of a vendor’s shot list, then writes it when a person says so: one step that undo takes back. */
export async function importShotListCommand(
  shell: Shell,
  folder: unknown,
  given: { readonly file?: unknown; readonly vendor?: unknown; readonly sure?: unknown } = {},
): Promise<void> {
  const { words } = shell;
  const judged = await productionFor(shell, folder);
  const uri =
    judged && (typeof given.file === 'string' ? vscode.Uri.parse(given.file, true) : await chooseList(shell, judged));
  if (!judged || !uri) return;
  const read = await readSent(shell, uri);
  const vendor = read && (textOf(given.vendor) ?? (await pickVendor(shell, judged)));
  if (!read || vendor === undefined) return;
  const path = toPath(uri);
  const file = fileNameOf(path);
  const asked = await withColumns(shell, read.sheets, { vendor, dated: judged.evaluation.asOf }, judged.production);
  if (!asked) return;
  const listed = openList(read.sheets, asked, judged.production);
  if ('fault' in listed)
    return void refuse(shell, message('cli.failure.list-unread', { path: file, fault: listed.fault }));
  await showPage(
    words.say(message('page.shots', { file })),
    shotsPage(shotsHead(file, listed), previewShots(listed), words),
  );
  const omit = await whetherToWrite(shell, listed, given.sure === true);
  if (omit === undefined) return;
  const paper = { path, hash: read.hash, dated: asked.dated };
  // What was shown is what is written: a record that has changed since is looked at again first.
  const done = await carryOut(shell, judged.production.folder, ({ production }) => {
    const now = openList(read.sheets, asked, production);
    return 'fault' in now || shownAs(now) !== shownAs(listed)
      ? refusal(message('page.form-changed'))
      : planShots(now, paper, omit, production);
  });
  if (done)
    vscode.window.setStatusBarMessage(
      words.say(message('page.shots-written', { count: listWrites(listed, omit) })),
      5000,
    );
}

function shownAs({ added, changed, conflicts, leftOut, uses }: Listed): string {
  return JSON.stringify([
    added,
    changed.map(({ shot: { code }, ...rest }) => [code, rest]),
    conflicts,
    leftOut.map(({ code }) => code),
    uses,
  ]);
}

/** False to write what is new and changed, true to mark what is left out as omitted too; undefined to leave it. */
async function whetherToWrite(shell: Shell, listed: Listed, sure: boolean): Promise<boolean | undefined> {
  const { words } = shell;
  const [without, all] = [listWrites(listed, false), listWrites(listed, true)];
  if (all === 0) return void vscode.window.showInformationMessage(words.say(message('page.form-nothing')));
  if (sure) return without > 0 ? false : undefined;
  return pickOne({ title: words.say(message('page.shots-title')), question: words.say(message('page.form-sure')) }, [
    ...(without > 0 ? [{ value: false, label: words.say(message('page.shots-write', { count: without })) }] : []),
    ...(all > without ? [{ value: true, label: words.say(message('page.shots-omit', { count: all - without })) }] : []),
  ]);
}

/** Asks what is the column of the shots, and of the answers on AI, where no heading says so. */
async function withColumns(
  shell: Shell,
  read: ReadSheets,
  asked: ListAsked,
  production: Production,
): Promise<ListAsked | undefined> {
  const first = openList(read, asked, production);
  if ('fault' in first) return asked;
  const isKnown = first.columns.some(({ means }) => means === 'used-ai' || means === 'used-generative-ai');
  const left = first.columns.filter(({ means, instead }) => means === undefined && instead === undefined);
  if (isKnown || left.length === 0) return asked;
  const { words } = shell;
  const heading = await pickOne(
    { title: words.say(message('page.shots-title')), question: words.say(message('page.shots-which-column')) },
    [
      ...left.map((one) => ({ value: one.heading, label: one.heading })),
      { value: '', label: words.say(message('page.shots-no-column')) },
    ],
  );
  if (heading === undefined) return undefined;
  return heading === '' ? asked : { ...asked, columns: [{ heading, means: 'used-ai' }] };
}

async function pickVendor({ words }: Shell, { production }: JudgedProduction): Promise<string | undefined> {
  const vendors = production.records.vendors.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
  if (vendors.length === 0)
    return void vscode.window.showInformationMessage(words.say(message('page.shots-no-vendor')));
  return pickOne(
    { title: words.say(message('page.shots-title')), question: words.say(message('page.shots-whose')) },
    vendors.map(({ id, name }) => ({ value: id, label: name ?? id, description: id })),
  );
}

async function chooseList({ words }: Shell, { production }: JudgedProduction): Promise<vscode.Uri | undefined> {
  const title = words.say(message('page.shots-title'));
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: toUri(production.folder),
      title,
      openLabel: title,
      filters: { [title]: ['xlsx', 'csv', 'tsv', 'txt', 'edl', 'otio'] },
    })) ?? [];
  return uri;
}

/** Whether a file that somebody drops is a list of shots. */
export async function isDroppedList(shell: Shell, uri: vscode.Uri): Promise<boolean> {
  if (!/\.(?:xlsx|csv|tsv|edl|otio)$/iu.test(uri.path)) return false;
  const read = await readSent(shell, uri);
  return read !== undefined && isShotList(read.sheets);
}
