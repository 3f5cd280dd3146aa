import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groundMessage } from '../../../src/core/evaluation/explain';
import type { Evaluation } from '../../../src/core/evaluation/assessment';
import { english } from '../../../src/core/words/words';
import { agreementFile, evaluateTexts, evaluateUnder } from '../../support/evaluation';
import { builtInCatalogue } from '../../support/sample';
import { codesOf, findingsOf, joined } from './productionOf';
import { runs } from '../../support/runs';

const SCRIPT = 'INT. BOATHOUSE - NIGHT #12#\n\nWater.\n';

/** What may be said at each level; the tool comes before the vendor, the vendor before the production. */
interface Said {
  readonly production?: string;
  readonly vendor?: string;
  readonly tool?: string;
  readonly use?: string;
}

const shared = (words: string | undefined): string => (words === undefined ? '' : `, for-its-uses: { ${words} }`);
const manifest = ({ production, vendor, tool, use }: Said, ofTool = ''): string =>
  `production: { title: The Copper Weir, agreements: [netflix-genai, sagaftra-tvth, eu-aia-art50, wga-mba]${shared(production)} }
vendors: [{ id: V-H${shared(vendor)} }]
tools: [{ id: T-1, name: MistGen${ofTool}${shared(tool)} }]
uses: [{ id: U-1, scenes: [12], category: crowd, vendor: V-H, tool: T-1${use === undefined ? '' : `, ${use}`} }]
`;
const body = (said: Said): string => manifest(said).replace(/^production:.*\n/, '');
const evaluated = (text: string): Evaluation => evaluateUnder(builtInCatalogue, text, SCRIPT);
const outcomes = ({ assessments }: Evaluation): readonly string[] =>
  assessments.map(({ agreement, obligation, subject, outcome, missing }) =>
    [agreement, obligation, JSON.stringify(subject), outcome, missing.map(({ fact }) => fact).join(' ')].join(' | '),
  );

describe('facts said once for all uses', () => {
  it('hold for the uses of a vendor and of a tool, the nearest level first, and name where they were said', () => {
    const production = joined(SCRIPT, body({ vendor: 'stage: post', tool: 'marks-kept: yes' }));
    const [use] = production.uses;
    assert.equal(use?.record?.stage, 'post');
    assert.deepEqual(
      [...(use.shared ?? [])].map(([field, { from }]) => [field, from]),
      [
        ['stage', 'V-H'],
        ['marks-kept', 'T-1'],
      ],
    );
  });

  it('say so wherever they decided something', () => {
    const rider = agreementFile(
      '  - { id: told, cite: § 1, summary: The buyer is told., level: use, kind: notice, when: { output: final }, requires: { what: a notice, evidence: [notice] }, sources: [R1], confidence: high, examples: [{ given: { output: final }, then: open }, { given: { output: cut }, then: not-required }] }',
    );
    const text = manifest({ vendor: 'output: final' }).replace(/agreements: \[[^\]]*\]/, 'agreements: [rider]');
    const shares = evaluateTexts(text, [rider], SCRIPT)
      .assessments.flatMap(({ grounds }) => grounds)
      .filter(({ source }) => source === 'shared');
    assert.ok(shares.length > 0);
    for (const ground of shares)
      assert.match(english.say(groundMessage(ground)), /\(recorded once for all uses of V-H\)$/);
  });

  it('give way to what the use says itself, which is pointed out', () => {
    const production = joined(SCRIPT, body({ vendor: 'stage: post', use: 'stage: prep' }));
    assert.equal(production.uses[0]?.record?.stage, 'prep');
    assert.deepEqual(findingsOf(production), ['warning finding.shared-overruled [prep]']);
    assert.deepEqual(codesOf(joined(SCRIPT, body({ vendor: 'stage: post', use: 'stage: post' }))), []);
  });

  it('count for nothing where two levels disagree', () => {
    const production = joined(SCRIPT, body({ vendor: 'stage: post', tool: 'stage: prep' }));
    assert.equal(production.uses[0]?.record?.stage, undefined);
    assert.deepEqual(findingsOf(production), ['warning finding.shared-disagree [prep]']);
  });

  it('are never what a person did, or what one result shows', () => {
    const { manifests } = joined(SCRIPT, body({ vendor: 'recognizable: yes, generative: no' }));
    assert.deepEqual(
      manifests.flatMap(({ problems }) => problems.map(({ message }) => message.code.split('.').slice(0, 2).join('.'))),
      ['manifest.misplaced-field', 'manifest.misplaced-field'],
    );
  });

  /** One value for each fact, so that no two levels disagree. */
  const values = {
    stage: ['post', 'shoot'],
    output: ['final', 'temp', 'cut'],
    'marks-kept': ['yes', 'no'],
    inputs: ['[script]', '[likeness, own-prompts]'],
    'training-set': ['[none]', '[performers]'],
    'vendor-pipeline': ['yes', 'no'],
    'responsible-person': ['ai'],
    'trains-on-input': ['yes', 'no'],
    'secure-environment': ['yes', 'no'],
  } as const;
  const ofTool: readonly string[] = ['trains-on-input', 'secure-environment'];
  const levels = ['production', 'vendor', 'tool'] as const;
  const record = fc.record(
    Object.fromEntries(
      Object.entries(values).map(([field, words]) => [
        field,
        fc.option(fc.tuple(fc.constantFrom(...levels), fc.constantFrom(...words)), { nil: undefined }),
      ]),
    ),
  );

  it('decide exactly what they decide where each use says them, and taken away they leave what such a use leaves', () => {
    fc.assert(
      fc.property(record, fc.nat(), (given, pick) => {
        const said = Object.entries(given).flatMap(([field, one]) =>
          one ? [{ field, level: one[0], word: one[1] }] : [],
        );
        const without = said.filter((_, index) => said.length === 0 || index !== pick % said.length);
        for (const all of [said, without]) {
          const at = (level: string): { readonly [Level in (typeof levels)[number]]?: string } => {
            const words = all.filter((one) => one.level === level).map(({ field, word }) => `${field}: ${word}`);
            return words.length === 0 ? {} : { [level]: words.join(', ') };
          };
          const once = manifest({ ...at('production'), ...at('vendor'), ...at('tool') });
          const written = (own: boolean): string =>
            all
              .filter(({ field }) => ofTool.includes(field) === own)
              .map(({ field, word }) => `, ${field}: ${word}`)
              .join('');
          const each = manifest({}, written(true)).replace('tool: T-1', `tool: T-1${written(false)}`);
          assert.deepEqual(outcomes(evaluated(once)), outcomes(evaluated(each)));
        }
      }),
      { numRuns: runs(15, 3) },
    );
  });
});
