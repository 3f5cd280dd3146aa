import { fileNameOf, initialManifest, isManifestPath, isScriptPath, message, parseManifest, relativeTo } from '../../core/index';
import { decodeText } from '../decodeText';
import { Failure } from '../failure';
import type { Io } from '../io';
import { displayPath, wholePath } from '../paths';
import type { Command } from './command';

const FILE = 'production.slate.yaml';

/** `init`: starts a manifest beside the scripts of a folder, and never touches one that is there. */
export const init: Command = {
  options: [],
  formats: [],
  words: 1,
  run: async ([written = '.'], _given, io) => {
    const folder = wholePath(written, io);
    const kind = await io.files.kind(folder);
    if (kind === undefined) throw new Failure(message('cli.failure.no-such-path', { path: displayPath(folder, io) }));
    if (kind === 'file') throw new Failure(message('cli.failure.not-a-folder', { path: displayPath(folder, io) }));
    const path = `${folder === '/' ? '' : folder}/${FILE}`;
    if ((await io.files.kind(path)) !== undefined) throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    await expectNoProduction(folder, io);
    if (!(await io.files.create(path, await firstManifest(folder, io)))) throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    io.out(`${io.words.say(message('cli.init.written', { path: displayPath(path, io) }))}\n${io.words.say(message('cli.init.next'))}\n`);
    return 0;
  },
};

/** A second `production:` block in a folder would be an error. */
async function expectNoProduction(folder: string, io: Io): Promise<void> {
  for (const name of (await io.files.names(folder)).filter(isManifestPath)) {
    const path = `${folder}/${name}`;
    const { production } = parseManifest(path, decodeText(await io.files.bytes(path), path).text);
    if (production) throw new Failure(message('cli.failure.production-exists', { path: displayPath(path, io) }));
  }
}

async function firstManifest(folder: string, { files }: Io): Promise<string> {
  const scripts = (await files.list(folder)).filter(isScriptPath).map((path) => relativeTo(folder, path));
  return initialManifest({ title: fileNameOf(folder), scripts, agreements: [] });
}
