// Bundles the bench as the tests are bundled, and runs it with the memory collector at hand; then the figures of the real editor.
// `--no-editor` leaves the latter out, `--only-editor` the former.
import { spawnSync } from 'node:child_process';
import { runBundled } from '../support/run.mjs';
import { benchEditor } from './editor.mjs';

// Room for what is new, so that reading is measured and not how often the collector moves what was read.
const room = ['--min-semi-space-size=256', '--max-semi-space-size=256'];

const given = process.argv.slice(2);
const scripts = given.filter((one) => !one.startsWith('--'));
if (!given.includes('--only-editor')) process.exitCode = await benchCore();
if (!given.includes('--no-editor')) await benchEditor();

function benchCore() {
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  return runBundled('test/bench/main.ts', scripts, ['--expose-gc', '--max-old-space-size=8192', ...room]);
}
