// `npm start`: shows AI Slate at work. Prints the disclosure report of a sample production, then opens that production in VS Code
// in the browser. With --no-editor, or without a terminal, it ends after the report.
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
  console.log(`\n$ ai-slate report ${folder}\n`);
  const code = await run('dist/cli.js', 'report', folder);
  if (code > 1) throw new Error(`The report ended with ${code}.`);

  if (!process.stdout.isTTY || process.argv.includes('--no-editor')) return;
  const problem = whyNoHost();
  if (problem) console.log(`\n${problem} With a desktop VS Code: code --extensionDevelopmentPath="${root}" "${join(root, folder)}"`);
  else await openDemo(join(root, folder), console.log);
}

/** Runs a script with this Node and shows what it says; resolves with its exit code: 1 when the report has findings. */
function run(...args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 2)));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
