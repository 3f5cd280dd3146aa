import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');

interface Package {
  readonly license: string;
  readonly dependencies: { readonly [name: string]: string };
}

function packageAt(path: string): Package {
  return JSON.parse(readFileSync(path, 'utf8')) as Package;
}

describe('the page on security', () => {
  it('names every package that the product is built with, with its version and licence, and no other', () => {
    const section = page.slice(page.indexOf('## What it is built with'));
    const rows = [...section.matchAll(/^\| `([^`]+)` \| (\S+) \| (\S+) \| \S/gm)].map(([, name, version, licence]) => ({
      name,
      version,
      licence,
    }));
    const expected = Object.entries(packageAt('package.json').dependencies).map(([name, version]) => ({
      name,
      version,
      licence: packageAt(`node_modules/${name}/package.json`).license,
    }));
    assert.deepEqual(rows, expected);
  });

  it('names tests that are there', () => {
    const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
  });
});
