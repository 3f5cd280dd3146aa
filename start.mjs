// `npm start`: shows AI Slate at work. Prints the disclosure report of a sample production and, below it, what that comes to;
// then opens the production in VS Code in the browser. With --no-editor, or without a terminal, it ends after the report.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './test/host/demo.mjs';
import { whyNoHost } from './test/host/install.mjs';
import { installDependencies, npm } from './test/host/npm.mjs';
import { root } from './test/host/places.mjs';

const sample = 'the-tidewall';

async function main() {
  await installDependencies(console.log);
  console.log('Building AI Slate.');
  await npm(['run', 'build'], root);

  const folder = join('samples', sample);
  if (!existsSync(join(root, folder))) throw new Error(`Expected the sample production in ${folder}.`);
  await show('report', folder);
  await show('check', folder);
  console.log(
    '\nWith a script of your own: node dist/cli.js init FOLDER, with the folder of your .fountain files; then node dist/cli.js check FOLDER.',
  );

  if (!process.stdout.isTTY || process.argv.includes('--no-editor')) return;
  const problem = whyNoHost();
  if (problem)
    console.log(
      `\n${problem} With a desktop VS Code: code --extensionDevelopmentPath="${root}" "${join(root, folder)}"`,
    );
  else await openDemo(join(root, folder), console.log);
}

/** Runs a command of the command line on a folder; `check` ends with 1 while something is left to do. */
async function show(command, folder) {
  console.log(`\n$ node dist/cli.js ${command} ${folder}\n`);
  const code = await run('dist/cli.js', command, folder);
  if (code > 1) throw new Error(`The command ended with ${code}.`);
}

/** Runs a script with this Node and shows what it says; resolves with its exit code. */
function run(...args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 2)));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
