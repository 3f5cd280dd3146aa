import * as vscode from 'vscode';

/** Where the system itself renames files, so that a refusal means what it says. */
const onDisk: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Writes a file whole or not at all: beside its place first, then into it. In file systems of other extensions, which may not
 * be able to rename, it is written in place. With `overwrite` false, what has the name already stays, and it throws.
 */
export async function writeWhole(uri: vscode.Uri, content: Uint8Array, overwrite = true): Promise<void> {
  const { fs } = vscode.workspace;
  const draft = draftBeside(uri);
  let ready = false;
  try {
    await fs.writeFile(draft, content);
    ready = true;
    await fs.rename(draft, uri, { overwrite });
  } catch (error) {
    if (!ready || onDisk.has(uri.scheme) || (!overwrite && (await exists(uri)))) throw error;
    await fs.writeFile(uri, content);
  } finally {
    // The editor takes the old file away before it renames the new one: should that fail, the new one is all there is.
    if (!ready || (await exists(uri))) await fs.delete(draft).then(undefined, () => undefined);
  }
}

/** Its name tells whose it is should the power fail. */
function draftBeside(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', `.ai-slate-${crypto.randomUUID().slice(0, 12)}.tmp`);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
