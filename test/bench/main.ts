// `npm run bench [SCRIPT.fountain …]`: how long things take and how much room they need, as ratios within one run.
import { readFileSync } from 'node:fs';
import { builtInAgreements } from '../../src/agreements/index';
import { loadCatalogue } from '../../src/core/agreements/catalogue';
import { makeScript } from './makeScript';
import { print } from './measure';
import { benchParsing } from './parsing';
import { benchSeason } from './season';
import { benchStarting } from './starting';
import { benchTypingInManifest, benchTypingInScript } from './typing';
import { benchWorkspace } from './workspace';

const given = process.argv.slice(2);
const scripts = [
  ['a script of feature length, generated', makeScript(1)],
  ...given.map((path) => [path, readFileSync(path, 'utf8')]),
] as const;
const catalogue = loadCatalogue(builtInAgreements());

print('Starting', benchStarting());
for (const [name, script] of scripts) {
  print(`Reading ${name}`, benchParsing(script));
  print(
    `Typing in ${name}, beside a manifest of 300 uses`,
    [1, 10].flatMap((times) => benchTypingInScript(script, times, catalogue)),
  );
}
print(
  'Typing in a manifest',
  [300, 3000].flatMap((uses) => benchTypingInManifest(makeScript(1), uses, catalogue)),
);
print('A workspace', benchWorkspace(catalogue));
void benchSeason(catalogue).then((lines) => print('The report of a season', lines));
