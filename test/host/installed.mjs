// Serves a copy of a folder in a VS Code that has the extension installed as a user would have it.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { logs } from './places.mjs';
import { startServer } from './server.mjs';
import { readManifest, stageExtension } from './stage.mjs';

/**
 * Resolves with the server, the copy, and `close`, which ends and removes everything. `prepare` gets the folder of the
 * installed extensions and the copy, to put more beside them; `settings` are the user's.
 */
export async function serveInstalled(host, folder, { name, settings, extension, env, prepare = () => undefined }) {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'ai-slate-'));
  const close = () => rmSync(place, { recursive: true, force: true });
  try {
    const copy = join(place, basename(resolve(folder)));
    cpSync(folder, copy, { recursive: true });
    const extensions = join(place, 'extensions');
    const { publisher, name: id, version } = readManifest(extension);
    stageExtension(join(extensions, `${publisher}.${id}-${version}`), extension);
    prepare(extensions, copy);
    const log = join(logs, `${name}.log`);
    const server = await startServer(host, {
      data: join(place, 'server'),
      extensions,
      log,
      settings,
      env,
      flags: ['--disable-workspace-trust'],
    });
    return { server, copy, log, close: () => (server.stop(), close()) };
  } catch (error) {
    close();
    throw error;
  }
}
