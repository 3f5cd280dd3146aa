import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { plugins } from '../../esbuild.plugins.js';
import { guards, type Guard } from './guards';

/**
 * `npm run guards [WORD…]`: takes each guard out of a copy of the sources, one at a time, and runs the tests that must notice.
 * Ends with 1 where none did. Words choose guards in whose file or row they stand.
 */

/** What is built, installed or not ours; the packages are linked. */
const notCopied = new Set(['.git', '.vscode-test', 'node_modules', 'out']);

interface Ran {
  readonly passed: number;
  readonly failed: number;
  /** The names of those that failed. */
  readonly names: readonly string[];
}

class Copy {
  readonly folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-slate-guards-'));

  constructor() {
    for (const name of readdirSync('.'))
      if (!notCopied.has(name)) cpSync(name, join(this.folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  /** Runs test files, in full or as `npm test` does, bundled with the sources as they stand in the copy. */
  async run(tests: readonly string[], inFull = false): Promise<Ran> {
    const out = join(this.folder, 'out');
    rmSync(out, { recursive: true, force: true });
    await build({
      absWorkingDir: this.folder,
      entryPoints: [...tests],
      outdir: out,
      outbase: 'test',
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      packages: 'external',
      plugins,
      logLevel: 'silent',
    });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/mocha/bin/mocha.js'),
        `${out}/**/*.test.js`,
        '--no-config',
        '--timeout',
        '600000',
        '--reporter',
        'json',
      ],
      {
        cwd: this.folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, ...(inFull && { AI_SLATE_LONG: 'yes' }) },
      },
    );
    const begins = stdout.indexOf('{\n  "stats"');
    if (begins < 0) throw new Error(`The tests did not run: ${stderr.slice(0, 400)}`);
    const { stats, failures } = JSON.parse(stdout.slice(begins)) as {
      readonly stats: { readonly passes: number; readonly failures: number };
      readonly failures: readonly { readonly fullTitle: string }[];
    };
    return { passed: stats.passes, failed: stats.failures, names: failures.map(({ fullTitle }) => fullTitle) };
  }

  /** Runs the tests without the guard, which is put back. */
  async without({ file, from, to, tests }: Guard): Promise<Ran> {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const parts = before.split(from);
    if (parts.length !== 2) throw new Error(`Expected once in ${file}: ${from}`);
    writeFileSync(path, parts.join(to));
    try {
      const ran = await this.run(tests);
      return ran.failed > 0 ? ran : await this.run(tests, true);
    } finally {
      writeFileSync(path, before);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function main(words: readonly string[]): Promise<number> {
  const chosen = guards.filter(
    ({ row, file }) => words.length === 0 || words.some((word) => word === String(row) || file.includes(word)),
  );
  const copy = new Copy();
  let unnoticed = 0;
  try {
    const tests = [...new Set(chosen.flatMap((guard) => guard.tests))];
    const whole = await copy.run(tests);
    say(`with all guards: ${whole.passed} tests pass, ${[`${whole.failed} fail`, ...whole.names].join('\n  ')}`);
    if (whole.failed > 0 || whole.passed === 0) return 1;
    for (const guard of chosen) {
      const ran = await copy.without(guard).catch((error: unknown) => String(error));
      const noticed = typeof ran !== 'string' && ran.failed > 0;
      if (!noticed) unnoticed += 1;
      say(
        `${noticed ? 'noticed' : 'UNNOTICED'}  row ${guard.row}, ${guard.file}, without ${guard.what}: ${typeof ran === 'string' ? ran : `${ran.failed} tests fail`}`,
      );
    }
    say(`${chosen.length} guards removed, ${unnoticed} unnoticed`);
    return unnoticed === 0 && chosen.length > 0 ? 0 : 1;
  } finally {
    copy.remove();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
