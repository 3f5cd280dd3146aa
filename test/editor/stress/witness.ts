import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as vscode from 'vscode';
import { toPath } from '../../../src/vscode/convert.js';
import { inTurns } from '../../../src/vscode/inTurns.js';
import { isMarked, shownBelow, type Shown } from './surfaces.js';
import { truthInSteps, truthOf, type Texts } from './truth.js';

/** So often it looks, in milliseconds. */
const OFTEN = 15;
/** A key's own effect may take so long to show among the problems of its file. */
const KEY = 120;

/** What somebody saw who looked all the time. */
export interface Seen {
  /** How often something was shown as current. */
  readonly current: number;
  readonly marked: number;
  /** How many different pictures were shown as current. */
  readonly pictures: number;
}

/**
 * Looks at everything the extension shows of a folder while something happens there. Throws when it ever showed, without a mark,
 * anything but what is true of the texts as the editor has told of them, or as they are by now.
 */
export async function withWitness(folder: vscode.Uri, act: () => Promise<void>): Promise<Seen> {
  const told = new Map(onDisk(folder));
  const lies: string[] = [];
  const pictures = new Set<string>();
  let [current, marked, keys] = [0, 0, 0];
  const look = (): void => {
    if (isMarked()) {
      marked += 1;
      return;
    }
    if (keys > 0) return;
    current += 1;
    const shown = shownBelow(folder);
    pictures.add(JSON.stringify(shown));
    const lie = differs(shown, withOpen(told, folder)) === undefined ? undefined : differs(shown, withOpen(onDisk(folder), folder));
    if (lie !== undefined && !lies.includes(lie)) lies.push(lie);
  };
  const forget = (uri: vscode.Uri): void => {
    for (const path of told.keys()) if (path === toPath(uri) || path.startsWith(`${toPath(uri)}/`)) told.delete(path);
  };
  const take = (uri: vscode.Uri): void => {
    if (!uri.path.startsWith(folder.path)) return;
    forget(uri);
    for (const [path, text] of onDisk(uri)) told.set(path, text);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  const timer = setInterval(look, OFTEN);
  const listening = vscode.Disposable.from(
    watcher, watcher.onDidCreate(take), watcher.onDidChange(take), watcher.onDidDelete(forget),
    vscode.workspace.onDidChangeTextDocument(() => {
      keys += 1;
      setTimeout(() => (keys -= 1), KEY);
    }),
    vscode.languages.onDidChangeDiagnostics(look),
  );
  try {
    await act();
    look();
  } finally {
    clearInterval(timer);
    listening.dispose();
  }
  if (lies.length > 0) throw new Error(`Shown as current, and not so:\n${lies.slice(0, 3).join('\n\n')}`);
  return { current, marked, pictures: pictures.size };
}

/** Waits until nothing is marked and what is shown is true of the texts as they are. */
export async function untilTrue(folder: vscode.Uri, milliseconds = 20_000): Promise<void> {
  let lie: string | undefined;
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const shown = shownBelow(folder);
    if (!isMarked() && shown.tree.length > 0) {
      lie = differs(shown, withOpen(onDisk(folder), folder));
      if (lie === undefined) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not shown within ${milliseconds} milliseconds:\n${lie ?? 'nothing, or with a mark'}`);
}

const truths = new Map<string, Shown>();

/** How what is shown of a folder differs from what is true; worked out while the editor goes on. Undefined where it does not, or while it is marked. */
export async function lieOf(folder: vscode.Uri): Promise<string | undefined> {
  const texts = withOpen(onDisk(folder), folder);
  const front = frontPath();
  const truth = await inTurns(truthInSteps(texts, front), () => false);
  return truth && !isMarked() ? compared(shownBelow(folder), truth) : undefined;
}

/** How what is shown differs from what is true; undefined where it does not. A file that is not spoken of at all is no lie. */
function differs(shown: Shown, texts: Texts): string | undefined {
  const front = frontPath();
  const key = JSON.stringify([front, ...texts]);
  const truth = truths.get(key) ?? truthOf(texts, front);
  if (truths.size > 50) truths.clear();
  truths.set(key, truth);
  return compared(shown, truth);
}

function frontPath(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && toPath(editor.document.uri);
}

function compared(shown: Shown, truth: Shown): string | undefined {
  if (shown.statusBar !== undefined && shown.statusBar !== truth.statusBar) return `status bar: ${shown.statusBar}\ntrue: ${truth.statusBar ?? 'nothing'}`;
  return shown.tree.length === 0 && shown.diagnostics.length === 0 ? undefined : (firstOther('tree', shown.tree, truth.tree) ?? firstOther('problems', shown.diagnostics, truth.diagnostics));
}

function firstOther(what: string, shown: readonly string[], truth: readonly string[]): string | undefined {
  const index = Array.from({ length: Math.max(shown.length, truth.length) }, (_, at) => at).find((at) => shown[at] !== truth[at]);
  return index === undefined ? undefined : `${what} (${shown.length}, true are ${truth.length}), line ${index}: ${shown[index] ?? 'nothing'}\ntrue: ${truth[index] ?? 'nothing'}`;
}

/** The files of a folder, or one file, as they are on disk now. */
function onDisk(uri: vscode.Uri): Texts {
  const texts = new Map<string, string>();
  const add = (file: string): void => {
    if (/\.(?:fountain|yaml)$/u.test(file)) texts.set(toPath(vscode.Uri.file(file)), readFileSync(file, 'utf8'));
  };
  try {
    if (statSync(uri.fsPath).isFile()) add(uri.fsPath);
    else for (const entry of readdirSync(uri.fsPath, { recursive: true, withFileTypes: true })) if (entry.isFile()) add(`${entry.parentPath}/${entry.name}`);
  } catch {
    // It was deleted in between: what was read before counts.
  }
  return texts;
}

function withOpen(texts: Texts, folder: vscode.Uri): Texts {
  const open = vscode.workspace.textDocuments.filter(({ uri, isClosed }) => !isClosed && uri.path.startsWith(`${folder.path}/`) && texts.has(toPath(uri)));
  return new Map([...texts, ...open.map((document) => [toPath(document.uri), document.getText()] as const)]);
}
