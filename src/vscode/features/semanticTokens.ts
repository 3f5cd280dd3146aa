import * as vscode from 'vscode';
import { provideTagTokens, tokenTypes } from '../../core/index';
import { toRange } from '../convert';
import { scriptOf } from '../documents';
import type { Shell } from '../shell';

/** Colours the words of tags as they were understood, whichever grammar colours the script. */
export function registerSemanticTokens(shell: Shell): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend([...tokenTypes]);
  const provide = shell.guarded((document: vscode.TextDocument) => {
    const script = scriptOf(shell, document);
    const builder = new vscode.SemanticTokensBuilder(legend);
    for (const { range, type } of script ? provideTagTokens(script) : []) builder.push(toRange(range), type);
    return builder.build();
  });
  return vscode.languages.registerDocumentSemanticTokensProvider(
    { language: 'fountain' },
    { provideDocumentSemanticTokens: provide },
    legend,
  );
}
