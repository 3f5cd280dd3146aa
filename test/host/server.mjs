// Starts VS Code's own server on 127.0.0.1, with telemetry off and no marketplace, and ends it with everything it started.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeOf, serverOf } from './places.mjs';

/** What the workbench leaves out in tests, pictures and the demo. */
const calm = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the server and resolves when it listens.
 * `data` and `extensions` are folders of its own, `log` the file for all it says, `settings` what a user would have set,
 * `flags` more of its options, `env` more of its environment. It takes any free port.
 */
export async function startServer(host, { data, extensions, log, settings = {}, flags = [], env = {} }) {
  writeSettings(data, { ...calm, ...settings });
  mkdirSync(extensions, { recursive: true });
  mkdirSync(dirname(log), { recursive: true });
  const options = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--extensions-dir', extensions, '--telemetry-level', 'off', ...flags],
  ];
  const child = spawn(nodeOf(host), [join(serverOf(host), 'out', 'server-main.js'), ...options], {
    env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // the leader of a group, so that its extension hosts end with it
  });
  const output = createWriteStream(log);
  child.stderr.pipe(output, { end: false });
  const stop = () => stopGroup(child);
  process.once('exit', stop);
  try {
    const port = await portOf(child, output);
    return {
      port,
      log: (line) => output.write(`${line}\n`),
      stop,
      ended: new Promise((end) => child.once('exit', end)),
    };
  } catch (error) {
    stop();
    throw new Error(`${error.message} Its log is ${log}.`);
  }
}

/** VS Code of this kind reads its user's settings below the server's data folder. */
function writeSettings(data, settings) {
  const folder = join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** Copies what the server says to the log, and resolves with the port it names. */
async function portOf(child, output) {
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('VS Code did not start within ten minutes.')), 600_000);
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`VS Code ended with ${code} while starting.`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        output.write(`${line}\n`);
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port) resolve(Number(port));
      });
    });
  } finally {
    clearTimeout(timer);
  }
}

function stopGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
