// Copies the built extension as it ships: whole, or with only its browser entry for the web-worker extension host.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** What ships, of what there is. */
const shipped = [
  ...['package.json', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'language-configuration.json'],
  ...['dist', 'l10n', 'media', 'samples', 'schemas', 'syntaxes'],
];

/** The extension's package.json. */
export function readManifest(extension = root) {
  return JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
}

/** Copies the extension into `folder`, as an installation would. */
export function stageExtension(folder, extension = root) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of shipped) {
    if (existsSync(join(extension, part))) cpSync(join(extension, part), join(folder, part), { recursive: true });
  }
}

/** The same with no `main`, so that even an editor with a Node host runs its browser bundle; `bundle` is the test bundle beside it. */
export function stageForWeb(folder, bundle, extension = root) {
  stageExtension(folder, extension);
  const { main: _, ...manifest } = readManifest(extension);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  const copy = join(folder, 'tests', 'index.js');
  cpSync(bundle, copy, { recursive: true });
  return copy;
}
