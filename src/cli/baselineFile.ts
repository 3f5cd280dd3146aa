import { folderOf, isInside, message, readBaseline, relativeTo, renderBaseline, type Baseline } from '../core/index';
import { decodeText } from './decodeText';
import { Failure } from './failure';
import type { Io } from './io';
import { displayPath, wholePath } from './paths';

/** The baseline that a command line names, with the place from which productions are named in it. */
export class BaselineFile {
  private constructor(
    private readonly path: string,
    private readonly read: Baseline,
    private readonly before: Uint8Array | undefined,
    private readonly io: Io,
  ) {}

  /** Throws `Failure` for what is no baseline; one that is still to be written may be missing. */
  static async open(written: string, mayBeMissing: boolean, io: Io): Promise<BaselineFile> {
    const path = wholePath(written, io);
    const kind = await io.files.kind(path);
    if (kind === undefined && mayBeMissing) return new BaselineFile(path, new Map(), undefined, io);
    if (kind !== 'file') throw new Failure(message('cli.failure.no-baseline', { path: displayPath(path, io) }));
    const bytes = await io.files.bytes(path);
    const read = readBaseline(decodeText(bytes, path).text);
    if (!read) throw new Failure(message('cli.failure.not-a-baseline', { path: displayPath(path, io) }));
    return new BaselineFile(path, read, bytes, io);
  }

  get shown(): string {
    return displayPath(this.path, this.io);
  }

  /** What was known of the production in a folder. */
  keysOf(folder: string): readonly string[] {
    return this.read.get(this.name(folder)) ?? [];
  }

  /** Entries of productions that were not found in a folder that was searched. */
  lostIn(searched: string, found: readonly string[]): readonly string[] {
    const names = new Set(found.map((folder) => this.name(folder)));
    return [...this.read].flatMap(([name, keys]) => {
      const folder = wholePath(name, { cwd: folderOf(this.path) });
      return names.has(name) || (folder !== searched && !isInside(folder, searched))
        ? []
        : keys.map((key) => `${name}: ${key}`);
    });
  }

  /** Writes the entries of productions anew; of those that lie elsewhere they stay. */
  async write(
    searched: string,
    entries: readonly { readonly folder: string; readonly keys: readonly string[] }[],
  ): Promise<void> {
    const kept = [...this.read].filter(([name]) => {
      const folder = wholePath(name, { cwd: folderOf(this.path) });
      return folder !== searched && !isInside(folder, searched);
    });
    const content = renderBaseline(
      new Map([...kept, ...entries.map(({ folder, keys }) => [this.name(folder), keys] as const)]),
    );
    await this.io.files.write([
      { path: this.path, content, ...(this.before === undefined ? {} : { before: this.before }) },
    ]);
  }

  private name(folder: string): string {
    const home = folderOf(this.path);
    return folder === home ? '.' : relativeTo(home, folder);
  }
}
