import assert from 'node:assert/strict';
import type { JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { makeReport } from '../../../src/core/reports/makeReport';
import type { ShowReport, ToPage } from '../../../src/core/reports/view/messages';
import { makeView } from '../../../src/core/reports/view/makeView';
import { english } from '../../../src/core/words/words';
import type * as ReportViewFeature from '../../../src/vscode/features/reportView';
import { besideFakeEditor } from '../../support/fakeEditor';
import { hostileShow, manifestPath } from '../security/hostileShow';

interface FakeUri {
  readonly scheme: string;
  readonly path: string;
}

interface Serializer {
  readonly deserializeWebviewPanel: (panel: unknown, kept: unknown) => Promise<void>;
}

/** What the stand-in for the editor was asked to do. */
const asked = { opened: [] as string[], external: [] as string[], serializer: undefined as Serializer | undefined };

const uriOf = (text: string): FakeUri => ({ scheme: text.split(':')[0] ?? '', path: text });

const parts = {
  Uri: {
    joinPath: ({ path }: FakeUri, ...way: readonly string[]) => uriOf([path, ...way].join('/')),
    parse: uriOf,
    from: ({ scheme, path }: FakeUri) => ({ scheme, path }),
  },
  Disposable: { from: () => undefined },
  env: { openExternal: (uri: FakeUri) => Promise.resolve(asked.external.push(uri.path)) },
  window: {
    visibleTextEditors: [],
    registerWebviewPanelSerializer: (_: string, serializer: Serializer) => {
      asked.serializer = serializer;
    },
    showTextDocument: (uri: FakeUri) => {
      asked.opened.push(uri.path);
      return Promise.resolve({ revealRange: () => undefined });
    },
  },
};

class FakePanel {
  readonly said: ToPage[] = [];
  readonly heard: ((said: unknown) => void)[] = [];
  visible = true;
  title = '';
  isGone = false;
  viewColumn = 1;
  gone: (() => void)[] = [];
  readonly webview = {
    html: '',
    options: {} as Readonly<Record<string, unknown>>,
    cspSource: 'https://own.example',
    asWebviewUri: ({ path }: FakeUri) => `https://own.example${path}`,
    onDidReceiveMessage: (hear: (said: unknown) => void) => this.heard.push(hear),
    postMessage: (said: ToPage) => Promise.resolve(this.said.push(said)),
  };

  onDidChangeViewState = (): void => undefined;

  onDidDispose = (run: () => void): number => this.gone.push(run);

  dispose(): void {
    this.isGone = true;
    for (const run of this.gone) run();
  }

  say(said: unknown): void {
    for (const hear of this.heard) hear(said);
  }
}

const { judged } = hostileShow('<b>x</b>');
const state: {
  judged: JudgedProduction | undefined;
  loading: boolean;
  changed: () => void;
  fell: () => void;
  behind: boolean;
} = { judged, loading: false, behind: false, changed: () => undefined, fell: () => undefined };

const shell = {
  words: english,
  version: '9.9.9',
  extensionUri: { scheme: 'file', path: '/extension' },
  guarded: (run: unknown) => run,
  productions: {
    settled: () => Promise.resolve(),
    get isBehind() {
      return state.behind;
    },
    inFolder: (folder: string) => (folder === '/show' ? state.judged : undefined),
    onDidFallBehind: (run: () => void) => {
      state.fell = run;
    },
    onDidChange: (run: () => void) => {
      state.changed = run;
    },
  },
  texts: {
    get loading() {
      return state.loading;
    },
    store: { last: () => ({ folders: new Set() }) },
    uriOf,
  },
};

/** A page of the last time, opened again. */
async function restored(kept: unknown = { folder: '/show' }): Promise<FakePanel> {
  const panel = new FakePanel();
  await asked.serializer?.deserializeWebviewPanel(panel, kept);
  return panel;
}

function lastReport({ said }: FakePanel): ShowReport {
  const last = said.at(-1);
  if (last?.kind !== 'report') throw new Error(`Expected a report, got ${String(last?.kind)}.`);
  return last;
}

describe('a panel with the report', () => {
  let panel: FakePanel;
  before(async () => {
    const feature = await besideFakeEditor<typeof ReportViewFeature>(
      () => import('../../../src/vscode/features/reportView'),
      parts,
    );
    feature.registerReportView(shell as unknown as Parameters<typeof feature.registerReportView>[0]);
  });
  beforeEach(async () => {
    Object.assign(state, { judged, loading: false, behind: false });
    Object.assign(asked, { opened: [], external: [] });
    panel = await restored();
  });
  afterEach(() => panel.dispose());

  const view = makeView(
    makeReport(
      judged.production,
      judged.evaluation,
      judged.catalogue,
      { tool: { name: 'AI Slate', version: '9.9.9' } },
      english,
    ),
    english,
  );

  it('runs no commands, and loads nothing but the extension’s own files', () => {
    const { enableScripts, enableCommandUris, enableForms, localResourceRoots } = panel.webview.options;
    assert.deepEqual([enableScripts, enableCommandUris, enableForms], [true, false, false]);
    assert.deepEqual(
      (localResourceRoots as readonly FakeUri[]).map(({ path }) => path),
      ['/extension/dist', '/extension/media'],
    );
    const [, nonce = ''] = /script-src &#39;nonce-([0-9a-f]{32})&#39;/u.exec(panel.webview.html) ?? [];
    assert.ok(nonce !== '' && panel.webview.html.includes(`<script nonce="${nonce}"`));
  });

  it('says nothing before the page is there, then all of what the core has judged', () => {
    assert.deepEqual(panel.said, []);
    panel.say({ kind: 'ready' });
    assert.equal(lastReport(panel).entries.length, view.entries.length);
    assert.match(panel.title, /AI disclosure report/u);
  });

  it('says that texts are changing, and then only what is new', () => {
    panel.say({ kind: 'ready' });
    state.fell();
    assert.deepEqual(panel.said.at(-1), { kind: 'changing' });
    state.changed();
    assert.deepEqual([lastReport(panel).entries, lastReport(panel).order.length], [[], view.entries.length]);
  });

  it('says that texts are changing to a page that comes into sight meanwhile', () => {
    state.behind = true;
    panel.say({ kind: 'ready' });
    assert.deepEqual(
      panel.said.map(({ kind }) => kind),
      ['report', 'changing'],
    );
    state.behind = false;
    state.changed();
    assert.equal(panel.said.at(-1)?.kind, 'report');
  });

  it('shows no report while its texts are being read, and none of a production that is gone', () => {
    Object.assign(state, { judged: undefined, loading: true });
    panel.say({ kind: 'ready' });
    assert.deepEqual(panel.said.at(-1), { kind: 'none', why: english.say({ code: 'view.reading', args: {} }) });
    state.loading = false;
    state.changed();
    assert.deepEqual(panel.said.at(-1), { kind: 'none', why: english.say({ code: 'view.gone', args: {} }) });
    state.judged = judged;
    state.changed();
    assert.equal(lastReport(panel).entries.length, view.entries.length);
  });

  it('tells a page that was hidden everything again', () => {
    panel.say({ kind: 'ready' });
    panel.say({ kind: 'ready' });
    assert.equal(lastReport(panel).entries.length, view.entries.length);
  });

  it('goes to the file of a link', async () => {
    panel.say({ kind: 'ready' });
    const [key] =
      [...view.links].find(([, link]) => link.kind === 'file' && link.path === 'production.slate.yaml') ?? [];
    panel.say({ kind: 'follow', link: key });
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(asked.opened, [manifestPath]);
  });

  for (const said of [
    { kind: 'command', command: 'workbench.action.quit' },
    { kind: 'follow', link: 'command:workbench.action.quit' },
    { kind: 'follow', link: 'https://evil.example' },
    { kind: 'follow', link: '1 ../../etc/passwd' },
    { kind: 'follow', link: '1 /etc/passwd' },
    { kind: 'follow' },
    'follow',
    null,
    7,
  ]) {
    it(`does nothing at the word of a page that it has not given out: ${JSON.stringify(said)}`, async () => {
      panel.say({ kind: 'ready' });
      const before = panel.said.length;
      panel.say(said);
      await Promise.resolve();
      assert.deepEqual([asked.opened, asked.external, panel.said.length], [[], [], before]);
    });
  }

  it('is closed when nobody knows whose it was, or it is open already', async () => {
    for (const kept of [undefined, null, {}, { folder: 3 }, { folder: '/show' }])
      assert.equal((await restored(kept)).isGone, true, JSON.stringify(kept));
    assert.equal(panel.isGone, false);
  });
});
