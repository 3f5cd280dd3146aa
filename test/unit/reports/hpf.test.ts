import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { declareHpf, type Declared } from '../../../src/core/reports/hpf/declaration';
import { digitalSourceType } from '../../../src/core/reports/hpf/digitalSourceType';
import { makeReport } from '../../../src/core/reports/makeReport';
import { ofVersion } from '../../../src/core/production/ofVersion';
import type { UsePart } from '../../../src/core/reports/report';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';
import { withEdit } from '../../support/withEdit';

const SCRIPT = 'INT. HALL - DAY #1#\n\nWords.\n\nINT. STAIR - DAY #2#\n\nMore words.\n';

/** A production with nothing unresolved under HPF, to which one thing at a time is done. */
const SETTLED = `production: { title: The Long Stair, company: Stair Pictures, agreements: [hpf], earlier-declaration: no, agreements-complete: yes }
uses:
  - { id: U-1, scenes: ['1'], category: generative-vfx, summary: Smoke., generative: yes, origination: originated, output: final, stage: post, act-date: 2026-09-01, people: [] }
vendors: []
declarations:
  - { scenes: ['1'], stages: [development, prep, shoot, delivery], by: producer, on: 2026-11-01 }
  - { scenes: ['2'], stages: [development, prep, shoot, post, delivery], by: producer, on: 2026-11-01 }
`;

function declare(manifest = SETTLED, version?: string): Declared {
  const whole = joinProduction({
    folder: '',
    manifests: [parseManifest('a.slate.yaml', manifest)],
    scripts: [parseScript('a.fountain', SCRIPT)],
  });
  const production = version === undefined ? whole : ofVersion(whole, version);
  assert.ok(production);
  return declareHpf(
    makeReport(
      production,
      evaluate(production, builtInCatalogue, '2026-11-22'),
      builtInCatalogue,
      { tool: { name: 'AI Slate', version: '9.9.9' } },
      english,
    ),
  );
}

function reasons(declared: Declared): string {
  return 'unresolved' in declared ? declared.unresolved.map((one) => english.say(one)).join('; ') : '';
}

