// `npm start`: shows AI Slate at work, on one screen. Writes the report of a sample production, prints how it stands and what to do first,
// and opens the production in VS Code in the browser. With --no-editor, or without a terminal, it ends before the editor.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
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
  const report = join('out', `${sample}.html`);
  mkdirSync(join(root, 'out'), { recursive: true });
  await slate('report', folder, '-o', report);
  console.log(`\n${(await slate('check', folder)).trimEnd().replaceAll('ai-slate ', 'node dist/cli.js ')}\n`);
  console.log(`The full report:         ${report}`);
  console.log('With your own script:    node dist/cli.js init FOLDER, then node dist/cli.js check FOLDER');

  if (!process.stdout.isTTY || process.argv.includes('--no-editor')) return;
  const problem = whyNoHost();
  if (problem)
    console.log(
      `\n${problem} With a desktop VS Code: code --extensionDevelopmentPath="${root}" "${join(root, folder)}"`,
    );
  else await openDemo(join(root, folder), console.log);
}

/** What a command of the command line prints; `check` ends with 1 while something is left to do. */
function slate(...args) {
  const child = spawn(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
  return new Promise((resolve, reject) =>
    child
      .once('error', reject)
      .once('close', (code) =>
        code === 0 || code === 1 ? resolve(said) : reject(new Error(`${args[0]} ended with ${code}. ${told}`)),
      ),
  );
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
