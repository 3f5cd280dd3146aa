import assert from 'node:assert/strict';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { workStages } from '../../src/core/manifest/fields/kinds';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import { declareHpf } from '../../src/core/reports/hpf/declaration';
import { digitalSourceType } from '../../src/core/reports/hpf/digitalSourceType';
import { makeReport } from '../../src/core/reports/makeReport';
import { english } from '../../src/core/words/words';
import { builtInCatalogue } from '../support/sample';
import { defaultScript } from '../support/scenario';

/** What one kind of use is for metadata, for Human Provenance in Film and for the buyer's matrix. */
interface Mapping {
  readonly kind: string;
  /** The use as a coordinator records it. */
  readonly use: string;
  /** Digital source type of the material. */
  readonly code?: string;
  readonly provenance: 'no_ai' | 'assistive_ai' | 'generative_ai';
  /** Provisional; written only where the category settles them. */
  readonly descriptors?: readonly string[];
  /** Rows of the guidance that are raised, and that are not. */
  readonly raised: readonly string[];
  readonly spared?: readonly string[];
}

const final = 'stage: post, output: final, prominence: featured, referred-to: no';
const person = (facts: string): string => `people: [{ person: P-1, recognizable: yes, as-scripted: no, ${facts} }]`;

/** The table that maps kinds of use to source types, provenance classes and rows of the buyer's matrix, in our own words. */
const mappings: readonly Mapping[] = [
  {
    kind: 'schedule, breakdown, budget',
    use: 'category: planning, generative: no, stage: prep, output: none, inputs: [script], people: []',
    provenance: 'no_ai',
    raised: ['data-proprietary-or-personal', 'matrix-6-proprietary'],
    spared: ['report-intended-use', 'matrix-1-ideation'],
  },
  {
    kind: 'concept art, moodboard, previs that stays off the screen',
    use: 'category: concept-art, generative: yes, modality: [image], origination: originated, stage: prep, output: replaced, inputs: [own-prompts], references: [none], copies-protected-traits: no, people: []',
    code: 'trainedAlgorithmicMedia',
    provenance: 'no_ai',
    raised: ['matrix-1-ideation'],
    spared: ['approval-four-gates'],
  },
  {
    kind: 'background prop or sign',
    use: `category: signage, generative: yes, modality: [image], origination: originated, stage: post, output: final, prominence: incidental, referred-to: no, key-element: no, people: []`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    raised: ['matrix-2-background'],
    spared: ['matrix-3-key-visuals'],
  },
  {
    kind: 'set extension, crowd, environment',
    use: `category: set-extension, generative: yes, modality: [video], origination: originated, key-element: no, synthetic-figure: no, ${final}, people: []`,
    code: 'compositeWithTrainedAlgorithmicMedia',
    provenance: 'generative_ai',
    raised: ['approval-four-gates'],
    spared: ['matrix-3-key-visuals'],
  },
  {
    kind: 'environment that is a central setting',
    use: `category: generative-vfx, generative: yes, modality: [video], origination: originated, key-element: yes, ${final}, people: []`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    descriptors: ['generated_visual_content'],
    raised: ['matrix-3-key-visuals'],
  },
  {
    kind: 'cosmetic de-aging, all of it shot, with a generative tool',
    use: `category: de-aging, generative: yes, origination: processed, ${final}, ${person('performed-the-material: yes, purposes: [cosmetics, age]')}`,
    code: 'compositeWithTrainedAlgorithmicMedia',
    provenance: 'assistive_ai',
    raised: ['matrix-4-talent-replication'],
  },
  {
    kind: 'cosmetic de-aging, all of it shot, without one',
    use: `category: de-aging, generative: no, origination: processed, ${final}, ${person('performed-the-material: yes, purposes: [cosmetics, age]')}`,
    code: 'algorithmicallyEnhanced',
    provenance: 'assistive_ai',
    raised: [],
    spared: ['matrix-4-talent-replication'],
  },
  {
    kind: 'replica of a real person',
    use: `category: digital-replica, modality: [video], origination: originated, ${final}, ${person('performed-the-material: no')}`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    descriptors: ['digital_replica'],
    raised: ['replica-consent', 'talent-replica-approval'],
  },
  {
    kind: 'performer whom nobody plays',
    use: `category: synthetic-performer, modality: [video], origination: originated, key-element: yes, replaces-covered-work: yes, ${final}, people: []`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    descriptors: ['synthetic_performance'],
    raised: ['matrix-3-key-visuals', 'p5-talent-union-consent'],
  },
  {
    kind: 'cloned or generated voice',
    use: `category: voice-replica, origination: originated, ${final}, ${person('performed-the-material: no')}`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    descriptors: ['generated_voice'],
    raised: ['matrix-4-talent-replication', 'replica-consent'],
  },
  {
    kind: 'lips fitted to new words',
    use: `category: lip-sync, generative: yes, modality: [video], origination: originated, ${final}, ${person('part: [depicted], performed-the-material: yes, alters-acting: yes, purposes: [new-words], dubbing: none')}`,
    code: 'compositeWithTrainedAlgorithmicMedia',
    provenance: 'generative_ai',
    raised: ['talent-significant-alteration', 'alteration-consent'],
  },
  {
    kind: 'dub of one version by AI',
    use: `category: dubbing, generative: yes, modality: [voice], origination: originated, ${final}, ${person('part: [heard], performed-the-material: yes, alters-acting: no, purposes: [new-words], dubbing: own-voice-foreign')}`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    // Until somebody says that an agreement allows the dub.
    raised: ['matrix-4-talent-replication', 'alteration-consent'],
  },
  {
    kind: 'music',
    use: `category: music, generative: yes, origination: originated, ${final}, people: []`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    raised: ['approval-four-gates', 'p4-temporary-only'],
  },
  {
    kind: 'dialogue written by AI that stays in the film',
    use: `category: generated-text, origination: originated, replaces-covered-work: yes, ${final}, people: []`,
    code: 'trainedAlgorithmicMedia',
    provenance: 'generative_ai',
    descriptors: ['generated_writing'],
    raised: ['p5-talent-union-consent', 'ethics-union-role-impact'],
  },
  {
    kind: 'denoise, upscale, rotoscoping, tracking',
    use: `category: cleanup, generative: no, modality: [video], ${final}, people: []`,
    code: 'algorithmicallyEnhanced',
    provenance: 'assistive_ai',
    raised: [],
    spared: ['report-intended-use', 'approval-four-gates'],
  },
  {
    kind: 'captions',
    use: `category: subtitles, generative: no, modality: [text], origination: processed, ${final}, people: []`,
    code: 'algorithmicallyEnhanced',
    provenance: 'assistive_ai',
    raised: [],
    spared: ['report-intended-use'],
  },
  {
    kind: 'trailer, poster',
    use: 'category: marketing, generative: yes, modality: [image], origination: originated, stage: marketing, output: marketing, people: []',
    code: 'trainedAlgorithmicMedia',
    provenance: 'no_ai',
    raised: ['report-intended-use', 'approval-four-gates'],
  },
];

