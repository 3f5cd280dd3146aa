import * as vscode from 'vscode';
import { UnreadableFile } from '../core/index';
import { toPath } from './convert';

/** No script or manifest is near this size, and a file of another kind with such a name must not stop the editor. */
const LARGEST = 20 * 1024 * 1024;

/** A file's text as UTF-8; throws `UnreadableFile`. */
export async function readText(uri: vscode.Uri): Promise<string> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) throw new UnreadableFile(toPath(uri), 'too-large');
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(toPath(uri), reasonOf(error), error);
  }
}

function reasonOf(error: unknown): UnreadableFile['reason'] {
  if (error instanceof TypeError) return 'not-text';
  if (!(error instanceof vscode.FileSystemError)) return 'other';
  return error.code === 'FileNotFound' ? 'missing' : error.code === 'NoPermissions' ? 'no-permission' : 'other';
}
