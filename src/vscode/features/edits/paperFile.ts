import * as vscode from 'vscode';
import {
  fileNameOf,
  folderOf,
  hashOf,
  homeOf,
  isInside,
  message,
  relativeTo,
  type JudgedProduction,
} from '../../../core/index';
import { toPath, toUri } from '../../convert';
import type { Shell } from '../../shell';
import { exists, writeWhole } from '../../writeWhole';
import { pickOne } from './ask';
import { refuse } from './carryOut';

/** A paper as a file that lies, or will lie, in the production's folder. */
export interface PaperFile {
  /** Its path as the editor has it. */
  readonly path: string;
  /** Its path from the manifest's folder on. */
  readonly written: string;
  /** `sha256:…` of its bytes. */
  readonly hash: string;
  /** Copies it into the folder if it is not there; false when that could not be done. */
  readonly settle: () => Promise<boolean>;
}

/** The paper that is given by its address, or that a person picks; one from elsewhere is copied into the production's folder. */
export async function pickPaper(
  shell: Shell,
  { production }: JudgedProduction,
  list: 'evidence' | 'waivers',
  given: string | undefined,
  label: string,
): Promise<PaperFile | undefined> {
  const home = homeOf(list, production);
  if (!home) return undefined;
  const folder = folderOf(home.path);
  const uri = given === undefined ? await chooseFile(toUri(folder), label) : addressOf(given, folder);
  if (!uri) return undefined;
  const bytes = await read(shell, uri);
  if (!bytes) return undefined;
  const path = toPath(uri);
  const hash = hashOf(bytes);
  if (isInside(path, folder))
    return { path, written: relativeTo(folder, path), hash, settle: () => Promise.resolve(true) };
  const copy = `${folder}/papers/${fileNameOf(path)}`;
  if (!(await mayCopy(shell, fileNameOf(path), relativeTo(folder, copy)))) return undefined;
  return { path: copy, written: relativeTo(folder, copy), hash, settle: () => copyTo(shell, bytes, copy, hash) };
}

async function chooseFile(defaultUri: vscode.Uri, title: string): Promise<vscode.Uri | undefined> {
  const [uri] = (await vscode.window.showOpenDialog({ defaultUri, title, openLabel: title })) ?? [];
  return uri;
}

/** A whole address, or a path from the manifest's folder on. */
function addressOf(given: string, folder: string): vscode.Uri {
  return /^[a-z][a-z0-9+.-]+:/iu.test(given) ? vscode.Uri.parse(given) : vscode.Uri.joinPath(toUri(folder), given);
}

async function read(shell: Shell, uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    refuse(shell, message('editor.unreadable.other'));
    return undefined;
  }
}

async function mayCopy({ words }: Shell, file: string, path: string): Promise<boolean> {
  const asked = {
    title: words.say(message('edit.paper.outside', { file })),
    question: words.say(message('edit.paper.copy-detail')),
  };
  return (await pickOne(asked, [{ value: true, label: words.say(message('edit.paper.copy', { path })) }])) === true;
}

/** A file that cannot be read is not the same. */
function isSame(uri: vscode.Uri, hash: string): Thenable<boolean> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => hashOf(bytes) === hash,
    () => false,
  );
}

/** A file that is there already stays, unless it is the same. */
async function copyTo(shell: Shell, bytes: Uint8Array, path: string, hash: string): Promise<boolean> {
  const uri = toUri(path);
  if (await exists(uri)) return (await isSame(uri, hash)) || refuse(shell, message('edit.paper.exists', { path }));
  await writeWhole(uri, bytes, false);
  return true;
}
