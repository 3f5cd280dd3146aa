// Packs the extension for an installation from a file: `npm run package` writes dist/ai-slate-VERSION.vsix.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createVSIX } from '@vscode/vsce';
import { billOfMaterials, licences } from './bundled.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

execFileSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
writeFileSync(join('dist', 'licences.txt'), licences());
writeFileSync(join('dist', 'bom.cdx.json'), `${JSON.stringify(billOfMaterials(), undefined, 2)}\n`);
const packagePath = join('dist', `${name}-${version}.vsix`);
await createVSIX({ packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
console.log(`${packagePath}: ${Math.round(statSync(packagePath).size / 1024)} kB`);
