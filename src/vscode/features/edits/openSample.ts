import * as vscode from 'vscode';
import { message } from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOne } from './ask';
import { refuse } from './carryOut';
import { showSample } from './showSample';

const samples = ['the-tidewall', 'gutter-kings', 'the-orangery'] as const;

/** Copies a sample production into a folder that a person picks, and opens it. */
export async function openSampleCommand(shell: Shell, given: unknown, into: unknown): Promise<void> {
  const { words, extensionUri } = shell;
  const title = words.say(message('edit.sample.title'));
  const sample =
    samples.find((name) => name === given) ??
    (given === undefined
      ? await pickOne(
          { title, question: title },
          samples.map((value) => ({ value, label: words.say(message(`edit.sample.${value}`)) })),
        )
      : undefined);
  if (!sample) return;
  const source = vscode.Uri.joinPath(extensionUri, 'samples', sample);
  const files = await filesBelow(source);
  if (!files) return void refuse(shell, message('edit.sample.unavailable'));
  const folder = typeof into === 'string' ? vscode.Uri.parse(into) : await chooseFolder(shell);
  if (!folder) return;
  const target = vscode.Uri.joinPath(folder, sample);
  if (await exists(target))
    return typeof into === 'string'
      ? void refuse(shell, message('edit.sample.exists', { name: sample }))
      : openThere(shell, target, sample);
  for (const file of files)
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(source, file), vscode.Uri.joinPath(target, file), {
      overwrite: false,
    });
  if (typeof into !== 'string') await showSample(shell, target);
}

/** A copy that is there already keeps whatever was changed in it. */
async function openThere(shell: Shell, target: vscode.Uri, sample: string): Promise<void> {
  const { words } = shell;
  const asked = {
    title: words.say(message('edit.sample.exists', { name: sample })),
    question: words.say(message('edit.sample.title')),
  };
  if (await pickOne(asked, [{ value: true, label: words.say(message('sample.open-there')) }]))
    await showSample(shell, target);
}

/** The files below a folder of the extension, as paths from it; undefined where the editor cannot list them. */
async function filesBelow(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = await Promise.all(
      entries.map(async ([name, type]) => {
        if (type !== vscode.FileType.Directory) return [name];
        return ((await filesBelow(vscode.Uri.joinPath(folder, name))) ?? []).map((file) => `${name}/${file}`);
      }),
    );
    return files.flat();
  } catch {
    return undefined;
  }
}

/** Any folder of the computer, beside the open one at first; where none can be chosen the open one. */
async function chooseFolder(shell: Shell): Promise<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const label = shell.words.say(message('edit.sample.folder'));
  try {
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: label,
        title: label,
        ...(first && { defaultUri: vscode.Uri.joinPath(first.uri, '..') }),
      })) ?? [];
    return folder;
  } catch {
    if (!first) refuse(shell, message('edit.sample.no-disk'));
    return first?.uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
