import { readFileSync, readdirSync } from 'node:fs';
import { builtInAgreements } from '../../src/agreements/index';
import { loadCatalogue, type Catalogue } from '../../src/core/agreements/catalogue';
import type { Manifest } from '../../src/core/manifest/manifest';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { parseScript } from '../../src/core/production/parseScript';
import type { Script } from '../../src/core/production/production';

/** The texts of a sample production, parsed. */
export function sampleTexts(name: string): {
  readonly manifests: readonly Manifest[];
  readonly scripts: readonly Script[];
} {
  const folder = `samples/${name}`;
  const files = readdirSync(folder);
  const text = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  return {
    manifests: files.filter((file) => file.endsWith('.slate.yaml')).map((file) => parseManifest(file, text(file))),
    scripts: files.filter((file) => file.endsWith('.fountain')).map((file) => parseScript(file, text(file))),
  };
}

/** Every agreement of the product. */
export const builtInCatalogue: Catalogue = loadCatalogue(builtInAgreements());
