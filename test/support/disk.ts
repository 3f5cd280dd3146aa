import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const calls = ['open', 'mkdir', 'readdir', 'realpath', 'rename', 'stat', 'lstat', 'link', 'readFile'] as const;
const ofHandles = ['readFile', 'stat', 'chmod', 'writeFile', 'sync'] as const;
export const faultCodes = ['ENOSPC', 'EIO', 'ENOENT', 'EACCES', 'EMFILE', 'EROFS', 'EISDIR', 'EBUSY'] as const;

/** At which call to the disk it fails, of all or of one kind, and how. */
export interface DiskFault {
  readonly at: number;
  readonly code: (typeof faultCodes)[number];
  /** Half of what is written gets there. */
  readonly torn: boolean;
  readonly of?: (typeof calls)[number] | (typeof ofHandles)[number];
}

/** How many faults have been put in the way so far. */
export let faultsInjected = 0;

type Owner = { [name: string]: (...args: unknown[]) => unknown };

/** Does the work on a disk that fails once; afterwards the disk is as it was. */
export async function onFailingDisk<T>(fault: DiskFault, work: () => Promise<T>): Promise<T> {
  let call = 0;
  const failing = (name: string, real: (...args: unknown[]) => unknown) =>
    async function (this: unknown, ...args: unknown[]): Promise<unknown> {
      if ((fault.of !== undefined && fault.of !== name) || call++ !== fault.at) return real.apply(this, args);
      faultsInjected++;
      const [content] = args;
      if (fault.torn && name === 'writeFile' && (typeof content === 'string' || content instanceof Uint8Array))
        await real.call(this, content.slice(0, content.length >> 1));
      throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
    };
  const probe = await fsPromises.open(process.execPath, 'r');
  const handles = Object.getPrototypeOf(probe) as Owner;
  await probe.close();
  const disk = fsPromises as unknown as Owner;
  const before = [
    ...calls.map((name) => [disk, name, disk[name]] as const),
    ...ofHandles.map((name) => [handles, name, handles[name]] as const),
  ];
  for (const [owner, name, real] of before) if (real) owner[name] = failing(name, real);
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const [owner, name, real] of before) if (real) owner[name] = real;
    syncBuiltinESMExports();
  }
}

/** A folder with these files, gone after the work. */
export async function inFolder(
  texts: { readonly [path: string]: string },
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-slate-'));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
