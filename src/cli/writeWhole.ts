import { randomBytes } from 'node:crypto';
import { link, lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
        await fill(draft, content, await modeOf(target));
      });
    }
    for (const one of drafts) await writing(one.path, () => expectSame(one));
    for (const { path, target, draft } of drafts) await writing(path, () => rename(draft, target));
  } finally {
    for (const { draft } of drafts) await discard(draft);
  }
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

/** In the same folder, so that it can take the other's place at one stroke; its name tells whose it is should the power fail. */
function draftBeside(target: string): string {
  return join(dirname(target), `.ai-slate-${randomBytes(6).toString('hex')}.tmp`);
}

async function fill(draft: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(draft, 'wx', mode);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Who may read a file stays as it is. */
async function modeOf(target: string): Promise<number | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw new UnwritableFile(target, 'is-folder');
  return found && found.mode & 0o777;
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
