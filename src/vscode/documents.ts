import type * as vscode from 'vscode';
import type { JudgedProduction, Script } from '../core/index';
import type { Shell } from './shell';

/** Scripts and manifests, in which things are named. */
export const scriptsAndManifests: vscode.DocumentSelector = [
  { language: 'fountain' },
  { pattern: '**/*.fdx' },
  { pattern: '**/*.slate.yaml' },
];

/** A document as a script, of a production or of none; undefined for other files. */
export function scriptOf({ texts }: Shell, document: vscode.TextDocument): Script | undefined {
  return texts.store.script(texts.pathOf(document));
}

/** The production of a document as it was last told of, with the document's path in it. */
export function judgedOf(
  { texts, productions }: Shell,
  document: vscode.TextDocument,
): { readonly path: string; readonly judged: JudgedProduction } | undefined {
  const path = texts.pathOf(document);
  const judged = productions.of(path);
  return judged && { path, judged };
}
