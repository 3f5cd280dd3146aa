// Bundles a script as the tests are bundled, and runs it: `node test/support/run.mjs FILE.ts [ARGUMENT …]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { plugins } from '../../esbuild.plugins.js';

/** Runs the script with these arguments, and Node with those; gives back its exit code. */
export async function runBundled(file, args = [], nodeArgs = []) {
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join('node_modules', '.cache', 'ai-slate-'));
  try {
    await build({
      entryPoints: [file],
      outfile: join(folder, 'main.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      packages: 'external',
      sourcemap: true,
      plugins,
      logLevel: 'warning',
    });
    const { status } = spawnSync(
      process.execPath,
      ['--enable-source-maps', ...nodeArgs, join(folder, 'main.cjs'), ...args],
      { stdio: 'inherit' },
    );
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, ...args] = process.argv.slice(2);
  process.exitCode = await runBundled(file, args);
}
