import * as vscode from 'vscode';
import { provideFolds, provideOutline, spoken, type OutlineNode, type Words } from '../../core/index';
import { toRange } from '../convert';
import { judgedOf, scriptOf } from '../documents';
import { othersOutline } from '../neighbours';
import type { Shell } from '../shell';

const scripts: vscode.DocumentSelector = { language: 'fountain' };

/** Folding and outline of scripts, as long as no other extension gives them. */
export function registerOutline(shell: Shell): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const settle = shell.guarded(() => {
    if (othersOutline() !== (registered === undefined)) {
      registered?.dispose();
      registered = registered ? undefined : register(shell);
    }
  });
  settle();
  return vscode.Disposable.from(vscode.extensions.onDidChange(settle), { dispose: () => void registered?.dispose() });
}

function register(shell: Shell): vscode.Disposable {
  const folds = shell.guarded((document: vscode.TextDocument) => {
    const script = scriptOf(shell, document);
    return (
      script &&
      provideFolds(script.screenplay).map(
        ({ first, last, kind }) =>
          new vscode.FoldingRange(first, last, kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined),
      )
    );
  });
  const symbols = shell.guarded(async (document: vscode.TextDocument) => {
    await shell.productions.settled();
    const script = scriptOf(shell, document);
    return (
      script && provideOutline(script, judgedOf(shell, document)?.judged).map((node) => toSymbol(node, shell.words))
    );
  });
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(scripts, { provideFoldingRanges: folds }),
    vscode.languages.registerDocumentSymbolProvider(
      scripts,
      { provideDocumentSymbols: symbols },
      { label: 'AI Slate' },
    ),
  );
}

function toSymbol({ kind, label, detail, range, heading, children }: OutlineNode, words: Words): vscode.DocumentSymbol {
  const symbolKind = kind === 'section' ? vscode.SymbolKind.Namespace : vscode.SymbolKind.Event;
  // The editor refuses a symbol without a name: `#` alone is a section too.
  const symbol = new vscode.DocumentSymbol(
    spoken(words, label).trim() || '#',
    spoken(words, detail),
    symbolKind,
    toRange(range),
    toRange(heading),
  );
  symbol.children = children.map((child) => toSymbol(child, words));
  return symbol;
}
