import { strict as assert } from 'node:assert';
import { openFolder } from '../../../src/core/workspace/openFolder';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { UnreadableFile, type TextFiles } from '../../../src/core/workspace/textFiles';

function filesOf(texts: ReadonlyMap<string, string | Error>): TextFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    list: () => Promise.resolve([...texts.keys()]),
    read: (path) => {
      asked.push(path);
      const text = texts.get(path) ?? new UnreadableFile(path, 'missing');
      return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(text);
    },
  };
}

describe('opening a folder', () => {
  it('reads scripts and manifests and nothing else', async () => {
    const files = filesOf(
      new Map([
        ['b.fountain', 'INT. HALL - DAY\n'],
        ['notes.md', 'x'],
        ['a.slate.yaml', 'production:\n  title: The Long Fall\n'],
      ]),
    );
    const store = new ProductionStore();
    assert.deepEqual(await openFolder(files, '', store), []);
    assert.deepEqual(files.asked, ['a.slate.yaml', 'b.fountain']);
    assert.equal(store.productions()[0]?.scenes.length, 1);
  });

  it('goes on past a file that cannot be read, and names it', async () => {
    const files = filesOf(
      new Map<string, string | Error>([
        ['a.fountain', new UnreadableFile('a.fountain', 'not-text')],
        ['b.fountain', 'INT. HALL - DAY\n'],
      ]),
    );
    const store = new ProductionStore();
    assert.deepEqual(
      (await openFolder(files, '', store)).map(({ path, reason }) => [path, reason]),
      [['a.fountain', 'not-text']],
    );
    assert.deepEqual(
      store.looseScripts().map(({ path }) => path),
      ['b.fountain'],
    );
  });

  it('lets faults of our own through', async () => {
    const files = filesOf(new Map([['a.fountain', new TypeError('ours')]]));
    await assert.rejects(openFolder(files, '', new ProductionStore()), TypeError);
  });
});
