// The bundles of the editor tests for esbuild.js: one for each suite that has test files, with the entry that VS Code calls, and the director.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suites } from './suites.mjs';

/** Where the bundle of a suite lies. */
export const bundleOf = (suite) => join('out', 'test', 'editor', `${suite.name}.js`);

/** Suites that have something to run. */
export const suitesWithTests = () => suites.filter((suite) => testFiles(suite).length > 0);

/** esbuild options; `node` and `browser` are those that the product is bundled with. */
export function editorBundles(node, browser) {
  const inNode = { ...node, packages: 'external' };
  const tests = suitesWithTests().map((suite) => ({
    ...(suite.host === 'web' ? forWorker(browser) : inNode),
    stdin: { contents: entryOf(suite), resolveDir: '.', sourcefile: `${suite.name}.ts`, loader: 'ts' },
    outfile: bundleOf(suite),
  }));
  return [...tests, { ...inNode, entryPoints: ['test/editor/director.ts'], outdir: 'out/test/editor' }];
}

/** In a worker nothing can be required: mocha's browser build goes in front, and a small `assert` takes the place of Node's. */
function forWorker(browser) {
  const mocha = readFileSync(join('node_modules', 'mocha', 'mocha.js'), 'utf8');
  return {
    ...browser,
    banner: { js: mocha },
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    external: ['vscode'],
  };
}

function entryOf(suite) {
  const [module, run] =
    suite.host === 'web' ? ['./test/web/index.ts', 'runInWorker'] : ['./test/editor/index.ts', 'runInNode'];
  const imports = testFiles(suite).map((file) => `  await import('./${file}');`);
  return `import { ${run} } from '${module}';\nexport const run = () => ${run}(async () => {\n${imports.join('\n')}\n});\n`;
}

/** The test files right in the folders of a suite, and those that it names, as paths with slashes. */
function testFiles({ folders, files = [], except = [] }) {
  const found = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => `${folder}/${name}`),
    )
    .filter((file) => file.endsWith('.test.ts') && !except.includes(file));
  // The tests of the folder last: they ask what a running extension asks of its host.
  return [...files, ...found];
}
