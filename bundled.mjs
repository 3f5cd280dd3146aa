// What of other people is in the package: the packages of each bundle, their licences, and a bill of materials (CycloneDX).
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The bundles that are packed; those for the command line and the library are not. */
const packed = ['dist/extension.js', 'dist/pdf.mjs', 'dist/xlsx.mjs', 'dist/report.js'];

/** The fonts are packed as files. */
const fonts = 'node_modules/dejavu-fonts-ttf';

/** Folders of the packages whose code or files are packed, as the bundler has found them. */
function folders() {
  const inputs = JSON.parse(readFileSync('dist/inputs.json', 'utf8'));
  const found = packed
    .flatMap((bundle) => inputs[bundle] ?? [])
    .flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set([...found, fonts])].sort();
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Every package that is packed, with the text of its licence; where it brings none, that of another under the same licence with its author's name. */
export function packages() {
  const all = folders().map((folder) => {
    const { name, version, license = 'see licences.txt', author = '' } = manifestOf(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return {
      name,
      version,
      license,
      author: author.name ?? author,
      text: file ? readFileSync(join(folder, file), 'utf8').trim() : '',
    };
  });
  const terms = new Map(
    all
      .filter(({ text }) => text.includes('Permission '))
      .map(({ license, text }) => [license, text.slice(text.indexOf('Permission '))]),
  );
  return all.map(({ author, text, ...one }) => ({
    ...one,
    text: text === '' ? `Copyright (c) ${author}\n\n${terms.get(one.license)}` : text,
  }));
}

/** The licences of all of them as one text. */
export function licences() {
  return packages()
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The bill of materials as npm writes it, of what is packed and nothing else: no addresses, no day, the same each time. */
export function billOfMaterials() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const all = JSON.parse(
    execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
      shell: process.platform === 'win32',
    }),
  );
  const { name, version } = manifestOf('.');
  const known = new Map(packages().map((one) => [`${one.name}@${one.version}`, one]));
  const ours = `${name}@${version}`;
  const shown = ({ 'bom-ref': ref, type, name, version, purl, hashes }) => {
    const { license } = known.get(ref);
    return {
      'bom-ref': ref,
      type,
      name,
      version,
      licenses: [/[ (]/.test(license) ? { license: { name: license } } : { license: { id: license } }],
      purl,
      hashes,
    };
  };
  return {
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: {
      component: { 'bom-ref': ours, type: 'application', name, version, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: all.components.filter((one) => known.has(one['bom-ref'])).map(shown),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === ours || known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)) })),
  };
}
