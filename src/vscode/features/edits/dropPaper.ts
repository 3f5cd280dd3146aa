import * as vscode from 'vscode';
import { message, type StatusNode } from '../../../core/index';
import type { Shell } from '../../shell';
import { isDroppedList } from './shotList';

const FILES = 'text/uri-list';

/** Lets a person drop a paper on the open item that it settles. */
export function paperDrop(shell: Shell): vscode.TreeDragAndDropController<StatusNode> {
  return {
    dropMimeTypes: [FILES],
    dragMimeTypes: [],
    handleDrop: async (target, transfer) => {
      const [file] = ((await transfer.get(FILES)?.asString()) ?? '')
        .split(/\r?\n/u)
        .filter((line) => line !== '' && !line.startsWith('#'));
      if (file === undefined) return;
      // A shot list is no document for one item: it is taken over wherever it falls.
      if (target?.acts?.on !== 'item' && (await isDroppedList(shell, vscode.Uri.parse(file, true)))) {
        const folder = target?.acts?.args[0];
        await vscode.commands.executeCommand('aiSlate.importShotList', folder, { file });
        return;
      }
      if (target?.acts?.on !== 'item')
        return void vscode.window.showInformationMessage(shell.words.say(message('edit.paper.drop')));
      const { args, all } = target.acts;
      await vscode.commands.executeCommand('aiSlate.recordEvidence', args[0], all ?? args[1], args[2], { file });
    },
  };
}
