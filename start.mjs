// `npm start`: shows AI Slate at work. Prints verdict, summary and what to do first of a sample production's disclosure report,
// writes the whole of it to a file, then opens that production in VS Code in the browser. With --no-editor, or without a
// terminal, it ends after that.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  const report = join(mkdtempSync(join(tmpdir(), 'ai-slate-')), 'ai-slate-report.md');
  console.log(`\n$ node dist/cli.js report ${folder} -o ${report}\n`);
  const code = await run('dist/cli.js', 'report', folder, '-o', report);
  if (code > 1) throw new Error(`The report ended with ${code}.`);
  console.log(`\n${beginning(readFileSync(report, 'utf8'))}\nThe whole report: ${report}\n`);
  console.log('With a script of your own: node dist/cli.js init FOLDER, with the folder of your .fountain files; then node dist/cli.js check FOLDER.');

  if (!process.stdout.isTTY || process.argv.includes('--no-editor')) return;
  const problem = whyNoHost();
  if (problem) console.log(`\n${problem} With a desktop VS Code: code --extensionDevelopmentPath="${root}" "${join(root, folder)}"`);
  else await openDemo(join(root, folder), console.log);
}

/** Title and verdict of a report, then its first two numbered sections: the summary and what to do first. */
function beginning(markdown) {
  const sections = markdown.split(/^(?=## )/m);
  return [sections[0], ...sections.filter((section) => /^## [12]\. /.test(section))].join('');
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
