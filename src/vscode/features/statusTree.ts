import * as vscode from 'vscode';
import {
  badgeCount,
  groupings,
  isInNode,
  isSettled,
  legible,
  message,
  productionTitle,
  provideStatusTree,
  spoken,
  staleScenes,
  summarize,
  summarySentences,
  unreadable,
  wayToScene,
  type Grouping,
  type Message,
  type StatusNode,
  type Counts,
} from '../../core/index';
import { toIcon, toRange } from '../convert';
import { paperDrop } from './edits/dropPaper';
import { plainItem } from '../plain';
import type { Shell } from '../shell';

const GROUPING = 'aiSlate.grouping';
const ONLY_OPEN = 'aiSlate.onlyOpen';

/** The sidebar's tree of how every scene stands, with its badge. */
export class StatusTree implements vscode.TreeDataProvider<StatusNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly onDidShow: vscode.Event<unknown>;
  private readonly view: vscode.TreeView<StatusNode>;
  /** What stands beside the title when nothing is being read. */
  private described = '';
  private roots: readonly StatusNode[] | undefined;
  private parents = new WeakMap<StatusNode, StatusNode>();
  private below = new WeakMap<StatusNode, readonly StatusNode[]>();
  private readonly subscriptions: readonly { readonly dispose: () => unknown }[];

  constructor(private readonly shell: Shell) {
    this.view = vscode.window.createTreeView('aiSlate.status', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: paperDrop(shell),
    });
    this.onDidShow = this.view.onDidChangeVisibility;
    const refresh = shell.guarded(() => this.refresh());
    this.subscriptions = [
      this.changed,
      this.view,
      shell.productions.onDidChange(refresh),
      shell.productions.onDidFallBehind(shell.guarded(() => this.markAsBehind())),
    ];
    this.tellMenus('loading', { allDone: false, stale: false });
  }

  getChildren(parent?: StatusNode): StatusNode[] {
    return [...(parent ? this.childrenOf(parent) : (this.roots ??= this.arrange()))];
  }

  getParent(node: StatusNode): StatusNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: StatusNode): vscode.TreeItem {
    const { words, texts } = this.shell;
    const item = new vscode.TreeItem(legible(spoken(words, node.label)));
    item.id = node.id;
    if (node.description !== undefined) item.description = legible(spoken(words, node.description));
    item.iconPath = toIcon(node.look);
    item.accessibilityInformation = { label: spoken(words, node.spoken) };
    if (node.children)
      item.collapsibleState = node.expanded
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed;
    // Menus look for these words.
    item.contextValue = [node.reads ? 'agreement' : '', node.acts?.on ?? ''].filter((word) => word !== '').join(' ');
    if (node.place) {
      const { path, range } = node.place;
      const options: vscode.TextDocumentShowOptions = { selection: toRange({ start: range.start, end: range.start }) };
      item.command = { title: '', command: 'vscode.open', arguments: [texts.uriOf(path), options] };
    }
    return item;
  }

  /** What a line explains is put into words only when somebody points at it. */
  resolveTreeItem(item: vscode.TreeItem, node: StatusNode): vscode.TreeItem {
    item.tooltip = legible(spoken(this.shell.words, node.tooltip ?? node.label));
    return item;
  }

  /** Looks at everything anew. */
  refresh(): void {
    const { productions, texts, words } = this.shell;
    const all = productions.all();
    this.roots = undefined;
    this.parents = new WeakMap();
    this.below = new WeakMap();
    const summary = summarize(all);
    const torn = all.flatMap(unreadable).map(({ text }) => text);
    const tooltip = [...torn, ...summarySentences(summary)].map((one) => words.say(one)).join('\n');
    const [only, ...others] = all;
    const title = only && others.length === 0 ? productionTitle(only.production) : '';
    const grouping = words.say(message(`editor.grouping.${this.grouping}`));
    const described = title === '' ? grouping : words.say(message('tree.grouped', { title, grouping }));
    // A number alone would look like all there is.
    this.described = this.view.description =
      torn.length > 0 ? words.say(message('tree.torn', { described })) : described;
    if (productions.isBehind) this.markAsBehind();
    const count = Math.max(badgeCount(summary), torn.length);
    this.view.badge = count > 0 ? { value: count, tooltip } : undefined;
    const isReading = texts.loading || texts.left > 0;
    const settled = only !== undefined && !isReading && all.every(isSettled);
    const judged = all.every(({ evaluation }) => evaluation.assessments.length > 0);
    this.view.message = this.notes(summary, settled ? (judged ? 'tree.all-done' : 'tree.none-judged') : undefined)
      .map((one) => words.say(one))
      .join(' ');
    this.tellMenus(only ? 'ready' : isReading ? 'loading' : 'none', {
      allDone: settled && judged,
      stale: all.some((one) => staleScenes(one).length > 0),
    });
    this.changed.fire();
  }

  /** Lets a person choose how the tree is arranged. */
  async chooseGrouping(): Promise<void> {
    const { words } = this.shell;
    const items = groupings.map((grouping) => ({
      grouping,
      label: words.say(message(`editor.grouping.${grouping}`)),
      ...(grouping === this.grouping && { description: words.say(message('tree.present')) }),
    }));
    const chosen = await vscode.window.showQuickPick(items.map(plainItem), {
      placeHolder: words.say(message('editor.pick.grouping')),
    });
    if (chosen) await this.keep(GROUPING, chosen.grouping);
  }

  /** Shows only what asks for work, or everything again. */
  filter(onlyOpen: boolean): Promise<void> {
    return this.keep(ONLY_OPEN, onlyOpen);
  }

  /** Opens the tree, at a scene where one is named, whatever it takes to show that scene. */
  async show(folder: unknown, scene: unknown): Promise<void> {
    await vscode.commands.executeCommand('aiSlate.status.focus');
    if (typeof folder !== 'string' || typeof scene !== 'string') return;
    if (this.grouping !== 'scene') await this.keep(GROUPING, 'scene');
    if (this.wayTo(folder, scene).length === 0) await this.filter(false);
    const node = this.wayTo(folder, scene).at(-1);
    if (node) await this.view.reveal(node, { select: true, focus: true, expand: true });
  }

  /** Whether no line is selected yet. */
  get isUntouched(): boolean {
    return this.view.selection.length === 0;
  }

  /** Selects a scene if the tree is in sight and shows it, and leaves the keyboard where it is. */
  async follow(folder: string, scene: string, at: { readonly path: string; readonly line: number }): Promise<void> {
    if (!this.view.visible || this.grouping !== 'scene') return;
    const node = this.wayTo(folder, scene).at(-1);
    const [selected] = this.view.selection;
    // Whoever clicked a line that leads here, or has opened the scene, stays there.
    const chosen = selected?.place?.path === at.path && selected.place.range.start.line === at.line;
    if (node && !chosen && !(selected && isInNode(selected, node)))
      await this.view.reveal(node, { select: true, focus: false });
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private markAsBehind(): void {
    this.view.description = this.shell.words.say(message('reading.behind', { before: this.described }));
  }

  private get grouping(): Grouping {
    const kept = this.shell.memory.get<string>(GROUPING);
    return groupings.find((grouping) => grouping === kept) ?? 'scene';
  }

  private get onlyOpen(): boolean {
    return this.shell.memory.get<boolean>(ONLY_OPEN) === true;
  }

  private async keep(name: string, value: string | boolean): Promise<void> {
    await this.shell.memory.update(name, value);
    this.refresh();
  }

  /** What stands above the tree. An empty tree speaks by its welcome. */
  private notes({ undeclared }: Counts, done: 'tree.all-done' | 'tree.none-judged' | undefined): readonly Message[] {
    const { texts } = this.shell;
    const empty = this.onlyOpen && this.getChildren().length === 0;
    return [
      ...(texts.left > 0 ? [message('tree.reading', { count: texts.left })] : []),
      ...(this.onlyOpen && !empty ? [message('tree.only-open')] : []),
      ...(this.onlyOpen && !empty && undeclared > 0 ? [message('tree.hidden', { count: undeclared })] : []),
      ...(!this.onlyOpen && done ? [message(done)] : []),
    ];
  }

  private tellMenus(
    state: 'loading' | 'none' | 'ready',
    { allDone, stale }: { readonly allDone: boolean; readonly stale: boolean },
  ): void {
    const context = {
      'aiSlate.state': state,
      'aiSlate.onlyOpen': this.onlyOpen,
      'aiSlate.allDone': allDone,
      'aiSlate.stale': stale,
    };
    for (const [key, value] of Object.entries(context)) void vscode.commands.executeCommand('setContext', key, value);
  }

  private wayTo(folder: string, scene: string): readonly StatusNode[] {
    return wayToScene(this.getChildren(), folder, scene, (node) => this.childrenOf(node));
  }

  private childrenOf(parent: StatusNode): readonly StatusNode[] {
    const known = this.below.get(parent);
    if (known) return known;
    const children = parent.children?.() ?? [];
    for (const child of children) this.parents.set(child, parent);
    this.below.set(parent, children);
    return children;
  }

  private arrange(): readonly StatusNode[] {
    return provideStatusTree(this.shell.productions.all(), this.grouping, this.onlyOpen);
  }
}
