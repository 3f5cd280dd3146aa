import { createHash, randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, UnwritableFile } from './fileFaults';

/** Tells the drafts of this computer from those of another one that shares the folder. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const DRAFT = /^\.ai-slate-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;

/** A name in the same folder, so that the draft can take the other's place at one stroke; it tells which process writes it. */
export function draftBeside(target: string): string {
  return join(dirname(target), `.ai-slate-${host}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Removes the drafts in a folder whose process was ended before it could. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, computer, id] = DRAFT.exec(name) ?? [];
    if (computer === host && !isRunning(Number(id)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** How often, and how long apart in milliseconds, a file that another process is replacing is asked for. */
const [ATTEMPTS, PAUSE] = [200, 25];

/**
 * Does something while no other process of this program replaces the file. The lock of a process that was ended is taken over.
 * Throws `UnwritableFile` when the file stays locked.
 */
export async function locked<T>(target: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(target), `.ai-slate-${basename(target)}.lock`);
  for (let attempt = 0; !(await taken(lock)); attempt++) {
    if (attempt >= ATTEMPTS) throw new UnwritableFile(target, 'busy');
    await new Promise((resolve) => void setTimeout(resolve, PAUSE));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true }).catch(() => undefined);
  }
}

/** The lock gets its name when it says whose it is, so that one of a process that was ended can always be told. */
async function taken(lock: string): Promise<boolean> {
  const draft = draftBeside(lock);
  try {
    await writeFile(draft, `${host} ${process.pid}`, { flag: 'wx' });
    await link(draft, lock);
    return true;
  } catch (error) {
    // A file system without links has no such locks; the files are compared all the same.
    if (codeOf(error) !== 'EEXIST') return true;
    const [computer, id] = (await readFile(lock, 'utf8').catch(() => '')).split(' ');
    if (computer === host && !isRunning(Number(id))) await rm(lock, { force: true });
    return false;
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
