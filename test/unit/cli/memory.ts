import { readFileSync } from 'node:fs';
import { builtInAgreements } from '../../../src/agreements/index';
import { runCli } from '../../../src/cli/runCli';
import { UnwritableFile } from '../../../src/cli/fileFaults';
import type { Files, Io, Written } from '../../../src/cli/io';
import { english, hashOf, ownFonts, UnreadableFile } from '../../../src/core/index';
import { AS_OF } from '../reports/show';

/** Files in memory, under their whole paths; a folder is there when a file stands in it. */
export class MemoryFiles implements Files {
  readonly texts: Map<string, string | Uint8Array>;

  constructor(files: Iterable<readonly [string, string | Uint8Array]> = []) {
    this.texts = new Map(files);
  }

  readonly kind = (path: string): Promise<'file' | 'folder' | undefined> => {
    const folder = path === '/' || [...this.texts.keys()].some((one) => one.startsWith(`${path}/`));
    return Promise.resolve(this.texts.has(path) ? 'file' : folder ? 'folder' : undefined);
  };
  readonly names = (folder: string): Promise<readonly string[]> => {
    const start = folder === '/' ? '/' : `${folder}/`;
    return Promise.resolve(
      [...this.texts.keys()]
        .filter((path) => path.startsWith(start) && !path.slice(start.length).includes('/'))
        .map((path) => path.slice(start.length)),
    );
  };
  readonly list = (folder: string): Promise<readonly string[]> =>
    Promise.resolve([...this.texts.keys()].filter((path) => path.startsWith(`${folder}/`)));
  readonly bytes = (path: string): Promise<Uint8Array> => {
    const found = this.texts.get(path);
    if (found === undefined) return Promise.reject(new UnreadableFile(path, 'missing'));
    return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found);
  };
  readonly real = (path: string): Promise<string> => Promise.resolve(path);
  readonly write = async (files: readonly Written[]): Promise<void> => {
    for (const { path, before } of files) {
      if (path.startsWith('/locked/')) throw new UnwritableFile(path, 'no-permission');
      if (before && hashOf(await this.bytes(path)) !== hashOf(before)) throw new UnwritableFile(path, 'changed');
    }
    for (const { path, content } of files) this.texts.set(path, content);
  };
  readonly create = async (path: string, text: string): Promise<boolean> => {
    if (this.texts.has(path)) return false;
    await this.write([{ path, content: text }]);
    return true;
  };
}

/** The heavy formats as the sources have them, with the fonts of the package that the program's come from. */
export const heavyInTests: Io['heavy'] = {
  pdf: () => import('../../../src/core/pdf'),
  xlsx: () => import('../../../src/core/xlsx'),
  ownFonts: () =>
    Promise.resolve(
      ownFonts.map(({ file, weight }) => ({
        name: file,
        weight,
        bytes: readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${file}`),
      })),
    ),
};

/** Three of the built-in agreements; all of them would take a moment in every test, and change under it. */
const someAgreements = builtInAgreements().filter(({ path }) => /^(?:wga-mba-|us-tn-elvis)/.test(path));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: MemoryFiles;
}

/** Runs a command line in `/show` over files in memory, on the day of the samples unless another is given. */
export async function run(
  args: readonly string[],
  given: Iterable<readonly [string, string | Uint8Array]> = [],
  io: Partial<Io> = {},
): Promise<Ran> {
  const files = new MemoryFiles(given);
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (text) => void (out += text),
    outBytes: (bytes) => void (out += new TextDecoder('latin1').decode(bytes)),
    err: (text) => void (err += text),
    isTerminal: false,
    cwd: '/show',
    env: {},
    files,
    heavy: heavyInTests,
    agreements: someAgreements,
    now: () => new Date(`${AS_OF}T12:00:00Z`),
    words: english,
    version: '9.9.9',
    ...io,
  });
  return { code, out, err, files };
}
