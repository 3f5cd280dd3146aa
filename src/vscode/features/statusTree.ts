import * as vscode from 'vscode';
import { badgeCount, groupings, productionTitle, provideStatusTree, spoken, summarize, summarySentences, wayToScene, type Grouping, type StatusNode } from '../../core/index';
import { toIcon, toRange } from '../convert';
import type { Shell } from '../shell';

const GROUPING = 'aiSlate.grouping';

/** The sidebar's tree of how every scene stands, with its badge. */
export class StatusTree implements vscode.TreeDataProvider<StatusNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<StatusNode>;
  private roots: readonly StatusNode[] | undefined;
  private parents = new WeakMap<StatusNode, StatusNode>();
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor(private readonly shell: Shell) {
    this.view = vscode.window.createTreeView('aiSlate.status', { treeDataProvider: this, showCollapseAll: true });
    const refresh = shell.guarded(() => this.refresh());
    this.subscriptions = [this.changed, this.view, shell.productions.onDidChange(refresh)];
    void vscode.commands.executeCommand('setContext', 'aiSlate.state', 'loading');
  }

  getChildren(parent?: StatusNode): StatusNode[] {
    const children = parent ? (parent.children?.() ?? []) : (this.roots ??= this.arrange());
    if (parent) for (const child of children) this.parents.set(child, parent);
    return [...children];
  }

  getParent(node: StatusNode): StatusNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: StatusNode): vscode.TreeItem {
    const { words, texts } = this.shell;
    const item = new vscode.TreeItem(spoken(words, node.label));
    item.id = node.id;
    if (node.description !== undefined) item.description = spoken(words, node.description);
    item.tooltip = spoken(words, node.tooltip ?? node.label);
    item.iconPath = toIcon(node.look);
    item.accessibilityInformation = { label: spoken(words, node.spoken) };
    if (node.children) item.collapsibleState = node.expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    if (node.reads) item.contextValue = 'agreement';
    if (node.place) {
      const { path, range } = node.place;
      const options: vscode.TextDocumentShowOptions = { selection: toRange({ start: range.start, end: range.start }) };
      item.command = { title: '', command: 'vscode.open', arguments: [texts.uriOf(path), options] };
    }
    return item;
  }

  /** Looks at everything anew. */
  refresh(): void {
    const { productions, texts, words } = this.shell;
    const all = productions.all();
    this.roots = undefined;
    this.parents = new WeakMap();
    const summary = summarize(all);
    const tooltip = summarySentences(summary).map((one) => words.say(one)).join('\n');
    const [only, ...others] = all;
    this.view.description = only && others.length === 0 ? productionTitle(only.production) : '';
    this.view.badge = badgeCount(summary) > 0 ? { value: badgeCount(summary), tooltip } : undefined;
    const state = texts.loading ? 'loading' : only ? 'ready' : 'none';
    void vscode.commands.executeCommand('setContext', 'aiSlate.state', state);
    this.changed.fire();
  }

  /** Lets a person choose how the tree is arranged. */
  async chooseGrouping(): Promise<void> {
    const { words } = this.shell;
    const items = groupings.map((grouping) => ({ grouping, label: words.say({ code: `editor.grouping.${grouping}`, args: {} }), picked: grouping === this.grouping }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: words.say({ code: 'editor.pick.grouping', args: {} }) });
    if (chosen) await this.group(chosen.grouping);
  }

  /** Opens the tree at a scene. */
  async show(folder: unknown, scene: unknown): Promise<void> {
    await vscode.commands.executeCommand('aiSlate.status.focus');
    if (typeof folder !== 'string' || typeof scene !== 'string') return;
    if (this.grouping !== 'scene') await this.group('scene');
    const way = wayToScene(this.getChildren(), folder, scene);
    for (const [index, node] of way.entries()) {
      const above = way[index - 1];
      if (above) this.parents.set(node, above);
    }
    const node = way.at(-1);
    if (node) await this.view.reveal(node, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private get grouping(): Grouping {
    const kept = this.shell.memory.get<string>(GROUPING);
    return groupings.find((grouping) => grouping === kept) ?? 'scene';
  }

  private async group(grouping: Grouping): Promise<void> {
    await this.shell.memory.update(GROUPING, grouping);
    this.refresh();
  }

  private arrange(): readonly StatusNode[] {
    return this.shell.texts.loading ? [] : provideStatusTree(this.shell.productions.all(), this.grouping);
  }
}
