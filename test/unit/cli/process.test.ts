import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { builtInAgreements } from '../../../src/agreements/index';
import { AS_OF, filesOf } from '../reports/show';
import { run } from './memory';

const CLI = resolve('dist/cli.js');

/** Runs the bundled program in a folder that holds the show. */
function spawn(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'ai-slate-'));
  const show = join(folder, 'show');
  try {
    for (const [path, text] of filesOf()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: show,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const report = args.includes('-o') ? readFileSync(join(show, 'r.md'), 'utf8') : '';
    return { status, stdout, stderr, written: report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the program as a process', () => {
  it('writes the same report as in memory', async () => {
    const { status, stdout, stderr } = spawn('report', '--as-of', AS_OF);
    assert.deepEqual([status, stderr], [0, '']);
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
    assert.equal(
      stdout,
      (await run(['report', '--as-of', AS_OF], filesOf(), { version, agreements: builtInAgreements() })).out,
    );
  });

  it('ends with 1 when something is left to do', () => assert.equal(spawn('check', '--as-of', AS_OF).status, 1));

  it('ends with 2 and one sentence when it cannot do it', () => {
    const { status, stdout, stderr } = spawn('report', 'nowhere');
    assert.deepEqual([status, stdout, stderr], [2, '', 'No such file or folder: nowhere\n']);
  });

  it('writes no colours into a pipe', () => assert.doesNotMatch(spawn('check', '--as-of', AS_OF).stdout, /\u001b/));

  it('writes a file', () =>
    assert.match(
      spawn('report', '--as-of', AS_OF, '-o', 'r.md').written,
      /^# AI disclosure report: The Night Ferry\n/,
    ));
});
