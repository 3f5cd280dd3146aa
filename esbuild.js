// Bundles AI Slate: `node esbuild.js` writes dist/, `--tests` also bundles the tests to out/, `--watch` stays.
const esbuild = require('esbuild');
const { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join, resolve } = require('node:path');
const { plugins } = require('./esbuild.plugins');

const args = new Set(process.argv.slice(2));

/** Options shared by every bundle. */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  plugins,
  logLevel: 'warning',
};

const node = { ...common, platform: 'node' };
// The core asks nothing of its host, so the library and the editor's bundles are the same for Node and the browser.
const browser = { ...common, platform: 'browser', mainFields: ['module', 'main'] };

/** What is loaded only when somebody asks for it: each is a file of its own beside the program. */
const heavy = ['pdf', 'xlsx'];
const besides = {
  name: 'heavy formats stay out of the start',
  setup: (build) =>
    build.onResolve({ filter: /\/core\/(?:pdf|xlsx)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${path.split('/').at(-1)}.mjs`, external: true } : undefined,
    ),
};

/** pdfkit asks for its own address, for a colour profile that is not used; in a browser there is none to build on. */
const withoutAddress = { 'import.meta.url': '"file:///"' };

/** The writer of workbooks zips without threads. */
const zipInPlace = {
  name: 'no threads for zip',
  setup: (build) =>
    build.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('write-excel-file') ? { path: resolve('src/core/reports/xlsx/zipInPlace.ts') } : undefined,
    ),
};

const bundles = [
  { ...browser, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.js' },
  { ...browser, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.mjs', format: 'esm' },
  {
    ...browser,
    entryPoints: heavy.map((name) => `src/core/${name}.ts`),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    minify: true,
    sourcemap: false,
    plugins: [...plugins, zipInPlace],
    define: withoutAddress,
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    minify: true,
    plugins: [...plugins, besides],
  },
  {
    ...browser,
    entryPoints: ['src/webview/report.ts'],
    outfile: 'dist/report.js',
    format: 'iife',
    minify: true,
    sourcemap: false,
  },
  {
    ...browser,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    minify: true,
  },
];

/** The fonts of the PDF, with their licence. */
function copyFonts() {
  mkdirSync('dist/fonts', { recursive: true });
  for (const file of ['ttf/DejaVuSansCondensed.ttf', 'ttf/DejaVuSansCondensed-Bold.ttf', 'LICENSE'])
    copyFileSync(join('node_modules/dejavu-fonts-ttf', file), join('dist/fonts', basename(file)));
}

/** Every file below `folder` whose name ends in `ending`, sorted. */
function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The tests; those without an editor share the sources as chunks, so that each source is loaded once per process. */
async function testBundles() {
  const { editorBundles } = await import('./test/editor/bundles.mjs');
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out/test/editor', { recursive: true });
  writeFileSync('out/test/package.json', '{ "type": "module" }');
  writeFileSync('out/test/editor/package.json', '{ "type": "commonjs" }');
  const entryPoints = ['unit', 'scenarios', 'samples'].flatMap((kind) => filesBelow(join('test', kind), '.test.ts'));
  // A stand-in for the editor is what only CommonJS lets a test put in the place of a module.
  const alone = entryPoints.filter((file) => readFileSync(file, 'utf8').match(/support\/fakeEditor|fuzz\/properties/u));
  const together = entryPoints.filter((file) => !alone.includes(file));
  const units = { ...node, packages: 'external', outbase: 'test', outdir: 'out/test' };
  return [
    { ...units, entryPoints: together, format: 'esm', splitting: true, chunkNames: 'chunks/[hash]' },
    { ...units, entryPoints: alone, outExtension: { '.js': '.cjs' } },
    ...editorBundles(node, browser),
  ];
}

/** The files that each bundle of the product is made of. */
function inputsOf(built) {
  const outputs = built
    .flatMap(({ metafile }) => Object.entries(metafile.outputs))
    .filter(([file]) => /^dist\/[^/]+\.m?js$/.test(file));
  return Object.fromEntries(
    outputs.map(([file, { inputs }]) => [
      file,
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([input]) => input),
    ]),
  );
}

async function main() {
  copyFonts();
  const all = args.has('--tests') ? [...bundles, ...(await testBundles())] : bundles;
  if (args.has('--watch')) {
    for (const options of all) await (await esbuild.context(options)).watch();
    return;
  }
  const built = await Promise.all(all.map((options) => esbuild.build({ ...options, metafile: true })));
  writeFileSync('dist/inputs.json', JSON.stringify(inputsOf(built)));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
