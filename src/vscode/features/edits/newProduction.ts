import * as vscode from 'vscode';
import {
  agreementChoices,
  hasProduction,
  message,
  MANIFEST_FILE,
  productionCandidates,
  startInManifest,
  startProduction,
  type Candidate,
} from '../../../core/index';
import { toPath, toUri } from '../../convert';
import type { Shell } from '../../shell';
import { pickMany, pickOne, typeIn } from './ask';
import { refuse, write } from './carryOut';
import { Given } from './given';
import { interview } from './interview';
import { itemsOf } from './signature';

/** Starts the manifest that makes a folder with scripts a production: its title, and the agreements that were signed. */
export async function newProductionCommand(shell: Shell, folder: unknown, scripted: unknown): Promise<void> {
  const { texts, words } = shell;
  const title = words.say(message('edit.new.title'));
  const said = Given.from(scripted);
  const candidate = await candidateFor(shell, folder, title);
  if (!candidate) return;
  if (
    hasProduction(candidate.folder, [
      ...texts.store.last().loose.manifests,
      ...texts.store.last().productions.flatMap(({ manifests }) => manifests),
    ])
  )
    return void refuse(shell, message('edit.new.exists'));
  const expects = words.say(message('edit.expected-something'));
  const name = said.isScripted
    ? (said.text('title') ?? candidate.title)
    : await typeIn(
        { title, question: words.say(message('edit.new.name')) },
        (text) => (text === '' ? expects : undefined),
        candidate.title,
      );
  if (name === undefined) return;
  const choices = itemsOf(shell, agreementChoices(shell.productions.catalogueIn(candidate.folder)));
  const agreements = said.isScripted
    ? (said.texts('agreements') ?? [])
    : await pickMany({ title, question: words.say(message('edit.new.agreements')) }, choices);
  if (!agreements) return;
  const there = texts.store.last().loose.manifests.find(({ path }) => path === `${candidate.folder}/${MANIFEST_FILE}`);
  if (there) await write(shell, () => startInManifest(there, name, agreements));
  else if (!(await create(shell, candidate, startProduction(candidate, name, agreements)))) return;
  if (!said.isScripted) await askProfile(shell, candidate.folder);
}

/** Goes on with what is asked about the production as a whole; Escape leaves the rest open. */
async function askProfile(shell: Shell, folder: string): Promise<void> {
  await shell.productions.settled();
  const judged = shell.productions.inFolder(folder);
  const [first] = judged?.profile.open ?? [];
  if (judged && first) await interview(shell, judged, first);
}

async function candidateFor(shell: Shell, folder: unknown, title: string): Promise<Candidate | undefined> {
  const { texts, words } = shell;
  const candidates = productionCandidates(
    texts.store.last().loose.scripts,
    (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => toPath(uri)),
  );
  if (typeof folder === 'string')
    return candidates.find((one) => one.folder === folder) ?? productionCandidates([], [folder])[0];
  const [only, ...others] = candidates;
  if (!only) {
    refuse(shell, message('edit.new.no-folder'));
    return undefined;
  }
  if (others.length === 0) return only;
  return pickOne(
    { title, question: words.say(message('edit.new.folder')) },
    candidates.map((value) => ({
      value,
      label: value.title,
      description: `${vscode.workspace.asRelativePath(toUri(value.folder), true)} · ${words.say(message('edit.new.scripts', { count: value.scripts.length }))}`,
    })),
  );
}

/** A file that is there already is never written over. */
async function create(shell: Shell, { folder }: Candidate, text: string): Promise<boolean> {
  const uri = vscode.Uri.joinPath(toUri(folder), MANIFEST_FILE);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false, ignoreIfExists: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    refuse(shell, message('edit.new.exists'));
    return false;
  }
  await vscode.window.showTextDocument(uri, { preview: false });
  return true;
}