describe('the HPF declaration', () => {
  it('has the class that the record leads to, the elements, and no record for machines before it is signed', () => {
    const declared = declare();
    assert.ok('declaration' in declared, reasons(declared));
    const { classification, descriptors, elements, record, declaringParty } = declared.declaration;
    assert.deepEqual(
      [classification, descriptors, declaringParty, record],
      ['generative_ai', ['generated_visual_content'], 'Stair Pictures', undefined],
    );
    assert.deepEqual(
      elements.map(({ use, digitalSourceType: type }) => [use, type.uri, type.restsOn]),
      [['U-1', 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'record']],
    );
  });

  it('takes what never reached the film for nothing of it', () => {
    const declared = declare(withEdit(SETTLED, 'output: final', 'output: none'));
    assert.ok('declaration' in declared, reasons(declared));
    assert.deepEqual([declared.declaration.classification, declared.declaration.elements], ['no_ai', []]);
  });

  it('writes the record for machines once a signed paper with its class is on file', () => {
    const paper = (wording: string): string =>
      `${SETTLED}evidence: [{ id: E-1, kind: declaration, signer: company, given-at: 2026-11-10, for: [hpf-0.9/declare]${wording} }]\n`;
    const declared = declare(paper(', wording: generative_ai'));
    assert.ok('declaration' in declared, reasons(declared));
    assert.deepEqual(declared.declaration.record, {
      hpf_standard_version: '0.9.2',
      hpf_classification: 'generative_ai',
      hpf_descriptors: ['generated_visual_content'],
    });
    const denied = declare(paper(', wording: it is not generative_ai'));
    assert.ok('declaration' in denied);
    assert.equal(denied.declaration.record, undefined);
    for (const nobody of ['TBD', '-', 'nobody'])
      assert.match(reasons(declare(withEdit(SETTLED, 'Stair Pictures', nobody))), /./);
    const undated = declare(withEdit(paper(', wording: generative_ai'), ', act-date: 2026-09-01', ''));
    assert.ok('declaration' in undated, reasons(undated));
    assert.equal(undated.declaration.record, undefined);
    const silent = declare(paper(''));
    assert.ok('declaration' in silent);
    assert.equal(silent.declaration.record, undefined);
    assert.match(reasons(declare(paper(', wording: no_ai'))), /declares no_ai, and the record leads to generative_ai/);
  });

  const signed = (id: string, more: string): string =>
    `{ id: ${id}, kind: declaration, signer: company, for: [hpf-0.9/declare], ${more} }`;
  const withPapers = (...papers: readonly string[]): Declared =>
    declare(`${SETTLED}evidence: [${papers.join(', ')}]\n`);
  const idOfSigned = (declared: Declared): string | undefined => {
    assert.ok('declaration' in declared, reasons(declared));
    return declared.declaration.signed?.id;
  };

  it('rests on the latest signed paper that has been given by its day, wherever that stands in the file', () => {
    const older = signed('E-1', 'given-at: 2026-11-10, wording: generative_ai');
    const newer = signed('E-2', 'given-at: 2026-11-12, wording: generative_ai');
    const ahead = signed('E-3', 'given-at: 2026-12-24, wording: no_ai, supersedes: E-2');
    for (const papers of [
      [older, newer, ahead],
      [ahead, newer, older],
      [newer, ahead, older],
    ])
      assert.equal(idOfSigned(withPapers(...papers)), 'E-2');
    const replaced = signed('E-2', 'given-at: 2026-11-12, wording: generative_ai, supersedes: E-1');
    assert.equal(idOfSigned(withPapers(replaced, older)), 'E-2');
    assert.equal(
      idOfSigned(withPapers(older, signed('E-2', 'given-at: 2026-12-12, wording: no_ai, supersedes: E-1'))),
      'E-1',
    );
  });

  it('is not written while two papers of one day name different classes, whichever stands first', () => {
    const papers = [
      signed('E-1', 'given-at: 2026-11-10, wording: generative_ai'),
      signed('E-2', 'given-at: 2026-11-10, wording: no_ai'),
    ];
    for (const order of [papers, [...papers].reverse()])
      assert.match(reasons(withPapers(...order)), /different classes: E-\d, E-\d/);
    const [first = '', second = ''] = papers;
    assert.equal(idOfSigned(withPapers(second, first.replace(' }', ', supersedes: E-2 }'))), 'E-1');
  });

  for (const [what, manifest, reason] of [
    [
      'a scene of which nobody has spoken',
      withEdit(SETTLED, "scenes: ['2']", "scenes: ['1']"),
      /Scene 2: nobody has said whether AI was used/,
    ],
    [
      'a vendor that has not answered',
      withEdit(SETTLED, 'vendors: []', 'vendors: [{ id: V-1, name: Mist, declared: no }]'),
      /Vendor V-1 has not answered/,
    ],
    [
      'a use of which it is not known where it went',
      withEdit(SETTLED, ' output: final,', ''),
      /hpf-0\.9\/highest-wins/,
    ],
    ['an origin that is not known', withEdit(SETTLED, ' origination: originated,', ''), /hpf-0\.9\/highest-wins/],
    ['a declaring party that is not named', withEdit(SETTLED, ' company: Stair Pictures,', ''), /“company”/],
    ['an error in the texts', `${SETTLED}people: [{ id: P-1 }, { id: P-1 }]\n`, /error/],
    [
      'several versions, none of them named',
      `${SETTLED}versions: [{ id: V-1, kind: picture }, { id: V-2, kind: dub, language: es }]\n`,
      /which version is declared: V-1, V-2/,
    ],
    [
      'a production that has not adopted it',
      withEdit(SETTLED, 'agreements: [hpf]', 'agreements: [dga]'),
      /not among the agreements/,
    ],
  ] as const) {
    it(`is not written because of ${what}`, () => {
      const declared = declare(manifest);
      assert.ok('unresolved' in declared);
      assert.match(reasons(declared), reason);
    });
  }

  it('is about one version, with what only another one has left out', () => {
    const versions = `${withEdit(SETTLED, 'output: final,', 'output: final, versions: [V-2],')}versions: [{ id: V-1, kind: picture }, { id: V-2, kind: dub, language: es }]\n`;
    const classes = ['V-1', 'es']
      .map((version) => declare(versions, version))
      .map((declared) => ('declaration' in declared ? declared.declaration.classification : reasons(declared)));
    assert.deepEqual(classes, ['no_ai', 'generative_ai']);
  });
});

describe('the IPTC digital source type of a use', () => {
  const use = (part: Partial<UsePart>): UsePart =>
    ({ implied: {}, recorded: {}, impliedBy: 'category', categories: [], ...part }) as UsePart;
  for (const [what, part, code] of [
    ['made by a model', use({ recorded: { generative: 'yes', origination: 'originated' } }), 'trainedAlgorithmicMedia'],
    [
      'of people, changed by a generative model',
      use({ recorded: { generative: 'yes', origination: 'processed' } }),
      'compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'of people, in which a model invents something',
      use({ recorded: { generative: 'yes', origination: 'originated' }, categories: ['set-extension'] }),
      'compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'of people, changed without one',
      use({ recorded: { generative: 'no', origination: 'processed' } }),
      'algorithmicallyEnhanced',
    ],
    ['settled by its category', use({ digitalSourceType: 'trainedAlgorithmicMedia' }), 'trainedAlgorithmicMedia'],
  ] as const)
    it(`is that of material ${what}`, () =>
      assert.equal(digitalSourceType(part).uri, `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`));

  it('is unknown where the record does not say', () => {
    for (const part of [
      use({}),
      use({ recorded: { generative: 'yes' } }),
      use({ recorded: { generative: 'unknown', origination: 'processed' } }),
      use({ digitalSourceType: 'trainedAlgorithmicMedia', impliedBy: 'tag' }),
    ]) {
      assert.deepEqual(digitalSourceType(part), { uri: 'unknown', restsOn: 'nothing' });
    }
  });
});
