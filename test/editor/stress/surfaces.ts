import * as vscode from 'vscode';
import { english, spoken, type StatusNode } from '../../../src/core/index.js';
import type { Shown } from './compared.js';
import { keepPage, pageShown } from './page.js';

type Made = vscode.StatusBarItem | vscode.TreeView<unknown>;
const made = new Map<string, Made>();
const visible = new Set<string>();
let tree: vscode.TreeDataProvider<StatusNode> | undefined;
let cards: vscode.HoverProvider | undefined;

/** No extension can read what another one shows, so what ours makes is kept as it is made: call this before it starts. */
export function keepSurfaces(): void {
  const window = vscode.window as unknown as Record<string, (...args: never[]) => unknown>;
  const { createTreeView, createStatusBarItem, createWebviewPanel } = vscode.window;
  const { registerHoverProvider } = vscode.languages;
  const instead: Record<string, (...args: never[]) => unknown> = {
    createTreeView: (id: string, options: vscode.TreeViewOptions<StatusNode>) => {
      const view = createTreeView(id, options);
      made.set(id, view);
      tree = options.treeDataProvider;
      return view;
    },
    createStatusBarItem: (id: string, alignment: vscode.StatusBarAlignment, priority: number) => {
      const item = createStatusBarItem(id, alignment, priority);
      made.set(id, item);
      const [show, hide] = [item.show.bind(item), item.hide.bind(item)];
      item.show = () => {
        visible.add(id);
        show();
      };
      item.hide = () => {
        visible.delete(id);
        hide();
      };
      return item;
    },
    createWebviewPanel: (...args: Parameters<typeof createWebviewPanel>) => keepPage(createWebviewPanel(...args)),
  };
  Object.assign(window, instead);
  Object.assign(vscode.languages as object, {
    registerHoverProvider: (selector: vscode.DocumentSelector, provider: vscode.HoverProvider) => {
      cards = provider;
      return registerHoverProvider(selector, provider);
    },
  });
}

/** The object behind the status tree. */
export function treeProvider(): vscode.TreeDataProvider<StatusNode> {
  if (!tree) throw new Error('Expected the extension to make its tree after keepSurfaces() was called.');
  return tree;
}

/** What a card at a place says, as the editor would ask for it; undefined for none. */
export async function cardShown(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  if (!cards) throw new Error('Expected the extension to offer its cards after keepSurfaces() was called.');
  const hover = await cards.provideHover(document, position, new vscode.CancellationTokenSource().token);
  return hover?.contents.map((content) => (content as vscode.MarkdownString).value).join('\n');
}

const statusItem = () => made.get('aiSlate.summary') as vscode.StatusBarItem | undefined;

/** What is taken for shown in place of what is, so that it can be tried whether a lie is noticed. */
export interface Pretence {
  readonly isMarked: boolean;
  readonly shown?: (really: Shown) => Shown;
}

let pretence: Pretence | undefined;

/** Does something while another thing is taken for shown. */
export async function pretending(one: Pretence, act: () => Promise<unknown>): Promise<void> {
  pretence = one;
  try {
    await act();
  } finally {
    pretence = undefined;
  }
}

/** Whether tree and status bar say that what is shown is of before; both or none. */
export function isMarked(): boolean {
  if (pretence) return pretence.isMarked;
  const inTree =
    (made.get('aiSlate.status') as vscode.TreeView<unknown> | undefined)?.description?.endsWith('reading…') === true;
  if (visible.has('aiSlate.summary') && statusItem()?.text.startsWith('$(sync') !== inTree)
    throw new Error('Tree and status bar do not agree whether texts are being read.');
  return inTree;
}

/** What is shown now of the files below a folder. */
export function shownBelow(folder: vscode.Uri): Shown {
  const really = reallyShown(folder);
  return pretence?.shown?.(really) ?? really;
}

/** The same, whatever is pretended. */
export function reallyShown(folder: vscode.Uri): Shown {
  const found = vscode.languages.getDiagnostics().filter(([uri]) => uri.path.startsWith(`${folder.path}/`));
  return {
    diagnostics: found
      .flatMap(([uri, all]) =>
        all
          .filter(({ source }) => source === 'AI Slate')
          .map((one) => diagnosticLine(uri.path, codeOf(one), one.range, one.message)),
      )
      .sort(),
    tree: treeLines(treeProvider().getChildren() as readonly StatusNode[]),
    statusBar: visible.has('aiSlate.summary') ? statusItem()?.text.replace(/^\$\([^)]*\) /u, '') : undefined,
    page: pageShown(),
  };
}

/** One diagnostic as one line. */
export function diagnosticLine(
  path: string,
  code: string,
  { start }: { readonly start: { readonly line: number } },
  message: string,
): string {
  return `${path.split('/').at(-1) ?? ''}:${start.line} ${code} ${message}`;
}

/** Two levels of the tree, a line each. */
export function treeLines(nodes: readonly StatusNode[], depth = 0): readonly string[] {
  const said = (words: StatusNode['label'] | undefined) => (words === undefined ? '' : spoken(english, words));
  return nodes.flatMap((node) => [
    `${' '.repeat(depth)}${said(node.label)} ${said(node.description)}`,
    ...(depth === 0 ? treeLines(node.children?.() ?? [], 1) : []),
  ]);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
