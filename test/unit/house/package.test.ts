import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { listFiles } from '@vscode/vsce';

/** What an installed extension needs; whatever else is packed is too much. */
const needed = [
  /^(?:package|package\.nls)\.json$/u,
  /^(?:README|CHANGELOG)\.md$/u,
  /^LICENSE$/u,
  /^dist\/(?:extension\.js|report\.js|pdf\.mjs|xlsx\.mjs|licences\.txt|bom\.cdx\.json|fonts\/[^/]+)$/u,
  /^docs\/(?:agreements\/)?[^/]+\.md$/u,
  /^media\/.+\.(?:png|svg|md|css)$/u,
  /^schemas\/[^/]+\.json$/u,
  /^syntaxes\/[^/]+\.json$/u,
  /^samples\/.+/u,
];

describe('the package', () => {
  let files: readonly string[] = [];
  before(async () => {
    files = (await listFiles({ cwd: process.cwd(), packagedDependencies: [] })).map((file) =>
      file.replaceAll('\\', '/'),
    );
  });

  it('holds nothing but what the extension needs: no sources, tests, maps or packages', () => {
    assert.deepEqual(
      files.filter((file) => !needed.some((kind) => kind.test(file))),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /(?:^|\/)(?:src|test|node_modules|out)\/|\.map$|expected-report/u.test(file)),
      [],
    );
  });

  it('holds every file that package.json names', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes|schemas)\/[^"]+)"/gu)].map(
      ([, file = '']) => file,
    );
    const cli = ['dist/cli.js', 'dist/core.js', 'dist/core.mjs', 'dist/types/core/index.d.ts'];
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((file) => !cli.includes(file) && !files.includes(file)),
      [],
    );
  });

  it('holds the samples whole, less the reports that tests compare with', () => {
    for (const sample of readdirSync('samples', { recursive: true, encoding: 'utf8' }).map(
      (file) => `samples/${file.replaceAll('\\', '/')}`,
    )) {
      if (/\.[a-z]+$/u.test(sample) && !sample.endsWith('expected-report.md'))
        assert.ok(files.includes(sample), `Expected ${sample} in the package.`);
    }
  });

  it('holds what the documents that come with it link to', () => {
    const links = ['README.md', ...files.filter((file) => /^docs\/[^/]+\.md$/u.test(file))].flatMap((file) => {
      const folder = file.includes('/') ? 'docs/' : '';
      return [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+\.(?:md|png|json))[^)]*\)/gu)].map(
        ([, target = '']) => new URL(folder + target, 'file:///').pathname.slice(1),
      );
    });
    assert.deepEqual(
      [...new Set(links)].filter((link) => !files.includes(link)),
      [],
    );
  });
});
