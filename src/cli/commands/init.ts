import {
  fileNameOf,
  initialManifest,
  isManifestPath,
  isScriptPath,
  message,
  parseManifest,
  parseScript,
  relativeTo,
} from '../../core/index';
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
    if (kind !== 'folder') throw new Failure(message('cli.failure.not-a-folder', { path: displayPath(folder, io) }));
    const path = `${folder === '/' ? '' : folder}/${FILE}`;
    if ((await io.files.kind(path)) !== undefined)
      throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    await expectNoProduction(folder, io);
    const scripts = (await io.files.list(folder)).filter(isScriptPath);
    if (!(await io.files.create(path, initialManifest(await firstDay(folder, scripts, io)))))
      throw new Failure(message('cli.failure.manifest-exists', { path: displayPath(path, io) }));
    io.out(
      `${io.words.say(message('cli.init.written', { path: displayPath(path, io) }))}\n${scripts.length > 0 ? '' : `${io.words.say(message('cli.init.no-script'))}\n`}${io.words.say(message('cli.init.next'))}\n`,
    );
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

type FirstDay = Parameters<typeof initialManifest>[0];

async function firstDay(folder: string, scripts: readonly string[], { files }: Io): Promise<FirstDay> {
  const titles = await Promise.all(
    scripts.map((path) =>
      files.bytes(path).then(
        (bytes) => titleOf(path, decodeText(bytes, path).text),
        () => undefined,
      ),
    ),
  );
  const title = titles.find((one) => one !== undefined) ?? fileNameOf(folder);
  return { title, scripts: scripts.map((path) => relativeTo(folder, path)), agreements: [] };
}

/** The title on a script's title page, without its marks of emphasis. */
function titleOf(path: string, text: string): string | undefined {
  const entry = parseScript(path, text).screenplay.titlePage.find(({ key }) => key.toLowerCase() === 'title');
  const title = (entry?.values ?? []).join(' ').replace(/[*_]+/g, '').trim();
  return title === '' ? undefined : title;
}
