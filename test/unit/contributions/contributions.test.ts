import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { linkCommands } from '../../../src/core/features/card';
import { markKinds } from '../../../src/core/features/marks';
import { diagnosticKinds } from '../../../src/core/features/diagnostics';

interface Contributions {
  readonly commands: readonly { readonly command: string; readonly category: string }[];
  readonly menus: { readonly [menu: string]: readonly { readonly command: string }[] };
  readonly grammars: readonly { readonly scopeName: string; readonly path: string; readonly language?: string }[];
  readonly languages: readonly { readonly id: string; readonly configuration: string }[];
  readonly colors: readonly { readonly id: string; readonly defaults: object }[];
  readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
  readonly configuration: { readonly properties: { readonly [name: string]: { readonly properties?: object } } };
}

const text = readFileSync('package.json', 'utf8');
const { contributes, icon } = JSON.parse(text) as { readonly contributes: Contributions; readonly icon: string };
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as { readonly [key: string]: string };
const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'));
const contributed = contributes.commands.map(({ command }) => command);

describe('package.json', () => {
  it('contributes the commands that the code registers, and no others', () => {
    const registered = [...readFileSync('src/vscode/commands.ts', 'utf8').matchAll(/^ {2}'(aiSlate\.\w+)':/gm)].map(
      ([, id = '']) => id,
    );
    assert.deepEqual([...contributed].sort(), [...registered].sort());
  });

  it('puts every command under the name of the product', () => {
    assert.deepEqual(
      contributes.commands.filter(({ category }) => category !== 'AI Slate'),
      [],
    );
  });

  it('offers in menus and cards only commands that exist', () => {
    const offered = [
      ...Object.values(contributes.menus)
        .flat()
        .map(({ command }) => command),
      ...linkCommands,
    ];
    assert.deepEqual(
      offered.filter((command) => !contributed.includes(command)),
      [],
    );
  });

  it('has a text for every key, and no key without use', () => {
    const used = [...text.matchAll(/%([\w.-]+)%/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('names only files that exist', () => {
    const named = [
      icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.map(({ configuration }) => configuration),
      ...[...text.matchAll(/"(media\/[^"]+)"/g)].map(([, path]) => path ?? ''),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('has a picture for every mark beside headings, on light and on dark ground, each of another shape', () => {
    for (const theme of ['light', 'dark']) {
      const shapes = markKinds.map((kind) =>
        readFileSync(`media/gutter/${kind}-${theme}.svg`, 'utf8').replace(/#[0-9a-f]{6}/g, ''),
      );
      assert.equal(new Set(shapes).size, markKinds.length);
    }
    assert.equal(readdirSync('media/gutter').length, markKinds.length * 2);
  });

  it('contributes a colour for every mark in the overview ruler, for every kind of theme', () => {
    const used = /atTheEdge[^(]*\(\[([^\]]*)/.exec(readFileSync('src/vscode/features/marks.ts', 'utf8'))?.[1] ?? '';
    assert.deepEqual(
      contributes.colors.map(({ id }) => id).sort(),
      [...used.matchAll(/'([\w-]+)'/g)].map(([, kind]) => `aiSlate.marks.${kind ?? ''}`).sort(),
    );
    assert.deepEqual(
      contributes.colors.filter(({ defaults }) => Object.keys(defaults).length !== 4),
      [],
    );
  });

  it('gives the schema of manifests to extensions that serve it', () => {
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch, url }) => [fileMatch, existsSync(url)]),
      [['*.slate.yaml', true]],
    );
  });

  it('leaves the scope of the other Fountain extension to it', () => {
    assert.deepEqual(
      contributes.grammars.filter(({ scopeName }) => scopeName === 'text.source.fountain'),
      [],
    );
  });

  it('contributes grammars that call themselves as they are contributed', () => {
    const own = contributes.grammars.map(
      ({ path }) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly scopeName: string }).scopeName,
    );
    assert.deepEqual(
      own,
      contributes.grammars.map(({ scopeName }) => scopeName),
    );
  });

  it('lets people choose a severity for each kind of diagnostic', () => {
    const { properties = {} } = contributes.configuration.properties['aiSlate.diagnostics.severity'] ?? {};
    assert.deepEqual(Object.keys(properties).sort(), [...diagnosticKinds].sort());
  });

  it('contributes the settings that the code reads, and no others', () => {
    const read = sources.flatMap((source) =>
      [...source.matchAll(/affectsConfiguration\('([^']+)'\)/g)].map(([, name = '']) => name),
    );
    assert.deepEqual([...new Set(read)].sort(), Object.keys(contributes.configuration.properties).sort());
  });
});
