// `npm test`: installs what is missing, then checks types and style, builds, and runs the unit tests and the tests in the real editor.
// Uses only what comes with Node until the dependencies are there. The last line is "N passed, N failed".
import { runEditorTests } from './host/editorTests.mjs';
import { installDependencies, runNpm } from './host/npm.mjs';
import { root } from './host/places.mjs';

const started = Date.now();
const counts = { passed: 0, failed: 0 };

/** Runs a script of package.json and shows what it says, at once or together at its end; resolves with its exit code and its output. */
async function script(name, { atItsEnd = false } = {}) {
  const head = `\n[${Math.round((Date.now() - started) / 1000)} s] npm run ${name}`;
  if (!atItsEnd) console.log(head);
  let output = '';
  const code = await runNpm(['run', '--silent', name], root, (text) => {
    output += text;
    if (!atItsEnd) process.stdout.write(text);
  });
  if (atItsEnd) console.log(`${head}\n${output}`);
  return { code, output };
}

/** A script that passes or fails as a whole: only a failure counts. */
async function check(name, how) {
  const { code } = await script(name, how);
  if (code !== 0) fail(`npm run ${name} ended with ${code}`);
  return code === 0;
}

/** A script that runs mocha, whose closing lines are counted. */
async function mocha(name) {
  const { code, output } = await script(name);
  const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  counts.passed += count('passing');
  counts.failed += count('failing');
  if (code !== 0 && count('failing') === 0) fail(`npm run ${name} ended with ${code}`);
}

function fail(sentence) {
  counts.failed += 1;
  console.log(`  FAILED ${sentence}`);
}

async function main() {
  await installDependencies(console.log);
  if (!(await check('build'))) return;
  // Types and style need one processor and no turn of the tests.
  const texts = check('typecheck', { atItsEnd: true }).then(() => check('lint', { atItsEnd: true }));
  await mocha('unit');
  await texts;
  const { passed, failed } = await runEditorTests(console.log);
  counts.passed += passed;
  counts.failed += failed;
}

await main().catch((error) => fail(error.message));
console.log(`\n${Math.round((Date.now() - started) / 1000)} seconds`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
