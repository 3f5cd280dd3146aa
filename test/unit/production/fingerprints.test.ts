import { strict as assert } from 'node:assert';
import { canonicalJson } from '../../../src/core/production/canonicalJson';
import { evidenceStale } from '../../../src/core/production/evidenceStale';
import { staleFindings } from '../../../src/core/production/staleFindings';
import { codesOf, joined, sceneOf, sentenceOf, textAt } from './productionOf';
import { withEdit } from '../../support/withEdit';

const script = 'INT. HALL - DAY #1#\n\nRain on glass.\n\nINT. ROOF - DAY #2#\n\nWind.\n';
const manifest = `people:
  - { id: P-7, name: Mara Quill, hired: yes }
  - { id: P-8, name: Ivo Brandt }
tools:
  - { id: T-1, name: Lumen Matte }
uses:
  - id: U-1
    category: de-aging
    scenes: [1]
    tool: T-1
    people: [{ person: P-7, recognizable: yes }]
    evidence:
      - { kind: consent, from: P-7, given-at: 2026-09-01 }
`;

function recordOf(scriptText: string, manifestText: string, name = '1'): string {
  return sceneOf(joined(scriptText, manifestText), name).recordFingerprint();
}

describe('the fingerprint of the record', () => {
  const before = recordOf(script, manifest);

  it('is sha256 in hex', () => assert.match(before, /^sha256:[0-9a-f]{64}$/));

  const changes: readonly { readonly of: string; readonly from: string; readonly to: string }[] = [
    { of: 'the use', from: 'category: de-aging', to: 'category: [de-aging, cleanup]' },
    { of: 'a fact of the person in the use', from: 'recognizable: yes', to: 'recognizable: no' },
    { of: 'a person touched', from: 'hired: yes', to: 'hired: no' },
    { of: 'the tool', from: 'Lumen Matte', to: 'Lumen Matte 2' },
    { of: 'a paper', from: 'given-at: 2026-09-01', to: 'given-at: 2026-09-02' },
    {
      of: 'a decision on the use',
      from: 'tools:',
      to: 'decisions:\n  - { question: judged-x, use: U-1, answer: yes }\ntools:',
    },
    {
      of: 'a decision on the person',
      from: 'tools:',
      to: 'decisions:\n  - { question: judged-x, person: P-7, answer: yes }\ntools:',
    },
    { of: 'a waiver for the use', from: 'tools:', to: 'waivers:\n  - { obligation: a/b, use: U-1 }\ntools:' },
    {
      of: 'a declaration for the scene',
      from: 'tools:',
      to: 'declarations:\n  - { scenes: [1], stages: [prep], by: P-8, on: 2026-05-04 }\ntools:',
    },
    { of: 'a shared paper for the use', from: 'tools:', to: 'evidence:\n  - { kind: notice, uses: [U-1] }\ntools:' },
    { of: 'a shared paper for the person', from: 'tools:', to: 'evidence:\n  - { kind: notice, person: P-7 }\ntools:' },
    { of: 'another use of the scene', from: 'uses:\n', to: 'uses:\n  - { id: U-2, category: crowd, scenes: [1] }\n' },
  ];
  for (const { of, from, to } of changes) {
    it(`changes with ${of}`, () => {
      assert.ok(manifest.includes(from));
      assert.notEqual(recordOf(script, manifest.replace(from, to)), before);
    });
  }

  const indifferent: readonly { readonly of: string; readonly from: string; readonly to: string }[] = [
    { of: 'where things stand', from: 'people:\n', to: '# a remark\n\npeople:\n  - { id: P-1, name: Nora Lindt }\n' },
    {
      of: 'the order of keys',
      from: 'category: de-aging\n    scenes: [1]\n',
      to: 'scenes: [1]\n    category: de-aging\n',
    },
    { of: 'a fact written as unknown', from: 'category: de-aging', to: 'category: de-aging\n    generative: unknown' },
    { of: 'a person not touched', from: 'name: Ivo Brandt', to: 'name: Ivo B. Brandt' },
    {
      of: 'a decision on another use',
      from: 'tools:',
      to: 'decisions:\n  - { question: judged-x, use: U-9, answer: yes }\ntools:',
    },
    { of: 'a use of another scene', from: 'uses:\n', to: 'uses:\n  - { id: U-2, category: crowd, scenes: [2] }\n' },
    { of: 'another scene that joins the use', from: 'scenes: [1]', to: 'scenes: [1, 2]' },
    { of: 'a sign-off', from: 'tools:', to: 'sign-offs:\n  - { scene: 1, by: P-8 }\ntools:' },
  ];
  for (const { of, from, to } of indifferent) {
    it(`does not change with ${of}`, () => {
      assert.ok(manifest.includes(from));
      assert.equal(recordOf(script, manifest.replace(from, to)), before);
    });
  }

  it('is the same for a decision on one question, as a word or as a list', () => {
    const decided = (question: string): string =>
      recordOf(
        script,
        withEdit(manifest, 'tools:', `decisions:\n  - { question: ${question}, use: U-1, answer: yes }\ntools:`),
      );
    assert.equal(decided('[judged-x]'), decided('judged-x'));
    assert.notEqual(decided('[judged-x, judged-y]'), decided('judged-x'));
  });

  it('does not change with the number of the scene', () => {
    assert.equal(
      recordOf(withEdit(script, '#1#', '#1A#'), withEdit(manifest, 'scenes: [1]', 'scenes: [1A]'), '1A'),
      before,
    );
  });

  it('changes with a bare tag, which stands for a record', () => {
    assert.notEqual(recordOf(withEdit(script, 'Rain', '[[ai: crowd]]\n\nRain'), manifest), before);
  });

  it('does not change with a tag of a record', () => {
    assert.equal(recordOf(withEdit(script, 'Rain', '[[ai: de-aging; use: U-1]]\n\nRain'), manifest), before);
  });
});

