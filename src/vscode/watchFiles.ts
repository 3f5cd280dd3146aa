import * as vscode from 'vscode';
import { fileNameOf } from '../core/index';
import { Debounced } from './debounced';
import { AGREEMENTS, TEXTS } from './ourFiles';

/** A folder that appears is filled by then. */
const SETTLED = 500;

/** Tells of scripts, manifests and agreement files that appear or change on disk. */
export function watchFiles(read: (uri: vscode.Uri) => void): vscode.Disposable {
  return vscode.Disposable.from(
    ...[TEXTS, AGREEMENTS].flatMap((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
      return [watcher, watcher.onDidCreate(read), watcher.onDidChange(read)];
    }),
  );
}

/** Tells of folders that appear, at once and when they are filled, and of files and folders that are deleted: one event, and there may be none for what is in them. */
export function watchFolders(
  appears: (folder: vscode.Uri) => void,
  appeared: (folder: vscode.Uri) => void,
  gone: (uri: vscode.Uri) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  const folders = new Set<vscode.Uri>();
  const settled = new Debounced(SETTLED, () => {
    for (const folder of folders) appeared(folder);
    folders.clear();
  });
  const take = (uri: vscode.Uri): void => {
    // Whether it is a folder only a look would tell; a name without ending most likely is one's.
    if (fileNameOf(uri.path).includes('.') || uri.path.includes('/.git/')) return;
    folders.add(uri);
    appears(uri);
    settled.soon();
  };
  return vscode.Disposable.from(watcher, settled, watcher.onDidCreate(take), watcher.onDidDelete(gone));
}
