import * as vscode from 'vscode';
import { english, spoken, type StatusNode } from '../../../src/core/index.js';

/** What the extension shows at one moment, each thing as one line of text. */
export interface Shown {
  readonly diagnostics: readonly string[];
  readonly tree: readonly string[];
  /** Without its icon; undefined while it is hidden. */
  readonly statusBar: string | undefined;
}

type Made = vscode.StatusBarItem | vscode.TreeView<unknown>;
const made = new Map<string, Made>();
const visible = new Set<string>();
let tree: vscode.TreeDataProvider<StatusNode> | undefined;

/** No extension can read what another one shows, so what ours makes is kept as it is made: call this before it starts. */
export function keepSurfaces(): void {
  const window = vscode.window as unknown as Record<string, (...args: never[]) => unknown>;
  const { createTreeView, createStatusBarItem } = vscode.window;
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
  };
  Object.assign(window, instead);
}

/** The object behind the status tree. */
export function treeProvider(): vscode.TreeDataProvider<StatusNode> {
  if (!tree) throw new Error('Expected the extension to make its tree after keepSurfaces() was called.');
  return tree;
}

const statusItem = () => made.get('aiSlate.summary') as vscode.StatusBarItem | undefined;

/** Whether tree and status bar say that what is shown is of before; both or none. */
export function isMarked(): boolean {
  const inTree = (made.get('aiSlate.status') as vscode.TreeView<unknown> | undefined)?.description?.endsWith('reading…') === true;
  if (visible.has('aiSlate.summary') && statusItem()?.text.startsWith('$(sync') !== inTree) throw new Error('Tree and status bar do not agree whether texts are being read.');
  return inTree;
}

/** What is shown now of the files below a folder. */
export function shownBelow(folder: vscode.Uri): Shown {
  const found = vscode.languages.getDiagnostics().filter(([uri]) => uri.path.startsWith(`${folder.path}/`));
  return {
    diagnostics: found.flatMap(([uri, all]) => all.filter(({ source }) => source === 'AI Slate').map((one) => diagnosticLine(uri.path, codeOf(one), one.range, one.message))).sort(),
    tree: treeLines(treeProvider().getChildren() as readonly StatusNode[]),
    statusBar: visible.has('aiSlate.summary') ? statusItem()?.text.replace(/^\$\([^)]*\) /u, '') : undefined,
  };
}

/** One diagnostic as one line. */
export function diagnosticLine(path: string, code: string, { start }: { readonly start: { readonly line: number } }, message: string): string {
  return `${path.split('/').at(-1) ?? ''}:${start.line} ${code} ${message}`;
}

/** Two levels of the tree, a line each. */
export function treeLines(nodes: readonly StatusNode[], depth = 0): readonly string[] {
  const said = (words: StatusNode['label'] | undefined) => (words === undefined ? '' : spoken(english, words));
  return nodes.flatMap((node) => [`${' '.repeat(depth)}${said(node.label)} ${said(node.description)}`, ...(depth === 0 ? treeLines(node.children?.() ?? [], 1) : [])]);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
