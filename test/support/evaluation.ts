import { loadCatalogue, type Catalogue } from '../../src/core/agreements/catalogue';
import { checkAgreement } from '../../src/core/agreements/checkAgreement';
import type { Assessment, Evaluation } from '../../src/core/evaluation/assessment';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { Explanations } from '../../src/core/evaluation/explanations';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import type { Production } from '../../src/core/production/production';
import { english } from '../../src/core/words/words';
import { builtInCatalogue } from './sample';

/** A script of two scenes, the first of them tagged. */
export const twoScenes = `INT. FERRY - DAY #1#

[[ai: de-aging; use: U-1]]

MARA
We used to swim here.

EXT. PIER - NIGHT #2#

Rain.
`;

/** An agreement file around some obligations, indented by two. */
export function agreementFile(obligations: string, more = ''): string {
  return `format: 1
agreement: rider
family: riders
name: Harbour Rider
short-name: Rider
kind: union
parties: [Harbour Guild]
status: in-force
covers:
  production: { agreement-listed: yes }
  person: { union: sag-aftra }
read: full
confidence: high
checked: 2026-11-22
sources: { R1: { title: The rider } }
${more}
obligations:
${obligations}`;
}

/** Evaluates a production made of texts; the manifest's `production:` block lists the agreement `rider`. */
export function evaluateTexts(
  manifest: string,
  agreements: readonly string[],
  script: string = twoScenes,
  asOf = '2026-11-22',
): Evaluation {
  return evaluateUnder(catalogueOf(agreements), manifest, script, asOf);
}

/** The agreements of these texts. Throws where one has a fault. */
export function catalogueOf(agreements: readonly string[]): Catalogue {
  const catalogue = loadCatalogue(agreements.map((text, index) => ({ path: `${index}.yaml`, text })));
  const faults = catalogue.entries
    .flatMap((entry) => [...entry.problems, ...checkAgreement(entry.agreement, entry.written)])
    .filter((problem) => problem.message.code !== 'agreement.no-examples');
  if (faults.length > 0) throw new Error(faults.map((problem) => english.say(problem.message)).join('\n'));
  return catalogue;
}

/** Evaluates a production made of texts under agreements that were read before. */
export function evaluateUnder(
  catalogue: Catalogue,
  manifest: string,
  script: string = twoScenes,
  asOf = '2026-11-22',
): Evaluation {
  return judgedBy(productionOf(manifest, script), catalogue, asOf);
}

/** The production that these texts make. Throws where the manifest has a fault. */
export function productionOf(manifest: string, script: string = twoScenes): Production {
  const parsed = parseManifest('p.slate.yaml', manifest);
  if (parsed.problems.length > 0)
    throw new Error(parsed.problems.map((problem) => english.say(problem.message)).join('\n'));
  return joinProduction({ folder: '', manifests: [parsed], scripts: [parseScript('a.fountain', script)] });
}

/** Evaluates a production; what each assessment says can be had from `explanationOf`. */
export function judgedBy(production: Production, catalogue: Catalogue, asOf: string): Evaluation {
  const evaluation = evaluate(production, catalogue, asOf);
  const explanations = new Explanations(production, catalogue, asOf);
  for (const one of evaluation.assessments) explaining.set(one, explanations);
  return evaluation;
}

const explaining = new WeakMap<Assessment, Explanations>();

/** The explanation of an assessment as English text; of one that was not judged here, under the agreements of a catalogue. */
export function explanationOf(assessment: Assessment | undefined, catalogue: Catalogue = builtInCatalogue): string {
  if (!assessment) return 'nothing said';
  const explanations = explaining.get(assessment) ?? new Explanations(nobody, catalogue, '2026-11-22');
  return explanations
    .of(assessment)
    .map((one) => english.say(one))
    .join(' ');
}

const nobody = joinProduction({ folder: '', manifests: [], scripts: [] });
