import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type * as Reading from '../../../src/vscode/readText';
import type * as Writing from '../../../src/vscode/writeWhole';
import { besideFakeEditor } from '../../support/fakeEditor';

interface FakeUri {
  readonly scheme: string;
  readonly path: string;
}

/** Files as the editor offers them, of which some calls fail. */
class FakeFiles {
  readonly files = new Map<string, Uint8Array>();
  readonly fails = new Set<string>();

  readonly writeFile = (uri: FakeUri, content: Uint8Array): Promise<void> => {
    const torn = this.fails.has('disk full');
    this.files.set(uri.path, torn ? content.slice(0, 1) : content);
    return torn ? Promise.reject(new Error('ENOSPC')) : Promise.resolve();
  };
  readonly rename = (from: FakeUri, to: FakeUri, { overwrite }: { readonly overwrite: boolean }): Promise<void> => {
    if (this.fails.has('rename') || (!overwrite && this.files.has(to.path)))
      return Promise.reject(new Error('not renamed'));
    // As on a disk in the editor: the old file goes first.
    this.files.delete(to.path);
    if (this.fails.has('half of rename')) return Promise.reject(new Error('not renamed'));
    this.files.set(to.path, this.files.get(from.path) ?? new Uint8Array());
    this.files.delete(from.path);
    return Promise.resolve();
  };
  readonly delete = (uri: FakeUri): Promise<void> =>
    this.files.delete(uri.path) ? Promise.resolve() : Promise.reject(new Error('missing'));
  readonly stat = (uri: FakeUri): Promise<{ readonly size: number; readonly type: number }> => {
    const found = this.files.get(uri.path);
    return found
      ? Promise.resolve({ size: this.fails.has('grows') ? 0 : found.length, type: 1 })
      : Promise.reject(new Error('missing'));
  };
  readonly readFile = (uri: FakeUri): Promise<Uint8Array> =>
    Promise.resolve(this.files.get(uri.path) ?? new Uint8Array());

  texts(): { readonly [path: string]: string } {
    return Object.fromEntries(
      [...this.files].map(([path, content]) => [
        path.replace(/\.ai-slate-[\w-]+/, 'draft'),
        new TextDecoder().decode(content),
      ]),
    );
  }
}

const Uri = {
  joinPath: ({ scheme, path }: FakeUri, ...steps: readonly string[]): FakeUri => ({
    scheme,
    path: `${path.slice(0, path.lastIndexOf('/'))}/${steps.at(-1) ?? ''}`,
  }),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that the editor writes', () => {
  const disk = { value: new FakeFiles() };
  const at = (scheme: string): vscode.Uri =>
    ({ scheme, path: '/show/r.md', toString: () => 'file:///show/r.md' }) as unknown as vscode.Uri;
  let writing: typeof Writing;
  let reading: typeof Reading;
  let limit: unknown;

  before(async () => {
    class FileSystemError extends Error {}
    const fs = new Proxy({}, { get: (_, name): unknown => Reflect.get(disk.value, name) });
    const parts = { workspace: { fs, getConfiguration: () => ({ get: () => limit }) }, Uri, FileSystemError };
    writing = await besideFakeEditor(() => import('../../../src/vscode/writeWhole'), parts);
    reading = await besideFakeEditor(() => import('../../../src/vscode/readText'), parts);
  });
  beforeEach(() => {
    disk.value = new FakeFiles();
    disk.value.files.set('/show/r.md', bytes('before'));
  });

  it('takes the place of the old one, and leaves nothing beside it', async () => {
    await writing.writeWhole(at('file'), bytes('after'));
    assert.deepEqual(disk.value.texts(), { '/show/r.md': 'after' });
  });

  it('leaves the old one as it was when there is no room', async () => {
    disk.value.fails.add('disk full');
    await assert.rejects(writing.writeWhole(at('file'), bytes('after')));
    assert.deepEqual(disk.value.texts(), { '/show/r.md': 'before' });
  });

  it('leaves the old one as it was when it cannot take its place', async () => {
    disk.value.fails.add('rename');
    await assert.rejects(writing.writeWhole(at('file'), bytes('after')));
    assert.deepEqual(disk.value.texts(), { '/show/r.md': 'before' });
  });

  it('stays beside when the old one is gone and the new one could not take its place', async () => {
    disk.value.fails.add('half of rename');
    await assert.rejects(writing.writeWhole(at('file'), bytes('after')));
    assert.deepEqual(disk.value.texts(), { '/show/draft.tmp': 'after' });
  });

  it('is written in place where files of another kind cannot be renamed', async () => {
    disk.value.fails.add('rename');
    await writing.writeWhole(at('memfs'), bytes('after'));
    assert.deepEqual(disk.value.texts(), { '/show/r.md': 'after' });
  });

  for (const scheme of ['file', 'memfs']) {
    it(`takes no place that is taken, when told so: ${scheme}`, async () => {
      await assert.rejects(writing.writeWhole(at(scheme), bytes('after'), false));
      assert.deepEqual(disk.value.texts(), { '/show/r.md': 'before' });
    });
  }

  for (const [set, read] of [
    [undefined, true],
    [1, false],
    [500, true],
    [0, true],
    [501, true],
    ['many', true],
  ] as const) {
    it(`is read up to the size that is set: ${String(set)}`, async () => {
      limit = set;
      disk.value.files.set('/show/r.md', new Uint8Array(1024 * 1024 + 1).fill(32));
      for (const grows of [false, true]) {
        if (grows) disk.value.fails.add('grows');
        if (read) assert.equal((await reading.readText(at('file'))).length, 1024 * 1024 + 1);
        else
          await assert.rejects(
            reading.readText(at('file')),
            (error: { readonly reason?: string }) => error.reason === 'too-large',
          );
      }
      limit = undefined;
    });
  }
});
