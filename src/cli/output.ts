import { fileNameOf, folderOf, isManifestPath, isScriptPath, message } from '../core/index';
import { Failure } from './failure';
import type { Io } from './io';
import type { Given } from './options';
import { displayPath, wholePath } from './paths';

/** A text that a command makes, with the name of its file where several are written into one folder. */
export interface Made {
  readonly name: string;
  readonly text: string;
}

/** Writes what a command made: to the output, or to the file or folder of `-o`. */
export async function writeOut(made: readonly Made[], given: Given, io: Io): Promise<void> {
  const target = given.options.get('output')?.[0];
  if (target === undefined) {
    for (const { text } of made) io.out(text);
    return;
  }
  const path = wholePath(target, io);
  const folder = target.endsWith('/') || target.endsWith('\\') || (await io.files.kind(path)) === 'folder';
  if (!folder && made.length > 1) throw new Failure(message('cli.failure.folder-for-many'));
  const files = made.map(({ name, text }) => ({ file: folder ? `${path}/${name}` : path, text }));
  const kept = files.find(({ file }) => isInput(file));
  if (kept) throw new Failure(message('cli.failure.input', { path: displayPath(kept.file, io) }));
  for (const { file, text } of files) {
    await io.files.write(file, text);
    io.err(`${io.words.say(message('cli.written', { path: displayPath(file, io) }))}\n`);
  }
}

/** What people write by hand and this program reads: a script, also one to be converted, a manifest or an agreement. */
function isInput(path: string): boolean {
  const agreement = /\.ya?ml$/i.test(path) && fileNameOf(folderOf(path)).toLowerCase() === 'agreements';
  return isScriptPath(path) || isManifestPath(path) || agreement || /\.(?:fountain|spmd|fdx|slate\.ya?ml)$/i.test(path);
}

/** The one format of a command that makes one text. */
export function formatOf<Format extends string>(given: Given, formats: readonly [Format, ...Format[]]): Format {
  const found = formatsOf(given, formats);
  if (found.length > 1) throw new Failure(message('cli.failure.twice', { option: '--format' }));
  return found[0] ?? formats[0];
}

/** The formats asked for, each once; the first of the list where none is. */
export function formatsOf<Format extends string>({ options }: Given, formats: readonly [Format, ...Format[]]): readonly Format[] {
  const asked = options.get('format') ?? [];
  const found = asked.map((format) => {
    const known = formats.find((one) => one === format);
    if (known === undefined) throw new Failure(message('cli.failure.unknown-format', { format, formats }));
    return known;
  });
  return found.length > 0 ? [...new Set(found)] : [formats[0]];
}

/** One value as JSON, or a list of them where there are several. */
export function jsonOf(values: readonly unknown[]): string {
  return `${JSON.stringify(values.length === 1 ? values[0] : values, undefined, 2)}\n`;
}
