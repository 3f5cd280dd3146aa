import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UnreadableFile, type UnreadableReason } from '../core/index';
import type { Files } from './io';

/** No script or manifest is larger; reading one that is would stop the machine and not help anybody. */
export const LARGEST_MEGABYTES = 50;

/** The files of the computer this runs on. */
export const nodeFiles: Files = {
  async kind(path) {
    try {
      const found = await stat(path);
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
    } catch {
      return undefined;
    }
  },
  async names(folder) {
    const entries = await reading(folder, () => readdir(folder, { withFileTypes: true }));
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
  },
  async list(folder) {
    const root = await reading(folder, () => realpath(folder));
    return (await below(folder, root)).sort();
  },
  async bytes(path, largest = LARGEST_MEGABYTES) {
    return reading(path, async () => {
      const file = await open(path, 'r');
      try {
        const { size } = await file.stat();
        if (size > largest * 1024 * 1024) throw new UnreadableFile(path, 'too-large');
        return await file.readFile();
      } finally {
        await file.close();
      }
    });
  },
  async write(path, content) {
    const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
    await reading(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(draft, content, { flag: 'wx' });
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    });
  },
  async create(path, text) {
    return reading(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(path, text, { flag: 'wx' });
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      }
    });
  },
};

/** Every file at any depth. Folders of tools are passed over; a linked file counts when it lies in the root, a linked folder never. */
async function below(folder: string, root: string): Promise<string[]> {
  const entries = await reading(folder, () => readdir(folder, { withFileTypes: true }));
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = `${folder.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : below(path, root).catch(() => []);
      if (entry.isSymbolicLink()) return (await leadsInto(path, root)) ? [path] : [];
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}

async function leadsInto(path: string, root: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    return target.startsWith(root.endsWith(sep) ? root : root + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

/** What the system says when it refuses, as the error every shell knows. */
async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(path, reasons.get(codeOf(error) ?? '') ?? 'other', error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const reasons: ReadonlyMap<string, UnreadableReason> = new Map([
  ['ENOENT', 'missing'], ['ENOTDIR', 'missing'], ['EACCES', 'no-permission'], ['EPERM', 'no-permission'], ['EROFS', 'no-permission'],
]);
