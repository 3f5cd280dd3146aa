import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as vscode from 'vscode';
import { toPath } from '../../../src/vscode/convert.js';
import { inTurns } from '../../../src/vscode/inTurns.js';
import { ourPackage, until } from '../production.js';
import { compared, comparedCard, comparedPage, type Shown } from './compared.js';
import { isPageMarked, pageShown } from './page.js';
import { cardShown, isMarked, shownBelow } from './surfaces.js';
import { cardOf, truthInSteps, truthOf, type Texts } from './truth.js';

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
  /** How many cards were asked for. */
  readonly cards: number;
}

/**
 * Looks at everything the extension shows of a folder while something happens there. Throws when it ever showed, without a mark,
 * anything but what is true of the texts as the editor has told of them, or as they are by now; and when the mark stays after
 * what happened. With `pointing`, it asks for cards in the file in front all the while.
 */
export async function withWitness(folder: vscode.Uri, act: () => Promise<void>, pointing = false): Promise<Seen> {
  const told = new Map(onDisk(folder));
  const lies: string[] = [];
  const pictures = new Set<string>();
  let [current, marked, keys, cards] = [0, 0, 0, 0];
  const note = (lie: string | undefined): void => {
    if (lie !== undefined && !lies.includes(lie)) lies.push(lie);
  };
  const look = (): void => {
    if (isMarked()) {
      marked += 1;
      // The page has a mark of its own.
      if (keys === 0 && !isPageMarked())
        note(neither(folder, told, (texts) => comparedPage(shownBelow(folder), truthAt(texts))));
      return;
    }
    if (keys > 0) return;
    current += 1;
    const shown = shownBelow(folder);
    pictures.add(JSON.stringify(shown));
    note(neither(folder, told, (texts) => compared(shown, truthAt(texts))));
  };
  const point = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document?.uri.path.startsWith(`${folder.path}/`)) return;
    for (const at of placesIn(document)) {
      const card = await cardShown(document, at);
      cards += 1;
      note(neither(folder, told, (texts) => comparedCard(card, cardOf(texts, toPath(document.uri), at))));
    }
  };
  const over = new AbortController();
  const pointed = (async () => {
    while (pointing && !over.signal.aborted) {
      await point();
      await new Promise((resolve) => setTimeout(resolve, OFTEN));
    }
  })();
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
    watcher,
    watcher.onDidCreate(take),
    watcher.onDidChange(take),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidChangeTextDocument(() => {
      keys += 1;
      setTimeout(() => (keys -= 1), KEY);
    }),
    vscode.languages.onDidChangeDiagnostics(look),
  );
  try {
    await act();
    await until('no mark once all is read', () => !isMarked() && !isPageMarked());
    look();
  } finally {
    over.abort();
    clearInterval(timer);
    listening.dispose();
    await pointed;
  }
  if (lies.length > 0) throw new Error(`Shown as current, and not so:\n${lies.slice(0, 3).join('\n\n')}`);
  return { current, marked, pictures: pictures.size, cards };
}

/** Waits until nothing is marked and what is shown is true of the texts as they are. */
export async function untilTrue(folder: vscode.Uri, looks = 1200): Promise<void> {
  let lie: string | undefined;
  for (let look = 0; look < looks; look++) {
    const shown = shownBelow(folder);
    if (!isMarked() && !isPageMarked() && shown.tree.length > 0) {
      lie = compared(shown, truthAt(withOpen(onDisk(folder), folder)));
      if (lie === undefined) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not shown within ${looks} looks:\n${lie ?? 'nothing, or with a mark'}`);
}

const truths = new Map<string, Shown>();

/** How what is shown of a folder differs from what is true; worked out while the editor goes on. Undefined where it does not, or while it is marked. */
export async function lieOf(folder: vscode.Uri): Promise<string | undefined> {
  const texts = withOpen(onDisk(folder), folder);
  const front = frontPath();
  const truth = await inTurns(truthInSteps(texts, front), () => false);
  return truth && !isMarked() ? compared(shownBelow(folder), truth) : undefined;
}

/** What a look finds wrong both with the texts as the editor has told of them and as they are by now. */
function neither(folder: vscode.Uri, told: Texts, look: (texts: Texts) => string | undefined): string | undefined {
  return look(withOpen(told, folder)) === undefined ? undefined : look(withOpen(onDisk(folder), folder));
}

/** What is true of texts; of the report only while a page shows it. */
function truthAt(texts: Texts): Shown {
  const front = frontPath();
  const version = pageShown() && ourPackage().version;
  const key = JSON.stringify([front, version, ...texts]);
  const truth = truths.get(key) ?? truthOf(texts, front, version);
  if (truths.size > 50) truths.clear();
  truths.set(key, truth);
  return truth;
}

/** Some places in a file where a card stands: headings, tags, ids, names of fields. */
function placesIn(document: vscode.TextDocument): readonly vscode.Position[] {
  const lines = document.getText().split('\n').entries();
  const said = [...lines].filter(([, line]) =>
    /^(?:INT|EXT)\.|\[\[ai:|^ {2,}(?:- )?(?:id|category|output|title):/u.test(line),
  );
  return said
    .filter((_, index) => index % Math.ceil(said.length / 4) === 0)
    .map(([at, line]) => new vscode.Position(at, Math.min(8, line.length)));
}

function frontPath(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && toPath(editor.document.uri);
}

/** The files of a folder, or one file, as they are on disk now. */
function onDisk(uri: vscode.Uri): Texts {
  const texts = new Map<string, string>();
  const add = (file: string): void => {
    if (/\.(?:fountain|yaml)$/u.test(file)) texts.set(toPath(vscode.Uri.file(file)), readFileSync(file, 'utf8'));
  };
  try {
    if (statSync(uri.fsPath).isFile()) add(uri.fsPath);
    else
      for (const entry of readdirSync(uri.fsPath, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) add(`${entry.parentPath}/${entry.name}`);
  } catch {
    // It was deleted in between: what was read before counts.
  }
  return texts;
}

function withOpen(texts: Texts, folder: vscode.Uri): Texts {
  const open = vscode.workspace.textDocuments.filter(
    ({ uri, isClosed }) => !isClosed && uri.path.startsWith(`${folder.path}/`) && texts.has(toPath(uri)),
  );
  return new Map([...texts, ...open.map((document) => [toPath(document.uri), document.getText()] as const)]);
}
