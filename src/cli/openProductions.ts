import {
  folderOf,
  isInside,
  isManifestPath,
  isOwnAgreement,
  isScriptPath,
  message,
  openFolder,
  parseManifest,
  ProductionStore,
  withDocuments,
  type AgreementFile,
  type Catalogue,
  type Fault,
  type Message,
  type Production,
  type Script,
  type TextFiles,
  type UnreadableFile,
} from '../core/index';
import { catalogueWith } from './builtIn';
import { decodeText } from './decodeText';
import { Failure } from './failure';
import { foundDocuments } from './foundDocuments';
import { reasonInWords } from './fileFaults';
import type { Files, Io } from './io';
import { displayPath, wholePath } from './paths';

/** A production with the agreements it is judged by, and what went wrong while its files were read. */
export interface Opened {
  readonly production: Production;
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
}

/** Everything read from a folder. */
interface Read {
  readonly store: ProductionStore;
  readonly faults: readonly Fault[];
}

/**
 * Opens the productions that a path means: those in a folder, or else the one that a folder, manifest or script belongs
 * to by the nearest folder above it. Throws `Failure` when there is none.
 */
export async function openProductions(written: string, io: Io): Promise<readonly Opened[]> {
  const path = wholePath(written, io);
  const kind = await kindOf(path, io);
  const below = kind === 'folder' ? await readFolder(path, io.files) : undefined;
  if (below && below.store.productions().length > 0)
    return Promise.all(below.store.productions().map((production) => open(production, below.faults, io)));
  const owner = await ownerAbove(kind === 'folder' ? path : folderOf(path), io.files);
  if (owner === undefined) throw new Failure(await noProduction(path, kind === 'folder' ? path : folderOf(path), io));
  const read = await readFolder(owner, io.files);
  const production = read.store.productions().find(({ folder }) => folder === owner);
  if (!production) throw new Failure(message('cli.failure.no-production', { path: displayPath(path, io) }));
  return [await open(production, read.faults, io)];
}

/** Why there is no production; a file whose name is nearly that of a manifest is named. */
async function noProduction(path: string, folder: string, io: Io): Promise<Message> {
  const near = (await io.files.names(folder).catch(() => [])).find(
    (name) => !isManifestPath(name) && /^(?:production\.ya?ml|slate\.ya?ml|.*\.slate\.yml)$/i.test(name),
  );
  return near === undefined
    ? message('cli.failure.no-production', { path: displayPath(path, io) })
    : message('cli.failure.no-production-near', {
        path: displayPath(path, io),
        near,
        meant: near.replace(/(?:\.slate)?\.ya?ml$/i, '.slate.yaml'),
      });
}

/** The scripts that a path means, whether or not they belong to a production. */
export async function openScripts(written: string, io: Io): Promise<readonly Script[]> {
  const path = wholePath(written, io);
  const kind = await kindOf(path, io);
  const folder = kind === 'folder' ? path : folderOf(path);
  // The manifest above names the languages of a script's headings.
  const { store } = await readFolder((await ownerAbove(folder, io.files)) ?? folder, io.files);
  const scripts = [...store.productions().flatMap((production) => production.scripts), ...store.looseScripts()];
  const meant = scripts.filter(
    (script) => script.path === path || ((kind === 'folder' || isManifestPath(path)) && isInside(script.path, folder)),
  );
  if (meant.length === 0) throw new Failure(message('cli.failure.no-scripts', { path: displayPath(path, io) }));
  return [...meant].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function kindOf(path: string, io: Io): Promise<'file' | 'folder'> {
  const kind = await io.files.kind(path);
  if (kind === undefined) throw new Failure(message('cli.failure.no-such-path', { path: displayPath(path, io) }));
  if (kind === 'other') throw new Failure(message('cli.failure.not-ours', { path: displayPath(path, io) }));
  if (kind === 'file' && /\.fdxt$/i.test(path))
    throw new Failure(message('cli.failure.template', { path: displayPath(path, io) }));
  if (kind === 'file' && !isScriptPath(path) && !isManifestPath(path))
    throw new Failure(message('cli.failure.not-ours', { path: displayPath(path, io) }));
  return kind;
}

async function readFolder(folder: string, files: Files): Promise<Read> {
  const faults: Fault[] = [];
  const store = new ProductionStore();
  const unreadable = await openFolder(textFiles(files, faults), folder, store);
  return { store, faults: [...faults, ...unreadable.map(unreadableFault)] };
}

/** The files as texts; one whose encoding had to be guessed is a fault. */
function textFiles(files: Files, faults: Fault[]): TextFiles {
  return {
    list: files.list,
    ...(files.unlisted && { unlisted: files.unlisted }),
    read: async (path) => {
      const { text, guessed } = decodeText(await files.bytes(path), path);
      if (guessed) faults.push({ path, message: message('cli.fault.windows-1252'), severity: 'warning' });
      return text;
    },
  };
}

function unreadableFault(error: UnreadableFile): Fault {
  return {
    path: error.path,
    message: message('cli.fault.unreadable', { reason: reasonInWords(error) }),
    severity: 'error',
  };
}

/** The nearest folder, from this one up, with a manifest that has a `production:` block. */
async function ownerAbove(start: string, files: Files): Promise<string | undefined> {
  for (let folder = start; ; folder = folderOf(folder)) {
    for (const name of await files.names(folder).catch(() => [])) {
      if (!isManifestPath(name)) continue;
      const path = `${folder === '/' ? '' : folder}/${name}`;
      const text = await files.bytes(path).then(
        (bytes) => decodeText(bytes, path).text,
        () => '',
      );
      if (parseManifest(path, text).production) return folder;
    }
    if (folder === folderOf(folder) || folder === '') return undefined;
  }
}

async function open(read: Production, faults: readonly Fault[], io: Io): Promise<Opened> {
  const { folder } = read;
  const production = withDocuments(read, await foundDocuments(read, io.files));
  const own = await readOwnAgreements(folder, io.files);
  const catalogue = catalogueWith(own.files, io);
  const about = faults.filter(({ path }) => isInside(path, folder));
  return { production, catalogue, faults: [...about, ...own.faults] };
}

/** The agreement files that a production keeps beside its manifest, in `agreements/`. */
async function readOwnAgreements(
  folder: string,
  files: Files,
): Promise<{ readonly files: readonly AgreementFile[]; readonly faults: readonly Fault[] }> {
  const home = `${folder}/agreements`;
  if ((await files.kind(home)) !== 'folder' || !isInside(await files.real(home), await files.real(folder)))
    return { files: [], faults: [] };
  const faults: Fault[] = [];
  const port = textFiles(files, faults);
  const read: AgreementFile[] = [];
  for (const path of await files.list(home)) {
    if (!isOwnAgreement(path, folder)) continue;
    try {
      read.push({ path, text: await port.read(path) });
    } catch (error) {
      faults.push(unreadableFault(error as UnreadableFile));
    }
  }
  return { files: read, faults };
}
