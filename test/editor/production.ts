import * as vscode from 'vscode';

/** A folder of the workspace that a test fills with files; the folder goes when the test has ended. */
export async function withFiles(
  files: { readonly [name: string]: string },
  test: (fileOf: (name: string) => vscode.Uri) => Promise<void>,
): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) throw new Error('Expected an open folder.');
  await vscode.extensions.getExtension('ai-slate.ai-slate')?.activate();
  const folder = vscode.Uri.joinPath(workspace.uri, `show-${Date.now()}`);
  const fileOf = (name: string) => vscode.Uri.joinPath(folder, name);
  try {
    for (const [name, text] of Object.entries(files))
      await vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));
    await test(fileOf);
  } finally {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until('no diagnostics of the folder', () =>
      ourDiagnostics().every((uri) => !uri.path.startsWith(folder.path)),
    );
  }
}

/** In the tests of a group nothing is saved but what they save: an editor in the browser saves by itself after a second. */
export function savedByHandAlone(): void {
  const save = (how: 'off' | undefined) =>
    vscode.workspace.getConfiguration('files').update('autoSave', how, vscode.ConfigurationTarget.Global);
  before(() => save('off'));
  after(() => save(undefined));
}

/** Files about which the extension says something. */
function ourDiagnostics(): readonly vscode.Uri[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, found]) => found.some(({ source }) => source === 'AI Slate'))
    .map(([uri]) => uri);
}

/** The codes of what the extension says about a file, sorted. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'AI Slate');
  return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}

/** Waits until something is so. */
export async function until(
  what: string,
  isSo: () => boolean | PromiseLike<boolean>,
  milliseconds = 12_000,
): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Expected ${what} within ${milliseconds} milliseconds.`);
}

/** Replaces a text in an open document, without saving it. */
export async function rewrite(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const at = document.getText().indexOf(before);
  if (at < 0) throw new Error(`Expected “${before}” in the document.`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + before.length)), after);
  await vscode.workspace.applyEdit(edit);
}
