import { fileNameOf, folderOf, isInside, isManifestPath, isScriptPath, message } from '../core/index';
import { Failure } from './failure';
import { UnwritableFile } from './fileFaults';
import type { Io } from './io';
import type { Given } from './options';
import { displayPath, wholePath } from './paths';
import { isBuildLog, jsonForLog } from './text/forLog';

/** What a command makes, with the name of its file where several are written into one folder. */
export interface Made {
  readonly name: string;
  /** Of several files in one format, what tells them apart; it stands before the ending. */
  readonly suffix?: string;
  readonly text: string | Uint8Array;
}

/** Where `-o` says that things go: to one file, to files by their endings, or into a folder. */
export class Destinations {
  private constructor(
    private readonly files: readonly string[],
    private readonly folder: string | undefined,
  ) {}

  static async of({ options }: Given, io: Io): Promise<Destinations> {
    const files: string[] = [];
    const folders: string[] = [];
    for (const target of options.get('output') ?? []) {
      const path = wholePath(target, io);
      const folder = target.endsWith('/') || target.endsWith('\\') || (await io.files.kind(path)) === 'folder';
      (folder ? folders : files).push(path);
    }
    if (folders.length > 1) throw new Failure(message('cli.failure.twice', { option: '--output' }));
    return new Destinations(files, folders[0]);
  }

  /** Nothing was said, so that it goes to the output. */
  get toOutput(): boolean {
    return this.files.length === 0 && this.folder === undefined;
  }

  /** The file for what is called `name`: one of that ending, else one in the folder, else the only one there is. */
  fileFor(name: string, suffix = ''): string | undefined {
    const ending = endingOf(name);
    const [only, another] = this.files;
    const file = this.files.find((path) => endingOf(path) === ending);
    if (file !== undefined) return withSuffix(file, suffix);
    if (this.folder !== undefined) return `${this.folder}/${withSuffix(name, suffix)}`;
    return only !== undefined && another === undefined ? withSuffix(only, suffix) : undefined;
  }
}

/** Writes what a command made: to the output, or where `-o` says. Nothing is written unless all of it can be. */
export async function writeOut(made: readonly Made[], given: Given, io: Io): Promise<void> {
  const destinations = await Destinations.of(given, io);
  if (destinations.toOutput) toOutput(made, io);
  else await toFiles(made, destinations, io);
}

async function toFiles(made: readonly Made[], destinations: Destinations, io: Io): Promise<void> {
  const files = made.map(({ name, suffix, text }) => ({ file: destinations.fileFor(name, suffix), text }));
  const paths = files.flatMap(({ file }) => file ?? []);
  if (paths.length === 0 && files.length === 1) throw new Failure(message('cli.failure.twice', { option: '-o' }));
  if (paths.length < files.length || new Set(paths).size < paths.length)
    throw new Failure(message('cli.failure.folder-for-many'));
  for (const path of paths) {
    if (isInput(path) || isInput(await io.files.real(path)))
      throw new Failure(message('cli.failure.input', { path: displayPath(path, io) }));
    if ((await io.files.kind(path)) === 'other') throw new UnwritableFile(path, 'no-file');
    await refuseWayOut(path, io);
  }
  await io.files.write(files.map(({ file = '', text }) => ({ path: file, content: text })));
  for (const { file = '' } of files) {
    io.err(`${io.words.say(message('cli.written', { path: displayPath(file, io) }))}\n`);
  }
}

function toOutput(made: readonly Made[], io: Io): void {
  if (made.some(({ suffix }) => suffix !== undefined && suffix !== ''))
    throw new Failure(message('cli.failure.several-files'));
  if (io.isTerminal && made.some(({ text }) => typeof text !== 'string'))
    throw new Failure(message('cli.failure.binary'));
  for (const { name, text } of made) {
    if (typeof text === 'string') io.out(isBuildLog(io) && /\.(?:json|sarif)$/.test(name) ? jsonForLog(text) : text);
    else io.outBytes(text);
  }
}

/** Throws `Failure` where a link leads out of its folder: whoever put it there chose what would be written over. */
export async function refuseWayOut(path: string, io: Io): Promise<void> {
  const target = await io.files.real(path);
  if (target !== path && !isInside(target, await io.files.real(folderOf(path))))
    throw new Failure(message('cli.failure.leads-away', { path: displayPath(path, io) }));
}

/** What people write by hand and this program reads: a script, also one to be converted, a manifest or an agreement. */
function isInput(path: string): boolean {
  const agreement = /\.ya?ml$/i.test(path) && fileNameOf(folderOf(path)).toLowerCase() === 'agreements';
  return isScriptPath(path) || isManifestPath(path) || agreement || /\.(?:fountain|spmd|fdx|slate\.ya?ml)$/i.test(path);
}

function endingOf(path: string): string {
  const name = fileNameOf(path);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

function withSuffix(path: string, suffix: string): string {
  const ending = endingOf(path);
  return suffix === '' || ending === ''
    ? `${path}${suffix}`
    : `${path.slice(0, -ending.length - 1)}${suffix}${path.slice(-ending.length - 1)}`;
}

/** The one format of a command that makes one text. */
export function formatOf<Format extends string>(given: Given, formats: readonly [Format, ...Format[]]): Format {
  const found = formatsOf(given, formats);
  if (found.length > 1) throw new Failure(message('cli.failure.twice', { option: '--format' }));
  return found[0] ?? formats[0];
}

/** Endings from which people expect what is in a file; a command that cannot make it must not pretend. */
const telling = /^(?:md|html?|pdf|csv|xlsx?|json|sarif|docx?)$/;

/** The formats asked for, each once: those of `-f`, with commas or one by one; else by the endings of `-o`; else the first. */
export function formatsOf<Format extends string>(
  { options }: Given,
  formats: readonly [Format, ...Format[]],
): readonly Format[] {
  const known = (format: string): Format => {
    const found = formats.find((one) => one === format);
    if (found === undefined) throw new Failure(message('cli.failure.unknown-format', { format, formats }));
    return found;
  };
  const asked = (options.get('format') ?? [])
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (asked.length > 0) return [...new Set(asked.map(known))];
  const endings = (options.get('output') ?? []).map((path) => endingOf(path)).filter((ending) => telling.test(ending));
  return endings.length > 0 ? [...new Set(endings.map(known))] : [formats[0]];
}

/** One value as JSON, or a list of them where there are several. */
export function jsonOf(values: readonly unknown[]): string {
  return `${JSON.stringify(values.length === 1 ? values[0] : values, undefined, 2)}\n`;
}
