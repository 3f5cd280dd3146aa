import * as vscode from 'vscode';

/** Extensions beside ours that show some of the same: what they show is not shown twice. */

/** Gives scripts an outline and folding of its own. */
const BETTER_FOUNTAIN = 'piersdeseilligny.betterfountain';
/** Completes and explains manifests by the schema that we contribute to it. */
const RED_HAT_YAML = 'redhat.vscode-yaml';

export function othersOutline(): boolean {
  return vscode.extensions.getExtension(BETTER_FOUNTAIN) !== undefined;
}

/** Whether fields and their words are offered or explained in a document by its schema. */
export function servedBySchema(document: vscode.TextDocument, what: 'completion' | 'hover'): boolean {
  return (
    document.languageId === 'yaml' &&
    vscode.extensions.getExtension(RED_HAT_YAML) !== undefined &&
    vscode.workspace.getConfiguration('yaml', document).get<boolean>(what) !== false
  );
}
