import { strict as assert } from 'node:assert';
import { fileNameOf, folderOf, isInside, relativeTo, resolvePath, withoutEnding } from '../../../src/core/text/paths';

describe('paths', () => {
  const parts: readonly {
    readonly path: string;
    readonly folder: string;
    readonly file: string;
    readonly bare: string;
  }[] = [
    { path: 'ep101.fountain', folder: '', file: 'ep101.fountain', bare: 'ep101' },
    { path: 'season-1/ep101.fountain', folder: 'season-1', file: 'ep101.fountain', bare: 'season-1/ep101' },
    { path: '/show/ep.v2.fountain', folder: '/show', file: 'ep.v2.fountain', bare: '/show/ep.v2' },
    { path: '/ep.fountain', folder: '/', file: 'ep.fountain', bare: '/ep' },
    { path: 'memfs://show/ep.fountain', folder: 'memfs://show', file: 'ep.fountain', bare: 'memfs://show/ep' },
    { path: 'v1.2/script', folder: 'v1.2', file: 'script', bare: 'v1.2/script' },
    { path: 'show/.hidden', folder: 'show', file: '.hidden', bare: 'show/.hidden' },
  ];
  for (const { path, folder, file, bare } of parts) {
    it(`${path}: folder, name, ending`, () =>
      assert.deepEqual([folderOf(path), fileNameOf(path), withoutEnding(path)], [folder, file, bare]));
  }

  const resolved: readonly { readonly from: string; readonly written: string; readonly to: string | undefined }[] = [
    { from: '', written: 'a.fountain', to: 'a.fountain' },
    { from: 'show', written: 'ep/a.fountain', to: 'show/ep/a.fountain' },
    { from: 'show', written: './ep//a.fountain', to: 'show/ep/a.fountain' },
    { from: 'show', written: 'ep\\a.fountain', to: 'show/ep/a.fountain' },
    { from: 'show/ep', written: '../a.fountain', to: 'show/a.fountain' },
    { from: 'show/ep', written: 'x/../../a.fountain', to: 'show/a.fountain' },
    { from: 'show', written: '../a.fountain', to: 'a.fountain' },
    { from: '', written: '../a.fountain', to: undefined },
    { from: '/show', written: '../../a.fountain', to: undefined },
    { from: '/show', written: '../a.fountain', to: '/a.fountain' },
    { from: 'memfs://show', written: 'a.fountain', to: 'memfs://show/a.fountain' },
    { from: 'show', written: '.', to: 'show' },
    { from: 'show', written: '/etc/a.fountain', to: undefined },
    { from: 'show', written: 'C:\\a.fountain', to: undefined },
    { from: 'show', written: 'https://example.org/a.fountain', to: undefined },
    { from: 'show', written: 'Act 1: rain.fountain', to: 'show/Act 1: rain.fountain' },
  ];
  for (const { from, written, to } of resolved) {
    it(`${written} in "${from}" is ${to ?? 'nowhere'}`, () => assert.equal(resolvePath(from, written), to));
  }

  const inside: readonly {
    readonly path: string;
    readonly folder: string;
    readonly is: boolean;
    readonly relative: string;
  }[] = [
    { path: 'show/a', folder: 'show', is: true, relative: 'a' },
    { path: 'show/ep/a', folder: 'show', is: true, relative: 'ep/a' },
    { path: 'showcase/a', folder: 'show', is: false, relative: 'showcase/a' },
    { path: 'show', folder: 'show', is: false, relative: 'show' },
    { path: 'a', folder: '', is: true, relative: 'a' },
    { path: '/a', folder: '', is: false, relative: '/a' },
    { path: '/a', folder: '/', is: true, relative: 'a' },
  ];
  for (const { path, folder, is, relative } of inside) {
    it(`${path} is ${is ? '' : 'not '}inside "${folder}"`, () =>
      assert.deepEqual([isInside(path, folder), relativeTo(folder, path)], [is, relative]));
  }
});
