import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { nodeGit } from '../../../src/cli/nodeGit';
import type { Git } from '../../../src/cli/io';
import { filesOf, showFiles } from '../reports/show';
import { run } from '../cli/memory';

interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly shell?: unknown };
}

/** How Git is started, without starting it. */
async function started(folder: string, args: readonly string[]): Promise<Start> {
  const before = childProcess.execFile;
  const seen: Start[] = [];
  const trap = (
    program: string,
    given: readonly string[],
    options: Start['options'],
    end: (error: Error) => void,
  ): void => {
    seen.push({ program, args: given, options });
    end(new Error('Not started.'));
  };
  childProcess.execFile = trap as unknown as typeof childProcess.execFile;
  syncBuiltinESMExports();
  try {
    assert.equal(await nodeGit(folder, args), undefined);
  } finally {
    childProcess.execFile = before;
    syncBuiltinESMExports();
  }
  const [start] = seen;
  if (!start) throw new Error('Expected Git to be started.');
  return start;
}

/** A repository in which some names are links, folders of other repositories, or programs. */
function gitWith(mode: string, asked: (readonly string[])[] = []): Git {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = Object.entries(showFiles);
  return (_, args) => {
    asked.push(args);
    const [command, flag] = args;
    if (command === 'rev-parse') return Promise.resolve(bytes(flag === '--show-cdup' ? '\n' : 'abc123\n'));
    if (command === 'ls-tree')
      return Promise.resolve(
        bytes(
          files
            .map(
              ([path, text], index) =>
                `${mode} blob ${'0'.repeat(39)}${index} ${text.length}\t${path.slice('/show/'.length)}\0`,
            )
            .join(''),
        ),
      );
    return Promise.resolve(bytes(files[Number((args[2] ?? '').slice(-2))]?.[1] ?? ''));
  };
}

describe('the Git of this computer', () => {
  it('is started by its name, without a shell, and not from the folder of the production', async () => {
    process.env['GIT_DIR'] = '/elsewhere/.git';
    const { program, options } = await started('/show', ['status']).finally(() => delete process.env['GIT_DIR']);
    assert.equal(options.env['GIT_DIR'], undefined);
    assert.equal(program, 'git');
    assert.equal(options.shell, undefined);
    assert.notEqual(options.cwd, '/show');
  });

  it('runs no program that a repository names, asks nobody and fetches nothing', async () => {
    const {
      args,
      options: { env },
    } = await started('/show', ['status']);
    assert.deepEqual(args, ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-C', '/show', 'status']);
    const { GIT_TERMINAL_PROMPT, GIT_OPTIONAL_LOCKS, GIT_NO_LAZY_FETCH, GIT_NO_REPLACE_OBJECTS } = env;
    assert.deepEqual(
      [GIT_TERMINAL_PROMPT, GIT_OPTIONAL_LOCKS, GIT_NO_LAZY_FETCH, GIT_NO_REPLACE_OBJECTS],
      ['0', '0', '1', '1'],
    );
  });

  for (const name of ['--upload-pack=run', '-x', '--output=/show/production.slate.yaml']) {
    it(`is never handed ${name} for a revision`, async () => {
      const asked: (readonly string[])[] = [];
      const { code } = await run(['diff', `--since=${name}`, '.'], filesOf(), { git: gitWith('100644', asked) });
      const given = await run(['report', `--since=${name}`, '-f', 'json'], filesOf(), {
        git: gitWith('100644', asked),
      });
      assert.deepEqual([code, given.code], [2, 2]);
      assert.deepEqual(
        asked.filter((args) => args.some((one) => one.startsWith(name))),
        [],
      );
    });
  }

  it('is asked for a name that can only be a commit', async () => {
    const asked: (readonly string[])[] = [];
    await run(['report', '--since', 'main:secret', '-f', 'json'], filesOf(), { git: gitWith('100644', asked) });
    assert.ok(asked.some((args) => args.at(-1) === 'main:secret^{commit}'));
    assert.deepEqual(
      asked.filter(([command]) => !['rev-parse', 'ls-tree', 'cat-file'].includes(command ?? '')),
      [],
    );
  });

  it('gives files, and neither links nor other repositories', async () => {
    assert.equal(
      (await run(['report', '--since', 'first', '-f', 'json'], filesOf(), { git: gitWith('100644') })).code,
      0,
    );
    for (const mode of ['120000', '160000']) {
      const { code, err } = await run(['report', '--since', 'first', '-f', 'json'], filesOf(), { git: gitWith(mode) });
      assert.equal(code, 2, mode);
      assert.match(err, /first/u);
    }
  });
});
