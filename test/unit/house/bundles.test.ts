import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** What a bundle asks of its host by `require`. */
function required(bundle: string): readonly string[] {
  return [...new Set([...readFileSync(bundle, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? ''))].sort();
}

const node = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
const network = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap((name) => [name, `node:${name}`]));

describe('bundles', () => {
  it('of the command line ask for nothing but Node, and for no network', () => {
    const asked = required('dist/cli.js');
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.filter((name) => !node.has(name) || network.has(name)), []);
  });

  it('of the browser ask for the editor alone', () => {
    assert.deepEqual(required('dist/web/extension.js'), ['vscode']);
  });

  it('of the desktop extension ask for the editor alone', () => {
    assert.deepEqual(required('dist/extension.js'), ['vscode']);
  });

  it('of the library ask for nothing', () => {
    assert.deepEqual(required('dist/core.js'), []);
  });
});
