const vscode = require('vscode');

const yaml = { language: 'yaml' };

/** The fields of a use, from the schema that AI Slate contributes for files with such a name. */
async function usesSchema(document) {
  const ours = vscode.extensions.getExtension('ai-slate.ai-slate');
  const [{ fileMatch, url }] = ours.packageJSON.contributes.yamlValidation;
  if (!document.uri.path.endsWith(fileMatch.slice(1))) return {};
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(ours.extensionUri, url));
  return JSON.parse(new TextDecoder().decode(bytes)).$defs.use.properties;
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(yaml, {
      provideCompletionItems: async (document) =>
        Object.keys(await usesSchema(document)).map(
          (name) => new vscode.CompletionItem(name, vscode.CompletionItemKind.Property),
        ),
    }),
    vscode.languages.registerHoverProvider(yaml, {
      provideHover: async (document, position) => {
        const word = document.getText(document.getWordRangeAtPosition(position, /[\w-]+/));
        const { description } = (await usesSchema(document))[word] ?? {};
        return description && new vscode.Hover(description);
      },
    }),
  );
};