describe('a sign-off', () => {
  const signed = ((): string => {
    const scene = sceneOf(joined(script, manifest), '1');
    return `${manifest}sign-offs:\n  - { scene: 1, by: P-8, role: post supervisor, on: 2026-11-01, text: "${scene.textFingerprint()}", record: "${scene.recordFingerprint()}" }\n`;
  })();

  const cases: readonly {
    readonly of: string;
    readonly script: string;
    readonly manifest: string;
    readonly stale: readonly string[];
    readonly sentence: string;
  }[] = [
    { of: 'nothing changed', script, manifest: signed, stale: [], sentence: 'no finding' },
    {
      of: 'another scene changed',
      script: withEdit(script, 'Wind', 'Storm'),
      manifest: signed,
      stale: [],
      sentence: 'no finding',
    },
    {
      of: 'the text changed',
      script: withEdit(script, 'glass', 'tin'),
      manifest: signed,
      stale: ['text'],
      sentence: 'Stale sign-off of scene 1: its text has changed since.',
    },
    {
      of: 'the record changed',
      script,
      manifest: withEdit(signed, 'hired: yes', 'hired: no'),
      stale: ['record'],
      sentence: 'Stale sign-off of scene 1: its record has changed since.',
    },
    {
      of: 'both changed',
      script: withEdit(script, 'glass', 'tin'),
      manifest: withEdit(signed, 'hired: yes', 'hired: no'),
      stale: ['text', 'record'],
      sentence: 'Stale sign-off of scene 1: its text and its record have changed since.',
    },
  ];
  for (const { of, script: text, manifest: records, stale, sentence } of cases) {
    it(`when ${of}: ${stale.length === 0 ? 'stands' : `stale in ${stale.join(' and ')}`}`, () => {
      const production = joined(text, records);
      assert.deepEqual(
        sceneOf(production, '1').signOffs.map((signOff) => signOff.stale),
        [stale],
      );
      assert.equal(sentenceOf(staleFindings(production, '2026-11-22')[0]), sentence);
    });
  }

  it('is kept beside later ones of the same role', () => {
    const line = signed.slice(signed.indexOf('  - { scene: 1, by: P-8'));
    assert.deepEqual(
      sceneOf(joined(script, signed + withEdit(line, '2026-11-01', '2026-11-02')), '1').signOffs.map(
        ({ record }) => record.on,
      ),
      ['2026-11-01', '2026-11-02'],
    );
  });

  it('without fingerprints is an information', () => {
    assert.deepEqual(codesOf(joined(script, `${manifest}sign-offs:\n  - { scene: 1, by: P-8 }\n`)), [
      'finding.sign-off-without-fingerprint',
    ]);
  });
});

describe('a paper that names scenes', () => {
  const text = sceneOf(joined(script, manifest), '1').textFingerprint();
  const withScenes = (scenes: string): string =>
    withEdit(manifest, 'given-at: 2026-09-01', `given-at: 2026-09-01, scenes: [${scenes}]`);
  const cases: readonly {
    readonly of: string;
    readonly script: string;
    readonly scenes: string;
    readonly stale: readonly string[];
  }[] = [
    { of: 'with the text as it is', script, scenes: `{ scene: 1, text: "${text}" }`, stale: [] },
    {
      of: 'with a text that changed',
      script: withEdit(script, 'glass', 'tin'),
      scenes: `{ scene: 1, text: "${text}" }`,
      stale: ['1'],
    },
    { of: 'without fingerprint', script: withEdit(script, 'glass', 'tin'), scenes: '{ scene: 1 }', stale: [] },
    { of: 'that do not exist', script, scenes: `{ scene: 9, text: "${text}" }`, stale: [] },
  ];
  for (const { of, script: present, scenes, stale } of cases) {
    it(`${of}: ${stale.length === 0 ? 'fits' : 'stale'}`, () => {
      const production = joined(present, withScenes(scenes));
      const [paper] = production.uses[0]?.record?.evidence ?? [];
      assert.ok(paper);
      assert.deepEqual(evidenceStale(paper, production), stale);
    });
  }

  it('is pointed at where its scenes stand', () => {
    const production = joined(withEdit(script, 'glass', 'tin'), withScenes(`{ scene: 1, text: "${text}" }`));
    const [finding] = staleFindings(production, '2026-11-22');
    assert.equal(
      sentenceOf(finding),
      'Stale document: the text of one scene changed since (1), and its description may no longer fit.',
    );
    assert.equal(finding && textAt(production, finding.place), 'scenes');
  });
});

describe('canonical JSON', () => {
  const cases: readonly { readonly value: unknown; readonly json: string }[] = [
    { value: { b: 1, a: 'x' }, json: '{"a":"x","b":1}' },
    { value: { a: ['b', 'a'] }, json: '{"a":["a","b"]}' },
    { value: { a: 'unknown', b: undefined, at: { file: 'x', path: [] } }, json: '{}' },
    { value: { 'a"': '\n' }, json: '{"a\\"":"\\n"}' },
    { value: [{ b: 1 }, 'unknown', { a: 1 }], json: '[{"a":1},{"b":1}]' },
  ];
  for (const { value, json } of cases) it(json, () => assert.equal(canonicalJson(value), json));
});
