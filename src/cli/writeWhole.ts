import { link, lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftBeside, locked, sweep } from './drafts';
import { codeOf, UnwritableFile, type UnwritableReason } from './fileFaults';
import type { Written } from './io';

/** What is to take the place of a file, complete beside it. */
interface Draft extends Pick<Written, 'path' | 'before'> {
  readonly target: string;
  readonly draft: string;
}

/** Replaces or creates files: all of them are written beside first, and on the disk before the first takes its place. */
export async function writeWhole(files: readonly Written[]): Promise<void> {
  const drafts: Draft[] = [];
  try {
    for (const { path, content, before } of files) {
      await writing(path, async () => {
        const target = await realpath(path).catch(() => path);
        const draft = draftBeside(target);
        drafts.push({ path, target, draft, ...(before && { before }) });
        await mkdir(dirname(target), { recursive: true });
        await sweep(dirname(target));
        await fill(draft, content, await standingOf(path));
      });
    }
    await replaceAll(drafts);
  } finally {
    for (const { draft } of drafts) await discard(draft);
  }
}

/** Between looking at the files and replacing them, nobody else replaces one that must still be the same. */
async function replaceAll(drafts: readonly Draft[]): Promise<void> {
  const compared = drafts.filter(({ before }) => before).sort((one, other) => (one.target < other.target ? -1 : 1));
  const replace = async (): Promise<void> => {
    for (const one of drafts) await writing(one.path, () => expectSame(one));
    for (const { path, target, draft } of drafts) await writing(path, () => rename(draft, target));
  };
  const withLocks = async ([first, ...others]: readonly Draft[]): Promise<void> => {
    if (!first) return replace();
    await writing(first.path, () => locked(first.target, () => withLocks(others)));
  };
  await withLocks(compared);
}

/** Creates a file unless something has its name already. */
export async function createWhole(path: string, text: string): Promise<boolean> {
  const draft = draftBeside(path);
  try {
    return await writing(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await fill(draft, text, undefined);
      return takeName(draft, path);
    });
  } finally {
    await discard(draft);
  }
}

async function fill(draft: string, content: string | Uint8Array, before: Standing | undefined): Promise<void> {
  const file = await open(draft, 'wx', before?.mode);
  try {
    const { uid, gid } = await file.stat();
    // Whose a file is stays as it is, or the file does.
    if (before && (before.uid !== uid || before.gid !== gid)) await file.chown(before.uid, before.gid);
    if (before) await file.chmod(before.mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

interface Standing {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Whose a file is and who may read it, if it is there. A device or a pipe would be gone if a file took its place. */
async function standingOf(path: string): Promise<Standing | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (found.isDirectory()) throw new UnwritableFile(path, 'is-folder');
  if (!found.isFile()) throw new UnwritableFile(path, 'no-file');
  return { mode: found.mode & 0o777, uid: found.uid, gid: found.gid };
}

async function expectSame({ path, target, before }: Draft): Promise<void> {
  if (before && !(await readFile(target)).equals(before)) throw new UnwritableFile(path, 'changed');
}

/** A file system without links gets the name by renaming, which would also replace what has it. */
async function takeName(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (
      codeOf(error) === 'EEXIST' ||
      (await lstat(path).then(
        () => true,
        () => false,
      ))
    )
      return false;
    await rename(draft, path);
    return true;
  }
}

async function discard(draft: string): Promise<void> {
  await rm(draft, { force: true }).catch(() => undefined);
}

/** What the system says when it refuses, in our words. */
async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UnwritableFile(
      path,
      error instanceof UnwritableFile ? error.reason : (reasons.get(codeOf(error) ?? '') ?? 'other'),
      error,
    );
  }
}

const reasons: ReadonlyMap<string, UnwritableReason> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EISDIR', 'is-folder'],
]);
