const vscode = require('vscode');

// As the real one does: an enumerable member of every array, which a `for … in` would meet.
Array.prototype.pushSorted = function pushSorted(element) {
  this.push(element);
};

const fountain = { language: 'fountain' };
const headings = (document) =>
  document
    .getText()
    .split(/\r?\n/)
    .flatMap((text, line) => (/^(INT|EXT)/.test(text) ? [{ text, range: document.lineAt(line).range }] : []));

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.languages.registerDocumentSymbolProvider(fountain, {
      provideDocumentSymbols: (document) =>
        headings(document).map(
          ({ text, range }) => new vscode.DocumentSymbol(text, '', vscode.SymbolKind.Module, range, range),
        ),
    }),
    vscode.languages.registerFoldingRangeProvider(fountain, {
      provideFoldingRanges: (document) =>
        headings(document).map(({ range }) => new vscode.FoldingRange(range.start.line, range.start.line + 1)),
    }),
    vscode.languages.registerCompletionItemProvider(fountain, {
      provideCompletionItems: () => [new vscode.CompletionItem('INT. ')],
    }),
  );
};
