import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import packageFile from '../../../package.json';

/** What a bundle asks of its host by `require`. */
function required(bundle: string): readonly string[] {
  return [
    ...new Set([...readFileSync(bundle, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '')),
  ].sort();
}

const node = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
const network = new Set(
  ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap((name) => [name, `node:${name}`]),
);

/** Letters that stand in a library's code whatever a bundler makes of it. */
const heavy = {
  pdfkit: 'FontDescriptor',
  fontkit: 'hasGlyphForCodePoint',
  'bidi-js': 'getEmbeddingLevels',
  fflate: 'invalid zip data',
  'write-excel-file': 'sheetData',
} as const;

/** The heavy libraries that a bundle holds. */
function heavyIn(bundle: string): readonly string[] {
  const text = readFileSync(bundle, 'utf8');
  return Object.entries(heavy)
    .filter(([, letters]) => text.includes(letters))
    .map(([name]) => name);
}

describe('bundles', () => {
  it('that are loaded when asked for hold the heavy libraries', () => {
    assert.deepEqual(
      [...heavyIn('dist/pdf.mjs'), ...heavyIn('dist/xlsx.mjs')].sort(),
      [...Object.keys(heavy), 'fflate'].sort(),
    );
  });

  for (const start of ['dist/cli.js', 'dist/extension.js', 'dist/core.js']) {
    it(`of the start, ${start}, hold none of them`, () => assert.deepEqual(heavyIn(start), []));
  }

  it('that are loaded when asked for ask for nothing', () =>
    assert.deepEqual([...required('dist/pdf.mjs'), ...required('dist/xlsx.mjs')], []));

  it('of the command line ask for nothing but Node, and for no network', () => {
    const asked = required('dist/cli.js');
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((name) => !node.has(name) || network.has(name)),
      [],
    );
  });

  it('of the extension, for the desktop and the browser, ask for the editor alone', () => {
    assert.deepEqual(required('dist/extension.js'), ['vscode']);
  });

  it('hold what the product depends on at run time, and nothing that is for development alone', () => {
    const inputs = JSON.parse(readFileSync('dist/inputs.json', 'utf8')) as {
      readonly [bundle: string]: readonly string[];
    };
    const packages = new Set(
      Object.values(inputs)
        .flat()
        .flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    );
    const { dependencies, devDependencies } = packageFile;
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !packages.has(name)),
      [],
    );
    assert.deepEqual(
      Object.keys(devDependencies).filter((name) => packages.has(name)),
      [],
    );
  });

  it('of the page of the report view ask for nothing, and hold nothing of the core but a few words', () => {
    assert.deepEqual(required('dist/report.js'), []);
    assert.ok(readFileSync('dist/report.js', 'utf8').length < 20_000);
  });

  it('of the library ask for nothing', () => {
    assert.deepEqual(required('dist/core.js'), []);
  });
});
