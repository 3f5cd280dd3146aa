import * as vscode from 'vscode';
import { message, type StatusNode } from '../../../core/index';
import type { Shell } from '../../shell';

const FILES = 'text/uri-list';

/** Lets a person drop a paper on the open item that it settles. */
export function paperDrop({ words }: Shell): vscode.TreeDragAndDropController<StatusNode> {
  return {
    dropMimeTypes: [FILES],
    dragMimeTypes: [],
    handleDrop: async (target, transfer) => {
      const [file] = ((await transfer.get(FILES)?.asString()) ?? '')
        .split(/\r?\n/u)
        .filter((line) => line !== '' && !line.startsWith('#'));
      if (file === undefined) return;
      if (target?.acts?.on !== 'item')
        return void vscode.window.showInformationMessage(words.say(message('edit.paper.drop')));
      await vscode.commands.executeCommand('aiSlate.recordEvidence', ...target.acts.args, { file });
    },
  };
}