/** The stages of the work besides the one at which the use is made. */
function otherStages(use: string): string {
  return workStages.filter((stage) => !use.includes(`stage: ${stage}`)).join(', ');
}

function manifestOf(use: string): string {
  return `production: { title: Low Tide, company: Low Tide Pictures, agreements: [hpf], agreements-complete: yes, earlier-declaration: no, buyer: netflix }
people:
  - { id: P-1, name: Ines Varga, role: performer, hired: yes, living: living }
vendors: []
uses:
  - { id: U-1, scenes: ["1"], summary: As recorded., ${use} }
declarations:
  - { scenes: ["1"], stages: [${otherStages(use)}], by: producer, on: 2026-11-01 }
  - { scenes: ["2"], stages: [development, prep, shoot, post, delivery], by: producer, on: 2026-11-01 }
decisions:
  - { question: hpf-0.9/judged-basic-automation, use: U-1, answer: no, by: producer, on: 2026-11-01, why: It is named all the same. }
`;
}

describe('kinds of use in the words of metadata, provenance and the buyer', () => {
  for (const { kind, use, code, provenance, descriptors, raised, spared = [] } of mappings) {
    it(kind, () => {
      const manifest = parseManifest('production.slate.yaml', manifestOf(use));
      assert.deepEqual(
        manifest.problems.map(({ message }) => english.say(message)),
        [],
      );
      const production = joinProduction({
        folder: '',
        manifests: [manifest],
        scripts: [parseScript('script.fountain', defaultScript)],
      });
      const evaluation = evaluate(production, builtInCatalogue, '2026-11-22');
      const report = makeReport(
        production,
        evaluation,
        builtInCatalogue,
        { tool: { name: 'AI Slate', version: '9.9.9' } },
        english,
      );
      const [part] = report.uses;
      assert.ok(part);
      if (code !== undefined) assert.match(digitalSourceType(part).uri, new RegExp(`/${code}$`));
      const declared = declareHpf(report);
      assert.ok(
        'declaration' in declared,
        'unresolved' in declared ? declared.unresolved.map((one) => english.say(one)).join(' ') : '',
      );
      assert.equal(declared.declaration.classification, provenance);
      assert.deepEqual(declared.declaration.descriptors, descriptors);
      const owed = evaluation.assessments.flatMap(({ agreement, obligation, outcome, reasons }) => {
        const told = outcome !== 'not-required' || reasons.some(({ kind }) => kind === 'information');
        return agreement === 'netflix-genai' && told ? [obligation ?? ''] : [];
      });
      assert.deepEqual(
        raised.filter((one) => !owed.includes(one)),
        [],
        `Not raised among ${owed.join(', ')}`,
      );
      assert.deepEqual(
        spared.filter((one) => owed.includes(one)),
        [],
        'Raised and not expected',
      );
    });
  }
});
