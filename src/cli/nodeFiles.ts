import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  FILE_LIMIT,
  isManifestPath,
  isScriptPath,
  UnreadableFile,
  type Unlisted,
  type UnreadableReason,
  type UnreadReason,
} from '../core/index';
import { codeOf, TooLargeFile } from './fileFaults';
import type { Files } from './io';
import { createWhole, writeWhole } from './writeWhole';

/** The files of the computer this runs on. */
export const nodeFiles: Files = {
  async kind(path) {
    try {
      const found = await stat(path);
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
    } catch {
      return undefined;
    }
  },
  async names(folder) {
    const entries = await reading(folder, () => readdir(folder, { withFileTypes: true }));
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  },
  async list(folder) {
    const root = await reading(folder, () => realpath(folder));
    return (await below(folder, root)).files.sort();
  },
  async unlisted(folder) {
    const root = await reading(folder, () => realpath(folder));
    return (await below(folder, root)).unlisted;
  },
  async bytes(path, largest = FILE_LIMIT) {
    return reading(path, async () => {
      // Without the flag, opening a pipe that has taken a file's place waits for somebody to write into it.
      const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        const found = await file.stat();
        if (found.size > largest * 1024 * 1024) throw new TooLargeFile(path, largest);
        if (!found.isFile()) throw new UnreadableFile(path, 'other');
        const bytes = await file.readFile();
        // It may have grown in the meantime.
        if (bytes.length > largest * 1024 * 1024) throw new TooLargeFile(path, largest);
        return bytes;
      } finally {
        await file.close();
      }
    });
  },
  async sha256(path) {
    return reading(path, async () => {
      const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        if (!(await file.stat()).isFile()) throw new UnreadableFile(path, 'other');
        const hash = createHash('sha256');
        await pipeline(file.createReadStream({ autoClose: false }), hash);
        return hash.digest('hex');
      } finally {
        await file.close();
      }
    });
  },
  real: (path) =>
    realpath(path).then(
      (found) => found.replaceAll(sep, '/'),
      () => path,
    ),
  write: writeWhole,
  create: createWhole,
};

interface Found {
  readonly files: string[];
  readonly unlisted: readonly Unlisted[];
}

/** Every file at any depth. Folders of tools are passed over; a linked file counts when it lies in the root, a linked folder never. */
async function below(folder: string, root: string): Promise<Found> {
  const entries = await reading(folder, () => readdir(folder, { withFileTypes: true }));
  const found = await Promise.all(
    entries.map(async (entry): Promise<Found> => {
      const path = `${folder.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules'
          ? nothing
          : below(path, root).catch((error: unknown) => unlisted(path, reasonOf(error)));
      if (entry.isSymbolicLink())
        return (await leadsInto(path, root)) ? { files: [path], unlisted: [] } : linkBehind(path);
      return entry.isFile() ? { files: [path], unlisted: [] } : nothing;
    }),
  );
  return { files: found.flatMap(({ files }) => files), unlisted: found.flatMap((one) => one.unlisted) };
}

const nothing: Found = { files: [], unlisted: [] };

function unlisted(path: string, reason: UnreadReason): Found {
  return { files: [], unlisted: [{ path, reason }] };
}

/** A link that is not followed may hide a script or a manifest; what else it leads to is nothing of ours. */
async function linkBehind(path: string): Promise<Found> {
  if (isScriptPath(path) || isManifestPath(path)) return unlisted(path, 'link');
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? unlisted(path, 'link') : nothing;
}

function reasonOf(error: unknown): UnreadReason {
  return error instanceof UnreadableFile ? error.reason : 'other';
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

const reasons: ReadonlyMap<string, UnreadableReason> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
]);
