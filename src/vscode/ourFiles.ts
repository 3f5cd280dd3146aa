import * as vscode from 'vscode';
import { isAgreementPath, isManifestPath, isMisnamedManifest, isScriptPath } from '../core/index';

/** What is watched: scripts, manifests, files with nearly a manifest's name. The editor knows no braces in braces. */
export const TEXTS = '**/{*.fountain,*.spmd,*.fdx,*.slate.yaml,*.slate.yml,slate.yaml,slate.yml}';
export const AGREEMENTS = '**/agreements/*.yaml';
const NOT_OURS = '**/{node_modules,.git,.hg,.venv}/**';
/** A folder with more scripts than this is an archive, not a production. */
const MOST_FILES = 5000;

/** The scripts, manifests and agreement files of all folders of the workspace. */
export async function findAll(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const find = (pattern: string) => vscode.workspace.findFiles(pattern, NOT_OURS, MOST_FILES, token);
  return (await Promise.all([TEXTS, AGREEMENTS].map(find))).flat();
}

/** Those of one folder, which may itself be named `agreements`. */
export async function findBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const find = (pattern: string) =>
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), NOT_OURS, MOST_FILES);
  return (await Promise.all([TEXTS, AGREEMENTS, '*.yaml'].map(find))).flat();
}

export function isOurs(path: string): boolean {
  return isScriptPath(path) || isManifestPath(path) || isMisnamedManifest(path) || isAgreementPath(path);
}

/** Texts that a person works on, not older states of them that the editor shows beside. */
export function isWrittenIn(uri: vscode.Uri): boolean {
  return (
    ['file', 'untitled', 'vscode-remote'].includes(uri.scheme) || vscode.workspace.getWorkspaceFolder(uri) !== undefined
  );
}

/** Whether a change is one key's, and another may follow; what is pasted, undone or written by a command is meant as it is. */
export function isOneKey({ contentChanges, reason }: vscode.TextDocumentChangeEvent): boolean {
  const [change, ...others] = contentChanges;
  return (
    reason === undefined &&
    change !== undefined &&
    others.length === 0 &&
    change.text.trim().length <= 1 &&
    change.rangeLength <= 1
  );
}
