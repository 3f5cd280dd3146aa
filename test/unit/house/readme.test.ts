import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../../src/cli/commands/index';
import { categoryIds } from '../../../src/core/disclosure/categories';
import { tagKeys } from '../../../src/core/disclosure/tagGrammar';
import { listNames } from '../../../src/core/manifest/lists';
import packageFile from '../../../package.json';

const readme = readFileSync('README.md', 'utf8');

/** The text between `<!-- name -->` and `<!-- /name -->`. */
function block(name: string): string {
  return new RegExp(`<!-- ${name} -->([\\s\\S]*?)<!-- /${name} -->`).exec(readme)?.[1] ?? '';
}

function firstColumn(table: string): readonly string[] {
  return [...table.matchAll(/^\| `([^`]+)`(?:, `([^`]+)`)* \|/gm)].flatMap((row) =>
    [...row[0].matchAll(/`([^`]+)`/g)].map((word) => word[1] ?? ''),
  );
}

describe('README', () => {
  it('names every category, in their order', () => {
    assert.deepEqual(
      [...block('categories').matchAll(/`([^`]+)`/g)].map((word) => word[1]),
      [...categoryIds],
    );
  });

  it('names every command', () => {
    assert.deepEqual(
      [...firstColumn(block('commands'))].sort(),
      Object.keys(commands)
        .filter((name) => name !== 'help')
        .sort(),
    );
  });

  it('names every key of a tag', () => {
    const table = /\| key \| meaning \|\n[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
    assert.deepEqual([...firstColumn(table)].sort(), [...tagKeys].sort());
  });

  it('names every list of the manifest', () => {
    const missing = listNames.filter((name) => !readme.includes(`\`${name}\``));
    assert.deepEqual(missing, []);
  });

  it('gives a reason for every dependency at run time', () => {
    assert.deepEqual(
      Object.keys(packageFile.dependencies).filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
  });
});
