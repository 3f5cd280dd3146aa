import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtInAgreements } from '../../../src/agreements/index';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { defaultScript, scenarioNames } from '../../support/scenario';
import { builtInCatalogue } from '../../support/sample';
import { AS_OF, showFiles } from '../../unit/reports/show';
import type { Texts } from './claims';

const SAMPLES = 'samples';

/** Productions to weaken: the samples, the show of the tests and every scenario, by name. */
export const sourceNames: readonly string[] = [
  ...readdirSync(SAMPLES).map((name) => `${SAMPLES}/${name}`),
  'show',
  ...scenarioNames(),
];

const opened = new Map<string, Texts>();

export function openSource(name: string): Texts {
  const known = opened.get(name) ?? read(name);
  opened.set(name, known);
  return known;
}

function read(name: string): Texts {
  if (name === 'show')
    return {
      files: new Map(
        Object.entries(showFiles).flatMap(([path, text]) =>
          path.includes('/agreements/') ? [] : [[path.slice('/show/'.length), text]],
        ),
      ),
      catalogue: loadCatalogue([
        ...builtInAgreements(),
        { path: 'agreements/lantern-guild.yaml', text: showFiles['/show/agreements/lantern-guild.yaml'] },
      ]),
      asOf: AS_OF,
    };
  if (name.startsWith(`${SAMPLES}/`)) {
    const own = existsSync(`${name}/agreements`) ? readdirSync(`${name}/agreements`) : [];
    return {
      files: new Map(
        readdirSync(name)
          .filter((file) => file.endsWith('.slate.yaml') || file.endsWith('.fountain'))
          .map((file) => [file, readFileSync(`${name}/${file}`, 'utf8')]),
      ),
      catalogue:
        own.length === 0
          ? builtInCatalogue
          : loadCatalogue([
              ...builtInAgreements(),
              ...own.map((file) => ({
                path: `agreements/${file}`,
                text: readFileSync(`${name}/agreements/${file}`, 'utf8'),
              })),
            ]),
      asOf: '2026-11-22',
    };
  }
  const folder = `test/scenarios/${name}`;
  const manifest = readFileSync(`${folder}/production.slate.yaml`, 'utf8');
  const script = `${folder}/script.fountain`;
  return {
    files: new Map([
      ['production.slate.yaml', manifest],
      ['script.fountain', existsSync(script) ? readFileSync(script, 'utf8') : defaultScript],
    ]),
    catalogue: builtInCatalogue,
    asOf: /^# as-of: (.+)$/mu.exec(manifest)?.[1]?.trim() ?? '2026-11-22',
  };
}
