import { FILE_LIMIT, folderOf, message, UnreadableFile } from '../core/index';
import { Failure } from './failure';
import { TooLargeFile, UnwritableFile } from './fileFaults';
import type { Files, Git, Io } from './io';
import { displayPath, wholePath } from './paths';

interface Blob {
  readonly hash: string;
  readonly bytes: number;
}

/**
 * The files of a folder's Git repository as they were at a revision (`HEAD~3`, a tag, a branch, a hash), under the paths
 * that they have now. Throws `Failure` where there is no Git, no repository or no such revision.
 */
export async function revisionFiles(revision: string, folder: string, io: Io): Promise<Files> {
  const git: Git = io.git ?? (() => Promise.resolve(undefined));
  const up = await git(folder, ['rev-parse', '--show-cdup']);
  if (!up) throw new Failure(message('cli.failure.no-git', { path: displayPath(folder, io) }));
  const root = wholePath(decode(up).trim() || '.', { cwd: folder });
  const commit = revision.startsWith('-')
    ? undefined
    : await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const listed = commit && (await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', decode(commit).trim()]));
  if (!listed) throw new Failure(message('cli.failure.no-revision', { revision }));
  return filesOf(blobs(decode(listed), root === '/' ? '' : root), root, git);
}

/** Lines of `mode type hash size<TAB>path`, each ended by a zero; links and submodules are no files. */
function blobs(listed: string, root: string): ReadonlyMap<string, Blob> {
  const found = listed.split('\0').flatMap((line) => {
    const [, hash, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
    return hash === undefined || path === undefined
      ? []
      : [[`${root}/${path}`, { hash, bytes: Number(size) }] as const];
  });
  return new Map(found);
}

function filesOf(all: ReadonlyMap<string, Blob>, root: string, git: Git): Files {
  const folders = new Set<string>();
  for (const path of all.keys())
    for (let folder = folderOf(path); folder.length > 1 && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  const below = (folder: string): readonly string[] =>
    [...all.keys()].filter((path) => path.startsWith(folder === '/' ? '/' : `${folder}/`));
  const refuse = (path: string): Promise<never> => Promise.reject(new UnwritableFile(path, 'no-permission'));
  return {
    kind: (path) => Promise.resolve(all.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined),
    names: (folder) =>
      Promise.resolve(
        below(folder)
          .filter((path) => folderOf(path) === folder)
          .map((path) => path.slice(path.lastIndexOf('/') + 1))
          .sort(),
      ),
    list: (folder) => Promise.resolve([...below(folder)].filter((path) => !hidden(path.slice(folder.length))).sort()),
    bytes: async (path, largest = FILE_LIMIT) => {
      const blob = all.get(path);
      if (!blob) throw new UnreadableFile(path, 'missing');
      if (blob.bytes > largest * 1024 * 1024) throw new TooLargeFile(path, largest);
      const read = await git(root, ['cat-file', 'blob', blob.hash]);
      if (!read) throw new UnreadableFile(path, 'other');
      return read;
    },
    real: (path) => Promise.resolve(path),
    write: ([file]) => refuse(file?.path ?? root),
    create: refuse,
  };
}

/** In a folder of tools, as on the disk. */
function hidden(path: string): boolean {
  return /(?:^|\/)(?:\.[^/]*|node_modules)\//.test(path);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
