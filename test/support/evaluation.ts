import { loadCatalogue, type Catalogue } from '../../src/core/agreements/catalogue';
import { checkAgreement } from '../../src/core/agreements/checkAgreement';
import type { Assessment, Evaluation } from '../../src/core/evaluation/assessment';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import type { Production } from '../../src/core/production/production';
import { english } from '../../src/core/words/words';

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
  return evaluate(productionOf(manifest, script), catalogue, asOf);
}

/** The production that these texts make. Throws where the manifest has a fault. */
export function productionOf(manifest: string, script: string = twoScenes): Production {
  const parsed = parseManifest('p.slate.yaml', manifest);
  if (parsed.problems.length > 0)
    throw new Error(parsed.problems.map((problem) => english.say(problem.message)).join('\n'));
  return joinProduction({ folder: '', manifests: [parsed], scripts: [parseScript('a.fountain', script)] });
}

/** The explanation of an assessment as English text. */
export function explanationOf(assessment: Assessment | undefined): string {
  return assessment?.explanation.map((one) => english.say(one)).join(' ') ?? 'nothing said';
}
