import * as vscode from 'vscode';
import {
  makeView,
  message,
  newsOf,
  productionTitle,
  readFromPage,
  viewPage,
  type ReportView,
  type ToPage,
  type ViewLink,
} from '../../../core/index';
import { Debounced } from '../../debounced';
import { reportOf } from '../../reportOf';
import type { Shell } from '../../shell';
import { exportReport } from '../exportReport';
import { followLink } from './followLink';
import { printReport } from './printReport';

/** A report that is made in so many milliseconds is made at every change. */
const QUICK = 200;
/** After one that took longer there is a rest so many times as long. */
const RESTS = 4;

/** The report of one production on a page of the editor. The page shows and asks; what it may ask for is decided here. */
export class ReportPanel {
  /** What the page shows; none until it has said that it is there, and again after it was hidden. */
  private shown: ReportView | undefined;
  private isReady = false;
  /** How many milliseconds the last one took. */
  private took = 0;
  private readonly later = new Debounced(0, () => this.update());

  constructor(
    private readonly shell: Shell,
    readonly folder: string,
    readonly panel: vscode.WebviewPanel,
  ) {
    const { webview } = panel;
    const own = (...way: readonly string[]): vscode.Uri => vscode.Uri.joinPath(shell.extensionUri, ...way);
    webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [own('dist'), own('media')],
    };
    panel.onDidDispose(() => this.later.dispose());
    webview.onDidReceiveMessage(shell.guarded((said: unknown) => this.hear(said)));
    const [script, style] = [own('dist', 'report.js'), own('media', 'report.css')].map((uri) =>
      webview.asWebviewUri(uri).toString(),
    );
    webview.html = viewPage(
      { script: script ?? '', style: style ?? '', nonce: nonce(), ownFiles: webview.cspSource, folder },
      shell.words,
    );
  }

  /** Tells the page that its texts are being changed. */
  changing(): void {
    if (this.shown) this.post({ kind: 'changing' });
  }

  /** Shows what has changed: at once, or in a season after a rest, so that nobody who types waits for the report. */
  lookAgain(): void {
    // A page that is hidden is made anew when it comes into sight, and says so.
    if (!this.isReady || !this.panel.visible) return;
    if (this.took < QUICK) {
      this.update();
      return;
    }
    this.changing();
    this.later.soon(this.took * RESTS);
  }

  /** Shows the report as the texts stand now, or why there is none. */
  private update(): void {
    const { productions, texts, words } = this.shell;
    const judged = productions.inFolder(this.folder);
    if (judged) {
      const began = Date.now();
      const view = makeView(reportOf(judged, this.shell), words);
      this.panel.title = words.say(message('editor.report.title', { title: productionTitle(judged.production) }));
      this.post(newsOf(view, this.shown));
      this.shown = view;
      if (productions.isBehind) this.changing();
      this.took = Date.now() - began;
      return;
    }
    const isRead = texts.loading || texts.store.last().folders.has(this.folder);
    this.shown = undefined;
    this.post({ kind: 'none', why: words.say(message(isRead ? 'view.reading' : 'view.gone')) });
  }

  private hear(said: unknown): void {
    const asked = readFromPage(said);
    switch (asked?.kind) {
      case undefined:
        return;
      case 'ready':
        this.isReady = true;
        this.shown = undefined;
        this.update();
        return;
      case 'print':
        void printReport(this.shell, this.folder);
        return;
      case 'export':
        void exportReport(this.shell, this.folder);
        return;
      case 'follow': {
        const link = this.shown?.links.get(asked.link);
        if (link) void this.follow(link);
      }
    }
  }

  private async follow(link: ViewLink): Promise<void> {
    await this.shell.productions.settled();
    const judged = this.shell.productions.inFolder(this.folder);
    if (judged) await followLink(this.shell, judged, link, this.panel.viewColumn);
  }

  private post(said: ToPage): void {
    void this.panel.webview.postMessage(said);
  }
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
