// Packs the extension for an installation from a file: `npm run package` writes dist/ai-slate-VERSION.vsix.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createVSIX } from '@vscode/vsce';

const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

execFileSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
writeFileSync(join('dist', 'licences.txt'), licences());
const packagePath = join('dist', `${name}-${version}.vsix`);
await createVSIX({ packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
console.log(`${packagePath}: ${Math.round(statSync(packagePath).size / 1024)} kB`);

/** The licences of the packages that the bundles may hold, with those that they need themselves. */
function licences() {
  const found = new Map();
  const collect = (names, from) => {
    for (const one of names) {
      const folder = folderOf(one, from);
      const { version: its, license, dependencies: needs = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const title = `${one} ${its} (${license})`;
      if (found.has(title)) continue;
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      found.set(title, file ? readFileSync(join(folder, file), 'utf8').trim() : '');
      collect(Object.keys(needs), folder);
    }
  };
  collect(Object.keys(dependencies), process.cwd());
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}

/** Where a package lies, as seen from a folder. */
function folderOf(packageName, from) {
  const search = createRequire(join(from, 'package.json')).resolve.paths(packageName) ?? [];
  const home = search.map((folder) => join(folder, packageName)).find((folder) => statSync(join(folder, 'package.json'), { throwIfNoEntry: false }));
  if (home === undefined) throw new Error(`Expected the package ${packageName}, from ${dirname(from)}: run "npm install" first.`);
  return home;
}
