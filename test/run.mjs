// `npm test`: installs what is missing, then builds, checks types and style, and runs the unit tests beside those in the real editor.
// `--long` tries everything in full. Uses only what comes with Node until the dependencies are there. The last line is "N passed, N failed".
import { runEditorTests } from './host/editorTests.mjs';
import { installDependencies, runNpm } from './host/npm.mjs';
import { root } from './host/places.mjs';

const started = Date.now();
const long = process.argv.includes('--long');
if (long) process.env.AI_SLATE_LONG = 'yes';
const counts = { passed: 0, failed: 0 };

const seconds = () => Math.round((Date.now() - started) / 1000);

/** Runs a script of package.json and prints what it said at its end; resolves with its exit code and its output. */
async function script(name) {
  const begun = seconds();
  let output = '';
  const code = await runNpm(['run', '--silent', name], root, (text) => (output += text));
  console.log(`\n[${begun} to ${seconds()} s] npm run ${name}\n${output}`);
  return { code, output };
}

/** A script that passes or fails as a whole: only a failure counts. */
async function check(name) {
  const { code } = await script(name);
  if (code !== 0) fail(`npm run ${name} ended with ${code}`);
  return code === 0;
}

/** A script that runs mocha, whose closing lines are counted. */
async function mocha(name) {
  const { code, output } = await script(name);
  const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  add({ passed: count('passing'), failed: count('failing') });
  if (code !== 0 && count('failing') === 0) fail(`npm run ${name} ended with ${code}`);
}

function add({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}

function fail(sentence) {
  counts.failed += 1;
  console.log(`  FAILED ${sentence}`);
}

/** Types and style, then the tests that need no editor. */
async function texts() {
  await check('lint');
  await mocha('unit:built');
}

async function editor() {
  add(await runEditorTests(console.log, { smoke: !long }));
}

async function main() {
  await installDependencies(console.log);
  if (!(await check('build:tests'))) return;
  // The editor waits much of its time, so the two share the processors well.
  await Promise.all([texts(), editor()].map((lane) => lane.catch((error) => fail(error.message))));
}

await main().catch((error) => fail(error.message));
console.log(`\n${seconds()} seconds`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
