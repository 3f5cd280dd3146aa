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
    // An unsaved file would outlive its folder.
    for (const document of vscode.workspace.textDocuments)
      if (document.isDirty && document.uri.path.startsWith(folder.path)) await document.save();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until('no diagnostics of the folder', () =>
      ourDiagnostics().every((uri) => !uri.path.startsWith(folder.path)),
    );
  }
}

/** Files about which the extension says something. */
function ourDiagnostics(): readonly vscode.Uri[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, found]) => found.some(({ source }) => source === 'AI Slate'))
    .map(([uri]) => uri);
}

/** What our package.json says to the editor. */
export function ourPackage(): {
  readonly version: string;
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
} {
  const ours = vscode.extensions.getExtension<unknown>('ai-slate.ai-slate');
  if (!ours) throw new Error('Expected the extension to be installed.');
  return ours.packageJSON as ReturnType<typeof ourPackage>;
}

/** The codes of what the extension says about a file, sorted. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'AI Slate');
  return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}

/**
 * Waits until something is so. It gives up after so many looks, not after a time: on a busy computer each look comes later, so the
 * wait is as much longer as the computer is slower. A look is due every 50 milliseconds.
 */
export async function until(what: string, isSo: () => boolean | PromiseLike<boolean>, looks = 1200): Promise<void> {
  for (let look = 0; look < looks; look++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Expected ${what} within ${looks} looks.`);
}

/** Looks for as long as a person would whether something stays so; throws at the first look at which it does not. */
export async function stays(what: string, isSo: () => boolean | PromiseLike<boolean>, looks = 20): Promise<void> {
  for (let look = 0; look < looks; look++) {
    if (!(await isSo())) throw new Error(`Expected ${what} to stay so; at look ${look} it was not.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A script that was never saved, for as long as the test takes: its name is free again only when the editor has let go of it. */
export async function withUnsaved(
  content: string,
  test: (document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  const document = await newScript(content);
  try {
    await test(document);
  } finally {
    await giveUp(document);
  }
}

/**
 * A script that was never saved. An editor fills a new one with what the last one of its name held, until it has forgotten that: such a
 * script is given up.
 */
async function newScript(content: string): Promise<vscode.TextDocument> {
  let document: vscode.TextDocument | undefined;
  await until('a new script that holds what it was given', async () => {
    if (document) await giveUp(document);
    document = await vscode.workspace.openTextDocument({ language: 'fountain', content });
    return document.getText() === content;
  });
  if (!document) throw new Error('Expected a new script.');
  return document;
}

async function giveUp(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('the script to be closed', () => document.isClosed);
}

/** Replaces a text in an open document, without saving it. */
export async function rewrite(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const at = document.getText().indexOf(before);
  if (at < 0) throw new Error(`Expected “${before}” in the document.`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + before.length)), after);
  await vscode.workspace.applyEdit(edit);
}
