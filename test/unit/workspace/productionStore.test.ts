import { strict as assert } from 'node:assert';
import { ProductionStore } from '../../../src/core/workspace/productionStore';

const block = 'production:\n  title: The Long Fall\n';
const script = 'INT. HALL - DAY #1#\n\n[[ai: crowd]]\n';

function storeOf(files: { readonly [path: string]: string }): ProductionStore {
  const store = new ProductionStore();
  for (const [path, text] of Object.entries(files)) store.update(path, text);
  return store;
}

describe('the production store', () => {
  it('gives each file to the nearest production above it', () => {
    const store = storeOf({
      'show/production.slate.yaml': block,
      'show/ep/a.fountain': script,
      'show/ep/uses.slate.yaml': 'uses:\n  - { id: U-1, category: crowd, scenes: [1] }\n',
      'show/trailer/production.slate.yaml': 'production:\n  title: Trailer\n',
      'show/trailer/b.fountain': script,
    });
    assert.deepEqual(
      store
        .productions()
        .map(({ folder, scripts, manifests }) => [folder, scripts.map(({ path }) => path), manifests.length]),
      [
        ['show', ['show/ep/a.fountain'], 2],
        ['show/trailer', ['show/trailer/b.fountain'], 1],
      ],
    );
  });

  it('keeps scripts and manifests of no production', () => {
    const store = storeOf({
      'a.fountain': script,
      'uses.slate.yaml': 'uses: []\n',
      'show/production.slate.yaml': block,
    });
    assert.deepEqual(
      store.looseScripts().map(({ path, tags }) => [path, tags.length]),
      [['a.fountain', 1]],
    );
    assert.deepEqual(
      store.looseManifests().map(({ path }) => path),
      ['uses.slate.yaml'],
    );
    assert.equal(store.productionOf('a.fountain'), undefined);
  });

  it('a script has its problems with or without a production', () => {
    const torn = 'INT. HALL - DAY\n\n[[ai: crowd\n\nRain.\n';
    const loose = storeOf({ 'a.fountain': torn }).looseScripts()[0]?.problems ?? [];
    const owned = storeOf({ 'a.fountain': torn, 'production.slate.yaml': block }).productions()[0]?.scripts[0]
      ?.problems;
    assert.ok(loose.length > 0);
    assert.deepEqual(owned, loose);
  });

  it('takes the latest text', () => {
    const store = storeOf({ 'production.slate.yaml': block, 'a.fountain': script });
    assert.equal(store.productions()[0]?.scenes.length, 1);
    store.update('a.fountain', `${script}\nINT. ROOF - DAY #2#\n`);
    assert.equal(store.productions()[0]?.scenes.length, 2);
  });

  it('forgets what is removed', () => {
    const store = storeOf({ 'production.slate.yaml': block, 'a.fountain': script });
    assert.equal(store.remove('a.fountain'), true);
    assert.deepEqual(store.productions()[0]?.scripts, []);
    assert.equal(store.remove('a.fountain'), false);
    store.remove('production.slate.yaml');
    assert.deepEqual(store.productions(), []);
  });

  it('a production that appears takes its loose scripts, and gives them back', () => {
    const store = storeOf({ 'show/a.fountain': script });
    store.update('show/production.slate.yaml', block);
    assert.deepEqual([store.looseScripts().length, store.productionOf('show/a.fountain')?.scripts.length], [0, 1]);
    store.update('show/production.slate.yaml', 'uses: []\n');
    assert.deepEqual([store.looseScripts().length, store.productions().length], [1, 0]);
  });

  it('says whether anything changed', () => {
    const store = new ProductionStore();
    assert.deepEqual(
      [
        store.update('a.fountain', script),
        store.update('a.fountain', script),
        store.update('a.fountain', 'x'),
        store.update('notes.md', 'x'),
      ],
      [true, false, true, false],
    );
  });

  it('gives the same production while its records, scenes and tags are the same, its scripts as they are now', () => {
    const store = storeOf({
      'a/production.slate.yaml': block,
      'a/a.fountain': script,
      'b/production.slate.yaml': block,
      'b/b.fountain': script,
    });
    const [first, second] = store.productions();
    store.update('a/a.fountain', script);
    store.update('b/b.fountain', `${script}\nRain.\n`);
    assert.deepEqual(
      store.productions().map((production, index) => production === [first, second][index]),
      [true, true],
    );
    assert.equal(second?.scripts[0]?.screenplay.text, `${script}\nRain.\n`);
    store.update('b/b.fountain', `${script}\n[[ai: crowd]]\n`);
    assert.deepEqual(
      store.productions().map((production, index) => production === [first, second][index]),
      [true, false],
    );
  });

  it('reads each text once', () => {
    const store = storeOf({ 'production.slate.yaml': block, 'a.fountain': script, 'b.fountain': script });
    const before = store.productions()[0]?.scripts.map(({ screenplay }) => screenplay);
    store.update('b.fountain', `${script}\nRain.\n`);
    const after = store.productions()[0]?.scripts.map(({ screenplay }) => screenplay);
    assert.equal(after?.[0], before?.[0]);
    assert.notEqual(after?.[1], before?.[1]);
  });

  it('files named like parts of the language are files', () => {
    const store = storeOf({ '__proto__/production.slate.yaml': block, '__proto__/constructor.fountain': script });
    assert.deepEqual(
      store.productions().map(({ folder, scripts }) => [folder, scripts[0]?.path]),
      [['__proto__', '__proto__/constructor.fountain']],
    );
  });
});
