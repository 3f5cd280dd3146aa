import * as vscode from 'vscode';
import { ownFonts, type FontFile, type RenderMeans } from '../core/index';

/** What lies beside the extension and is loaded when a format asks for it, on a desktop and in a browser alike. */
export function heavy(
  extensionUri: vscode.Uri,
): Pick<RenderMeans, 'pdf' | 'xlsx'> & { readonly ownFonts: () => Promise<readonly FontFile[]> } {
  const part = (name: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'dist', name);
  return {
    pdf: () => load(part('pdf.mjs')) as ReturnType<RenderMeans['pdf']>,
    xlsx: () => load(part('xlsx.mjs')) as ReturnType<RenderMeans['xlsx']>,
    ownFonts: () =>
      Promise.all(
        ownFonts.map(async ({ file, weight }) => ({ name: file, weight, bytes: await bytesOf(part(`fonts/${file}`)) })),
      ),
  };
}

/** Loads one of the extension's own files as a module. A browser loads only from addresses that it knows itself. */
async function load(uri: vscode.Uri): Promise<unknown> {
  if (uri.scheme === 'file') return import(uri.toString());
  const address = URL.createObjectURL(new Blob([new Uint8Array(await bytesOf(uri))], { type: 'text/javascript' }));
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The bytes of one of the extension's own files; in a browser these lie where the extension itself was loaded from. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  if (uri.scheme !== 'http' && uri.scheme !== 'https') return vscode.workspace.fs.readFile(uri);
  const answer = await fetch(uri.toString());
  return new Uint8Array(await answer.arrayBuffer());
}
