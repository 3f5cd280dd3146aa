// The agreements and recipients as modules of text: `compiled:agreements` and `compiled:recipients` are made from the YAML files
// of src/agreements and src/recipients while something that imports them is bundled.
const esbuild = require('esbuild');
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const makers = { agreements: 'compileAgreements', recipients: 'compileRecipients' };

/** Folder → what it held when it was last compiled, and the module made of it: bundles of one build share it. */
const made = new Map();

const compiled = {
  name: 'compiled agreements and recipients',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onResolve({ filter: /^compiled:/ }, ({ path }) => ({
      path: path.slice('compiled:'.length),
      namespace: 'compiled',
    }));
    build.onLoad({ filter: /.*/, namespace: 'compiled' }, async ({ path: kind }) => {
      const folder = join(root, 'src', kind);
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort();
      const files = names.map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
      const held = JSON.stringify(files);
      if (made.get(folder)?.held !== held) made.set(folder, { held, text: compile(root, makers[kind], files) });
      return {
        contents: await made.get(folder).text,
        loader: 'text',
        watchDirs: [folder],
        watchFiles: names.map((name) => join(folder, name)),
      };
    });
  },
};

/** Runs the parsers of these sources. */
async function compile(root, maker, files) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/agreements/compile.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`))[maker](files);
}

/** What every bundle needs that holds sources. */
exports.plugins = [compiled];
