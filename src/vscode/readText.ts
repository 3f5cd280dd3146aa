import * as vscode from 'vscode';
import { FILE_LIMIT, fileLimitFrom, UnreadableFile } from '../core/index';
import { toPath } from './convert';

/** How many megabytes of a file are read at most, as the person at this machine has set it. */
export function fileLimit(): number {
  return fileLimitFrom(vscode.workspace.getConfiguration('aiSlate').get<number>('maxFileSize')) ?? FILE_LIMIT;
}

/** Tells when that changes. */
export function onFileLimit(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('aiSlate.maxFileSize')) changed();
  });
}

/** In which languages scene headings are read besides English and those that scripts and manifests name. */
export function scriptLanguages(): readonly string[] {
  const written: unknown = vscode.workspace.getConfiguration('aiSlate').get('scripts.languages');
  return Array.isArray(written) ? written.filter((one) => typeof one === 'string') : [];
}

/** Tells when that changes. */
export function onScriptLanguages(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('aiSlate.scripts.languages')) changed();
  });
}

/** A file's text as UTF-8; throws `UnreadableFile`. */
export async function readText(uri: vscode.Uri): Promise<string> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    // A pipe is read without end.
    if ((type & vscode.FileType.File) === 0) throw new UnreadableFile(toPath(uri), 'other');
    const largest = fileLimit() * 1024 * 1024;
    const bytes = size > largest ? undefined : await vscode.workspace.fs.readFile(uri);
    // It may have grown in the meantime.
    if (!bytes || bytes.length > largest) throw new UnreadableFile(toPath(uri), 'too-large');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
