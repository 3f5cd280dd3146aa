import assert from 'node:assert/strict';
import { hashOf, parseManifest, type FoundDocument, type Production } from '../../../src/core/index';
import { joinProduction } from '../../../src/core/production/join';
import type * as Documents from '../../../src/vscode/documentFiles';
import { besideFakeEditor } from '../../support/fakeEditor';

const paper = new TextEncoder().encode('I agree.\n');
const sha256 = hashOf(paper).slice('sha256:'.length);

interface FakeFile {
  readonly type: number;
  readonly bytes: Uint8Array;
  readonly size?: number;
  readonly mtime: number;
}

class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void): { readonly dispose: () => void } => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

class FileSystemError extends Error {
  readonly code = 'FileNotFound';
}

const folder: FakeFile = { type: 2, bytes: new Uint8Array(), mtime: 0 };
const file = (mtime = 1, bytes = paper): FakeFile => ({ type: 1, bytes, mtime });

/** The files of the editor, as they are while one test runs. */
const disk = { files: new Map<string, FakeFile>(), read: [] as string[] };
const told = new EventEmitter<{ readonly scheme: string; readonly authority: string; readonly path: string }>();

function find({ path }: { readonly path: string }): Promise<FakeFile> {
  const there = disk.files.get(path);
  return there ? Promise.resolve(there) : Promise.reject(new FileSystemError());
}

const workspace = {
  createFileSystemWatcher: () => ({
    onDidCreate: told.event,
    onDidChange: told.event,
    onDidDelete: told.event,
    dispose: () => undefined,
  }),
  onDidChangeConfiguration: () => ({ dispose: () => undefined }),
  getConfiguration: () => ({ get: () => 1 }),
  fs: {
    stat: async (uri: { readonly path: string }) => {
      const { type, bytes, size = bytes.length, mtime } = await find(uri);
      return { type, size, mtime };
    },
    readFile: async (uri: { readonly path: string }) => {
      disk.read.push(uri.path);
      return (await find(uri)).bytes;
    },
  },
};
const Disposable = {
  from: (...all: readonly { readonly dispose: () => void }[]) => ({
    dispose: () => {
      for (const one of all) one.dispose();
    },
  }),
};

/** A production that names one document, beside an editor with these files. */
async function open(given: readonly (readonly [string, FakeFile])[]) {
  disk.files = new Map([['/show/papers', folder], ...given]);
  disk.read = [];
  const { DocumentFiles } = await besideFakeEditor<typeof Documents>(
    () => import('../../../src/vscode/documentFiles'),
    { EventEmitter, FileSystemError, workspace, Disposable },
  );
  const manifest = parseManifest(
    'file:///show/production.slate.yaml',
    'production: { title: The Night Ferry }\nevidence:\n  - { kind: notice, document: papers/a.txt }\n',
  );
  const production = joinProduction({ folder: 'file:///show', manifests: [manifest], scripts: [] });
  return { documents: new DocumentFiles(), production };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** What is known of the document once something new was found, and after what was done. */
function found({ documents, production }: Opened, act = (): void => undefined): Promise<FoundDocument | undefined> {
  return new Promise((resolve) => {
    const waiting = documents.onDidChange(() => {
      waiting.dispose();
      resolve(documents.joinTo(production).documents?.get(DOCUMENT));
    });
    documents.joinTo(production);
    act();
  });
}

const A = '/show/papers/a.txt';
const DOCUMENT = `file://${A}`;

describe('documents in the editor', () => {
  for (const { what, given, expected } of [
    { what: 'there', given: [[A, file()]], expected: { found: 'present', sha256 } },
    { what: 'gone', given: [], expected: { found: 'missing' } },
    { what: 'a folder', given: [[A, folder]], expected: { found: 'unreadable' } },
    { what: 'a link', given: [[A, { ...file(), type: 65 }]], expected: { found: 'outside' } },
    {
      what: 'in a folder behind a link',
      given: [
        ['/show/papers', { ...folder, type: 66 }],
        [A, file()],
      ],
      expected: { found: 'outside' },
    },
    { what: 'too large', given: [[A, { ...file(), size: 2 * 1024 * 1024 }]], expected: { found: 'present' } },
  ] as readonly {
    readonly what: string;
    readonly given: readonly (readonly [string, FakeFile])[];
    readonly expected: FoundDocument;
  }[]) {
    it(`are told to be ${what}`, async () => {
      const opened = await open(given);
      assert.deepEqual(await found(opened), expected);
      assert.equal(disk.read.includes(A), 'sha256' in expected);
      opened.documents.dispose();
    });
  }

  it('are spoken of only once somebody has looked', async () => {
    const { documents, production } = await open([[A, file()]]);
    assert.equal(documents.joinTo(production).documents?.has(DOCUMENT), false);
    documents.dispose();
  });

  it('keep the production the same object while nothing changes', async () => {
    const opened = await open([[A, file()]]);
    await found(opened);
    const joined: Production = opened.documents.joinTo(opened.production);
    assert.equal(opened.documents.joinTo(opened.production), joined);
    opened.documents.dispose();
  });

  it('are looked at again when they, or a folder above, change, and read only when their size or time does', async () => {
    const opened = await open([[A, file()]]);
    await found(opened);
    const at = (path: string) => ({ scheme: 'file', authority: '', path });
    const other = new TextEncoder().encode('I do not agree.\n');
    const changed = await found(opened, () => {
      disk.files.set(A, file(2, other));
      told.fire(at(A));
    });
    assert.deepEqual(changed, { found: 'present', sha256: hashOf(other).slice('sha256:'.length) });
    const gone = await found(opened, () => {
      disk.files.delete(A);
      told.fire(at('/show/papers'));
    });
    assert.deepEqual(gone, { found: 'missing' });
    assert.equal(disk.read.filter((path) => path === A).length, 2);
    opened.documents.dispose();
  });
});
