import type * as vscode from 'vscode';
import type { ToPage } from '../../../src/core/reports/view/messages.js';
import type { ReportView } from '../../../src/core/reports/view/makeView.js';
import { Content } from '../../../src/webview/content.js';

/** What the report's page was told last, put together as the page does it. */
interface Page {
  readonly content: Content;
  head: readonly string[];
  /** It says that what it shows is of before, or shows nothing. */
  marked: boolean;
}

const pages = new Map<vscode.WebviewPanel, Page>();

/** Keeps what a page is told. */
export function keepPage(panel: vscode.WebviewPanel): vscode.WebviewPanel {
  const page: Page = { content: new Content(), head: [], marked: true };
  pages.set(panel, page);
  const { webview } = panel;
  const post = webview.postMessage.bind(webview);
  webview.postMessage = (said: ToPage) => {
    page.marked = said.kind !== 'report';
    if (said.kind === 'report') {
      page.content.take(said);
      page.head = [said.title, said.head];
    }
    return post(said);
  };
  // A page that is hidden is gone, and comes back with nothing on it.
  panel.onDidChangeViewState(() => {
    if (!panel.visible) page.marked = true;
  });
  panel.onDidDispose(() => pages.delete(panel));
  return panel;
}

/** Whether a page is open that shows nothing, or says that it is of before. */
export function isPageMarked(): boolean {
  return [...pages.values()].some(({ marked }) => marked);
}

/** What the report's page shows, a line each; undefined while there is none or it is marked. */
export function pageShown(): readonly string[] | undefined {
  const [page] = [...pages.values()].filter(({ marked }) => !marked);
  return page && [...page.head, ...linesOf(page.content)];
}

/** A report as lines of a page. */
export function pageLines(view: ReportView): readonly string[] {
  return [view.title, view.head, ...linesOf(view)];
}

function linesOf({ entries, sections }: Pick<ReportView, 'entries' | 'sections'>): readonly string[] {
  return [
    ...entries.map(({ line, below }) => `${line}\n${below}`),
    ...sections.map(({ title, html }) => `${title}\n${html}`),
  ];
}
