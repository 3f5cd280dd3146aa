// Bundles the bench as the tests are bundled, and runs it with the memory collector at hand.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// Room for what is new, so that reading is measured and not how often the collector moves what was read.
const room = ['--min-semi-space-size=256', '--max-semi-space-size=256'];

mkdirSync(join('node_modules', '.cache'), { recursive: true });
const folder = mkdtempSync(join('node_modules', '.cache', 'ai-slate-bench-'));
try {
  await build({
    entryPoints: ['test/bench/main.ts'], outfile: join(folder, 'main.cjs'),
    bundle: true, platform: 'node', format: 'cjs', target: 'es2022', packages: 'external', loader: { '.yaml': 'text' }, logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', ...room, join(folder, 'main.cjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
