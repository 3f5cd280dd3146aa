import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Packed {
  readonly name: string;
  readonly version: string;
}

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly (Packed & {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly licenses: readonly unknown[];
    readonly hashes: readonly unknown[];
  })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Module {
  readonly billOfMaterials: () => Bom;
  readonly licences: () => string;
  readonly packages: () => readonly (Packed & { readonly text: string })[];
}

describe('the bill of materials', () => {
  let own: Module;
  let bom: Bom;
  before(async () => {
    own = (await import(pathToFileURL(resolve('bundled.mjs')).href)) as Module;
    bom = own.billOfMaterials();
  });

  const refOf = ({ name, version }: Packed): string => `${name}@${version}`;

  it('lists what is in the bundles, and the fonts', () => {
    const inputs = JSON.parse(readFileSync('dist/inputs.json', 'utf8')) as Readonly<Record<string, readonly string[]>>;
    const folders = ['dist/extension.js', 'dist/pdf.mjs', 'dist/xlsx.mjs', 'dist/report.js']
      .flatMap((bundle) => inputs[bundle] ?? [])
      .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []);
    const expected = [...new Set([...folders, 'node_modules/dejavu-fonts-ttf'])].map((folder) =>
      refOf(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Packed),
    );
    assert.ok(expected.length > 20);
    assert.deepEqual(bom.components.map((one) => one['bom-ref']).sort(), expected.sort());
  });

  it('says of each what it is, under which licence, and its fingerprint', () => {
    assert.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.5']);
    for (const { name, version, purl, licenses, hashes } of bom.components) {
      assert.equal(decodeURIComponent(purl), `pkg:npm/${name}@${version}`);
      assert.deepEqual([licenses.length, hashes.length], [1, 1], name);
    }
  });

  it('leads from ours to every one of them', () => {
    const below = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      for (const one of below.get(ref) ?? []) {
        if (reached.has(one)) continue;
        reached.add(one);
        walk(one);
      }
    };
    walk(refOf(JSON.parse(readFileSync('package.json', 'utf8')) as Packed));
    assert.deepEqual(
      bom.components.map((one) => one['bom-ref']).filter((ref) => !reached.has(ref)),
      [],
    );
  });

  it('tells nothing of the machine, of registries or of the day', () => {
    const text = JSON.stringify(bom);
    assert.doesNotMatch(text, /https?:|registry|timestamp|\d{4}-\d{2}-\d{2}T/u);
    for (const path of [process.cwd(), homedir()]) assert.ok(!text.includes(path));
  });

  it('goes with the text of every licence', () => {
    const texts = own.licences();
    for (const { name, version, text } of own.packages()) {
      assert.ok(texts.includes(`${name} ${version} (`));
      assert.match(text, /copyright[\s\S]*(?:permission|redistribution|license)/iu, name);
      assert.doesNotMatch(text, /undefined/u, name);
    }
  });
});
