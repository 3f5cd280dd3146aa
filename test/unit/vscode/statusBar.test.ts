import assert from 'node:assert/strict';
import type { JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { english } from '../../../src/core/words/words';
import type * as StatusBar from '../../../src/vscode/features/statusBar';
import type * as Tree from '../../../src/vscode/features/statusTree';
import { besideFakeEditor } from '../../support/fakeEditor';
import { hostileShow } from '../security/hostileShow';

const item = {
  text: '',
  tooltip: '',
  visible: false,
  show: () => void (item.visible = true),
  hide: () => void (item.visible = false),
};
const events: { changed: () => void; fell: () => void; front: () => void } = {
  changed: () => undefined,
  fell: () => undefined,
  front: () => undefined,
};
const state: { judged: JudgedProduction | undefined; behind: boolean } = { judged: undefined, behind: false };
const window = {
  activeTextEditor: { document: {} },
  createStatusBarItem: () => item,
  onDidChangeActiveTextEditor: (run: () => void) => void (events.front = run),
};
const shell = {
  words: english,
  guarded: (run: unknown) => run,
  texts: { pathOf: () => '/show/a.fountain' },
  productions: {
    of: () => state.judged,
    get isBehind() {
      return state.behind;
    },
    onDidChange: (run: () => void) => void (events.changed = run),
    onDidFallBehind: (run: () => void) => void (events.fell = run),
  },
};

describe('the status bar', () => {
  before(async () => {
    const feature = await besideFakeEditor<typeof StatusBar>(() => import('../../../src/vscode/features/statusBar'), {
      window,
      Disposable: { from: () => undefined },
      StatusBarAlignment: { Left: 1 },
    });
    feature.registerStatusBar(shell as unknown as Parameters<typeof feature.registerStatusBar>[0]);
  });
  beforeEach(() => {
    Object.assign(state, { judged: hostileShow('x').judged, behind: false });
    events.changed();
  });

  it('says that texts are read again until they are', () => {
    assert.match(item.text, /^\$\((?:error|warning)\) /u);
    events.fell();
    assert.match(item.text, /^\$\(sync~spin\) /u);
    events.changed();
    assert.doesNotMatch(item.text, /sync/u);
  });

  it('keeps saying so when another file comes to the front meanwhile', () => {
    state.behind = true;
    events.fell();
    events.front();
    assert.match(item.text, /^\$\(sync~spin\) /u);
    assert.match(item.tooltip, /read/u);
  });

  it('is hidden beside a file of no production', () => {
    state.judged = undefined;
    events.front();
    assert.equal(item.visible, false);
  });
});

describe('the title of the tree', () => {
  const view = { description: '' };
  const heard: { changed: () => void; fell: () => void } = { changed: () => undefined, fell: () => undefined };
  const productions = {
    all: () => [],
    isBehind: false,
    onDidChange: (run: () => void) => void (heard.changed = run),
    onDidFallBehind: (run: () => void) => void (heard.fell = run),
  };
  let tree: Tree.StatusTree;

  before(async () => {
    const { StatusTree } = await besideFakeEditor<typeof Tree>(
      () => import('../../../src/vscode/features/statusTree'),
      {
        window: { createTreeView: () => view },
        EventEmitter: class {
          readonly fire = (): void => undefined;
        },
      },
    );
    const memory = { get: () => undefined, update: () => Promise.resolve() };
    tree = new StatusTree({
      ...shell,
      productions,
      texts: { loading: false, left: 0 },
      memory,
    } as unknown as ConstructorParameters<typeof StatusTree>[0]);
    heard.changed();
  });

  it('says that texts are read again until they are', () => {
    const { description } = view;
    heard.fell();
    assert.equal(view.description, `${description} · reading…`);
    heard.changed();
    assert.equal(view.description, description);
  });

  it('says so still when the tree is arranged anew meanwhile', async () => {
    productions.isBehind = true;
    await tree.filter(true);
    assert.match(view.description, / · reading…$/u);
  });
});
