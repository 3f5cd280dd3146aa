// Bundles the bench as the tests are bundled, and runs it with the memory collector at hand; then the figures of the real editor.
// `--no-editor` leaves the latter out, `--only-editor` the former.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchEditor } from './editor.mjs';

// Room for what is new, so that reading is measured and not how often the collector moves what was read.
const room = ['--min-semi-space-size=256', '--max-semi-space-size=256'];

const given = process.argv.slice(2);
const scripts = given.filter((one) => !one.startsWith('--'));
if (!given.includes('--only-editor')) await benchCore();
if (!given.includes('--no-editor')) await benchEditor();

async function benchCore() {
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join('node_modules', '.cache', 'ai-slate-bench-'));
  try {
    await build({
      entryPoints: ['test/bench/main.ts'],
      outfile: join(folder, 'main.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      packages: 'external',
      loader: { '.yaml': 'text' },
      logLevel: 'warning',
    });
    const { status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', ...room, join(folder, 'main.cjs'), ...scripts],
      { stdio: 'inherit' },
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
