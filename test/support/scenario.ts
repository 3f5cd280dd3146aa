import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../../src/core/evaluation/assessment';
import { evaluate } from '../../src/core/evaluation/evaluate';
import type { Manifest } from '../../src/core/manifest/manifest';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { referenceProblems } from '../../src/core/manifest/referenceProblems';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import type { Production } from '../../src/core/production/production';
import { english } from '../../src/core/words/words';
import { builtInCatalogue } from './sample';

/** The script of a scenario that brings none of its own. */
export const defaultScript = `INT. BOATHOUSE - DAY #1#

The nets hang dry.

EXT. SLIPWAY - NIGHT #2#

Rain.
`;

const FOLDER = 'test/scenarios';
const AS_OF = '2026-11-22';

/** A folder of ordinary files whose name is the sentence they show. */
export interface Scenario {
  /** `sagaftra-2026/replica-used-before-consent-was-signed`. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly script: string;
  readonly production: Production;
  /** The agreements of which everything that is owed, open or asked must be expected. */
  readonly judges: readonly string[];
  readonly evaluation: Evaluation;
  /** What keeps the files from being read as they were meant. */
  readonly faults: readonly string[];
}

/** The names of all scenarios: every folder with a manifest. */
export function scenarioNames(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/production.slate.yaml'))
    .map((path) => path.slice(0, -'/production.slate.yaml'.length))
    .sort();
}

const opened = new Map<string, Scenario>();

/** A scenario, joined and judged against every built-in agreement on its day; each is judged once in a run. */
export function openScenario(name: string): Scenario {
  const scenario = opened.get(name) ?? judgedScenario(name);
  opened.set(name, scenario);
  return scenario;
}

function judgedScenario(name: string): Scenario {
  const scriptPath = join(FOLDER, name, 'script.fountain');
  const script = existsSync(scriptPath) ? readFileSync(scriptPath, 'utf8') : defaultScript;
  const manifest = parseManifest(
    'production.slate.yaml',
    readFileSync(join(FOLDER, name, 'production.slate.yaml'), 'utf8'),
  );
  const production = joinProduction({
    folder: '',
    manifests: [manifest],
    scripts: [parseScript('script.fountain', script)],
  });
  const evaluation = evaluate(production, builtInCatalogue, headLine(manifest.text, 'as-of') ?? AS_OF);
  return {
    name,
    manifest,
    script,
    production,
    evaluation,
    judges: (headLine(manifest.text, 'judges') ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    faults: faultsOf(manifest, production, evaluation),
  };
}

/** `# judges: …` at the head of the manifest. */
function headLine(text: string, word: string): string | undefined {
  return new RegExp(`^# ${word}: (.+)$`, 'm').exec(text)?.[1]?.trim();
}

function faultsOf(manifest: Manifest, production: Production, evaluation: Evaluation): readonly string[] {
  const written = [...manifest.problems, ...referenceProblems([manifest]).map(({ problem }) => problem)].map(
    ({ message }) => message,
  );
  const joined = production.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const unmatched = evaluation.findings
    .map(({ message }) => message)
    .filter(
      ({ code }) =>
        code.startsWith('evaluation.decision') ||
        code.startsWith('evaluation.request') ||
        code.startsWith('evaluation.unknown'),
    );
  return [...written, ...joined, ...unmatched].map((message) => english.say(message));
}
