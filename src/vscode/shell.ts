import type * as vscode from 'vscode';
import type { Words } from '../core/index';
import type { Productions } from './productions';
import type { WorkspaceTexts } from './workspaceTexts';

/** What every feature of the editor works with. */
export interface Shell {
  readonly texts: WorkspaceTexts;
  readonly productions: Productions;
  readonly words: Words;
  /** Choices that are kept with the workspace. */
  readonly memory: vscode.Memento;
  /** Choices that are kept whatever is open. */
  readonly everywhere: vscode.Memento;
  /** Where the extension's own files are. */
  readonly extensionUri: vscode.Uri;
  /** The extension's own version, for the report. */
  readonly version: string;
  /** Wraps what the editor calls, so that a fault of ours is logged once and breaks nothing else. */
  readonly guarded: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
  ) => (...args: Args) => Result | undefined;
}

/** Registers one feature with the editor. */
export type Feature = (shell: Shell) => vscode.Disposable;
