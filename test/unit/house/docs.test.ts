import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { commands, isCommand } from '../../../src/cli/commands/index';
import { commonOptions } from '../../../src/cli/options';
import packageFile from '../../../package.json';

/** Everything in the repository, folders with a slash at their end. */
const tree = new Set(
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter((path) => path !== '' && existsSync(path))
    .flatMap((path) => [path, ...foldersOf(path)]),
);
const ends = new Set([...tree].flatMap(endsOf));
const pages = [...tree].filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path));

function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [`${folder}/`, ...foldersOf(folder)];
}

/** `src/core/yaml/node.ts` → itself, `core/yaml/node.ts`, `yaml/node.ts`, `node.ts`. */
function endsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
}

interface Named {
  readonly page: string;
  readonly line: number;
  readonly name: string;
}

/** What a pattern finds in the pages, with its place. */
function named(pattern: RegExp): readonly Named[] {
  return pages.flatMap((page) =>
    readFileSync(page, 'utf8')
      .split('\n')
      .flatMap((text, at) =>
        [...text.matchAll(pattern)].map((match) => ({ page, line: at + 1, name: match.slice(1).find(Boolean) ?? '' })),
      ),
  );
}

const isWrong = (all: readonly Named[], isThere: (one: Named) => boolean): readonly string[] =>
  all.filter((one) => !isThere(one)).map(({ page, line, name }) => `${page}:${line} ${name}`);

describe('the documentation', () => {
  it('links to what is there', () => {
    const links = named(/\]\(([^)\s]+)\)/g).filter(({ name }) => !/^(?:[a-z]+:|#)/.test(name));
    assert.ok(links.length > 20);
    assert.deepEqual(
      isWrong(links, ({ page, name }) => {
        const path = join(dirname(page), decodeURI(name.replace(/#.*$/, '')));
        return tree.has(path) || tree.has(`${path.replace(/\/$/, '')}/`);
      }),
      [],
    );
  });

  it('names files and folders that are there', () => {
    const tops = new Set([...tree].filter((path) => /^[^/]+\/$/.test(path)));
    const isPath = ({ name }: Named): boolean =>
      /\.(?:ts|mjs|cjs)$/.test(name) || tops.has(name.slice(0, name.indexOf('/') + 1));
    // Names with a place to fill in, such as `<id>.yaml`, are cut at it.
    const paths = named(
      /(?<![\w@./<>*-])([\w@-][\w@./-]*(?:\/|\.(?:ts|mjs|cjs)\b)(?:[\w@-][\w@./-]*)?)(?<!\.)/g,
    ).filter(isPath);
    assert.ok(paths.length > 50);
    assert.deepEqual(
      isWrong(paths, ({ name }) => ends.has(name) || tree.has(`${name.replace(/\/$/, '')}/`) || existsSync(name)),
      [],
    );
  });

  it('names npm scripts that are there', () => {
    const scripts = named(/`npm (?:run )?([a-z][a-z:-]*)|\bnpm run ([a-z:-]+)/g);
    assert.ok(scripts.length > 5);
    assert.deepEqual(
      isWrong(scripts, ({ name }) => Object.hasOwn(packageFile.scripts, name) || ['ci', 'install'].includes(name)),
      [],
    );
  });

  it('names commands and options that are there', () => {
    const lines = named(/(?:\/cli\.js|(?:^|`)(?:\$ )?ai-slate) ([a-z][^`|]*)/g);
    assert.ok(lines.length > 10);
    assert.deepEqual(
      isWrong(lines, ({ name }) => {
        const [command = '', ...words] = name.split(/\s+/);
        if (command === 'help') return true;
        const flags = words.flatMap((word) => /^--([a-z][a-z-]*)/.exec(word)?.[1] ?? []);
        return isCommand(command) && flags.every((flag) => allowed(command).has(flag));
      }),
      [],
    );
  });
});

function allowed(command: keyof typeof commands): ReadonlySet<string> {
  return new Set<string>([...commands[command].options, ...commonOptions]);
}
