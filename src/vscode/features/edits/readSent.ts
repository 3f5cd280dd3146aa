import * as vscode from 'vscode';
import {
  fileNameOf,
  hashOf,
  isWorkbook,
  message,
  readListText,
  type FormWorkbooks,
  type ReadSheets,
} from '../../../core/index';
import { toPath } from '../../convert';
import { heavy } from '../../heavy';
import type { Shell } from '../../shell';
import { refuse } from './carryOut';

/** The reader and writer of workbooks, loaded when it is asked for. */
export function workbooks({ extensionUri }: Shell): Promise<FormWorkbooks> {
  return heavy(extensionUri).xlsx() as unknown as Promise<FormWorkbooks>;
}

/** What stands in a file that somebody sent, with the fingerprint of its bytes; says so and gives undefined where it cannot be read. */
export async function readSent(
  shell: Shell,
  uri: vscode.Uri,
): Promise<{ readonly sheets: ReadSheets; readonly hash: string } | undefined> {
  const bytes = await Promise.resolve(vscode.workspace.fs.readFile(uri)).catch(() => undefined);
  if (!bytes) return void refuse(shell, message('editor.unreadable.other'));
  const name = fileNameOf(toPath(uri));
  const sheets = isWorkbook(name, bytes) ? (await workbooks(shell)).readSheets(bytes) : readListText(bytes, name);
  return { sheets, hash: hashOf(bytes) };
}
