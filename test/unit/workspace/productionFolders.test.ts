import { strict as assert } from 'node:assert';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { isManifestPath, isScriptPath } from '../../../src/core/workspace/fileKinds';
import { ownerOf, productionFolders } from '../../../src/core/workspace/productionFolders';

describe('production folders', () => {
  it('are those with a production block, sorted, each once', () => {
    const manifests = [
      parseManifest('b/production.slate.yaml', 'production:\n  title: B\n'),
      parseManifest('a/show.slate.yaml', 'production:\n'),
      parseManifest('a/again.slate.yaml', 'production:\n  title: A\n'),
      parseManifest('c/uses.slate.yaml', 'uses: []\n'),
    ];
    assert.deepEqual(productionFolders(manifests), ['a', 'b']);
  });

  const owners: readonly {
    readonly path: string;
    readonly folders: readonly string[];
    readonly owner: string | undefined;
  }[] = [
    { path: 'show/a.fountain', folders: ['show'], owner: 'show' },
    { path: 'show/ep/deep/a.fountain', folders: ['show'], owner: 'show' },
    { path: 'show/trailer/a.fountain', folders: ['show', 'show/trailer'], owner: 'show/trailer' },
    { path: 'showcase/a.fountain', folders: ['show'], owner: undefined },
    { path: 'a.fountain', folders: ['show'], owner: undefined },
    { path: 'deep/a.fountain', folders: [''], owner: '' },
    { path: '/show/a.fountain', folders: ['/'], owner: '/' },
    { path: '/show/a.fountain', folders: ['/other'], owner: undefined },
    { path: 'memfs://show/ep/a.fountain', folders: ['memfs://show'], owner: 'memfs://show' },
  ];
  for (const { path, folders, owner } of owners) {
    it(`${path} belongs to ${owner === undefined ? 'none' : `"${owner}"`} of ${JSON.stringify(folders)}`, () => {
      assert.equal(ownerOf(path, new Set(folders)), owner);
    });
  }
});

describe('kinds of files', () => {
  const kinds: readonly { readonly path: string; readonly kind: string }[] = [
    { path: 'show/ep.fountain', kind: 'script' },
    { path: 'show/EP.FOUNTAIN', kind: 'script' },
    { path: 'ep.spmd', kind: 'script' },
    { path: 'production.slate.yaml', kind: 'manifest' },
    { path: 'people.private.slate.yaml', kind: 'manifest' },
    { path: '.fountain', kind: 'neither' },
    { path: 'show/EP101.FDX', kind: 'script' },
    { path: '.slate.yaml', kind: 'neither' },
    { path: 'slate.yaml', kind: 'neither' },
    { path: 'notes.md', kind: 'neither' },
    { path: 'show.fountain/readme.md', kind: 'neither' },
  ];
  for (const { path, kind } of kinds) {
    it(`${path}: ${kind}`, () =>
      assert.equal(isScriptPath(path) ? 'script' : isManifestPath(path) ? 'manifest' : 'neither', kind));
  }
});
