// Runs npm with the Node that is running now, so that no shell and no PATH is needed.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './places.mjs';

/** Runs `npm ...args` in `folder`, gives what it says to `hear` as it comes, and resolves with its exit code. */
export async function runNpm(args, folder, hear) {
  const [command, ...first] = npmCommand();
  const child = spawn(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}

/** The same for an installation: quiet, and fails with npm's own first lines when it does. */
export async function npm(args, folder) {
  let said = '';
  const code = await runNpm([...args, '--loglevel=error'], folder, (text) => (said += text));
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} ended with ${code} in ${folder}:\n${said.trim().slice(0, 1000)}`);
}

/** Installs what the project is built and tested with, when it is not there or older than the lock file. */
export async function installDependencies(print) {
  const [lock, installed] = ['package-lock.json', join('node_modules', '.package-lock.json')].map((path) =>
    join(root, path),
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  print('Installing the dependencies with npm ci: about half a minute, 150 MB in node_modules/.');
  await npm(['ci', '--ignore-scripts', '--include=dev'], root).catch((error) => {
    throw new Error(`The dependencies could not be installed: npm needs its registry. ${error.message}`);
  });
}

function npmCommand() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (!script) throw new Error('Expected npm beside Node: start this with "npm start" or "npm test".');
  return [process.execPath, script];
}
