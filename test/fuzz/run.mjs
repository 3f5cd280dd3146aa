// Bundles the fuzz as the tests are bundled, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

mkdirSync(join('node_modules', '.cache'), { recursive: true });
const folder = mkdtempSync(join('node_modules', '.cache', 'ai-slate-fuzz-'));
try {
  await build({
    entryPoints: ['test/fuzz/main.ts'],
    outfile: join(folder, 'main.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    packages: 'external',
    sourcemap: true,
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
  });
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', join(folder, 'main.cjs'), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
