import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { finalDraftToFountain } from '../../../src/core/finaldraft/toFountain';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { parseScript } from '../../../src/core/production/parseScript';
import { judgeProduction } from '../../../src/core/judged/judgedProduction';
import { provideStatusTree } from '../../../src/core/features/statusTree';
import { makeReport } from '../../../src/core/reports/makeReport';
import { renderJson } from '../../../src/core/reports/json';
import { readReport } from '../../../src/core/reports/readReport';
import { uriPart } from '../../../src/core/text/uriPart';
import { english } from '../../../src/core/words/words';
import { run } from '../cli/memory';
import { AS_OF, filesOf, readShow, showFiles } from '../reports/show';
import { withEdit } from '../../support/withEdit';

const rider = showFiles['/show/agreements/lantern-guild.yaml'];
const inFdx = (content: string): string => `<FinalDraft><Content>${content}</Content></FinalDraft>`;

function codesOf(problems: readonly { readonly message: { readonly code: string } }[]): readonly string[] {
  return [...new Set(problems.map(({ message }) => message.code))];
}

/** Levels of lists, each of which names the one below ten times. */
function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, at) => `b${at + 1}: &b${at + 1} [${`*b${at}, `.repeat(10)}]`);
  return `b0: &b0 [x]\n${lines.join('\n')}\n`;
}

describe('a text made to stop the program', () => {
  it('with aliases that unfold without end is refused in one sentence, in a manifest and in an agreement', () => {
    const manifest = parseManifest('a.slate.yaml', `production: { title: X }\n${bomb(12)}uses: *b12\n`);
    assert.ok(
      codesOf(manifest.problems).some((code) => code.startsWith('yaml.')),
      codesOf(manifest.problems).join(' '),
    );
    const { entries, unreadable } = loadCatalogue([
      { path: 'a.yaml', text: `${bomb(12)}agreement: x\nobligations: *b12\n` },
    ]);
    assert.ok(
      [...entries, ...unreadable].some(({ problems }) => codesOf(problems).some((code) => code.startsWith('yaml.'))),
    );
  });

  const deep: readonly (readonly [string, () => unknown])[] = [
    ['brackets in a manifest', () => parseManifest('a.slate.yaml', `production: ${'['.repeat(100_000)}`)],
    ['braces in a manifest', () => parseManifest('a.slate.yaml', '{a: '.repeat(100_000))],
    [
      'lines in a manifest',
      () => parseManifest('a.slate.yaml', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    ],
    [
      'conditions in an agreement',
      () =>
        loadCatalogue([
          {
            path: 'a.yaml',
            text: withEdit(
              rider,
              'when: { realistic: yes }',
              `when: ${'{ not: '.repeat(5000)}{ realistic: yes }${' }'.repeat(5000)}`,
            ),
          },
        ]),
    ],
    [
      'elements of Final Draft',
      () => [
        parseScript('a.fdx', inFdx('<Paragraph>'.repeat(20_000))),
        finalDraftToFountain(inFdx('<Text>'.repeat(20_000))),
      ],
    ],
    ['lists in a report', () => readReport(`{"schema":"ai-slate/report/1","a":${'['.repeat(100_000)}`)],
    ['notes in a script', () => parseScript('a.fountain', '[['.repeat(100_000))],
    ['boneyards in a script', () => parseScript('a.fountain', '/*'.repeat(100_000))],
  ];
  for (const [name, read] of deep)
    it(`that nests without end is read as far as it goes: ${name}`, () => assert.doesNotThrow(read));

  it('of thousands of notes that do not end is read, and each scene is still there', () => {
    const { screenplay, problems } = parseScript('a.fountain', 'INT. HALL - DAY\n\n[[ai: crowd\n\n'.repeat(5000));
    assert.equal(screenplay.scenes.length, 5000);
    assert.ok(problems.length > 0);
  });

  it('of lines of a megabyte loses nothing of them', () => {
    const long = 'A'.repeat(1 << 20);
    const { screenplay } = parseScript('a.fountain', `INT. ${long}\n\n${long}\n\n@${long}\n${long}\n`);
    assert.equal(screenplay.scenes[0]?.heading.text.length, long.length + 5);
    assert.equal(screenplay.elements.reduce((sum, { text }) => sum + text.length, 0) > 4 * long.length, true);
    assert.equal(parseManifest('a.slate.yaml', `production: { title: ${long} }`).production?.title, long);
  });
});

describe('characters with a meaning elsewhere', () => {
  it('end no line where they stand: U+2028, U+2029 and NEL', () => {
    const { screenplay } = parseScript(
      'a.fountain',
      'INT. HALL - DAY\n\nShe\u2028waits\u2029here\u0085still.\n\nEXT. HILL - DAY\n',
    );
    assert.deepEqual(screenplay.elements.map(({ kind }) => kind).filter((kind) => kind === 'scene-heading').length, 2);
    assert.ok(screenplay.elements.some(({ text }) => text === 'She\u2028waits\u2029here\u0085still.'));
    const manifest = parseManifest('a.slate.yaml', 'production:\n  title: "a\u2028b\u0085c"\nuses: []\n');
    assert.equal(manifest.production?.title, 'a\u2028b\u0085c');
    assert.deepEqual(manifest.lines.position(manifest.text.indexOf('uses')), { line: 2, character: 0 });
  });

  it('of which half is missing can be part of an address', () => {
    assert.equal(uriPart('a\ud800/é'), 'a%EF%BF%BD%2F%C3%A9');
  });

  it('of which half is missing stop no command, in an id, a name or the name of a file', async () => {
    const broken = withEdit(
      showFiles['/show/production.slate.yaml'].replaceAll('V-1', '"V\\ud8001"').replaceAll('U-1', '"U\\udc001"'),
      'Odell Marsh',
      '"Odell\\ud800"',
    );
    const files = [
      ...filesOf({ '/show/production.slate.yaml': broken }),
      ['/show/x\ud800.fountain', 'INT. HALL - DAY\n\n[[ai: crowdd]]\n'],
    ] as const;
    for (const args of [
      ['check'],
      ['check', '-f', 'sarif'],
      ['report', '-f', 'html'],
      ['report', '-f', 'md'],
      ['report', '-f', 'csv', '-o', 'out/'],
      ['questions'],
      ['questions', '--vendor', 'V\ud8001'],
    ]) {
      const { code, err } = await run([...args, '--as-of', AS_OF], files);
      assert.ok(code < 2, `${args.join(' ')}: ${err}`);
    }
  });
});

describe('names that mean something to the language', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const;
  for (const name of names) {
    it(`are names like others: ${name}`, () => {
      const manifest = showFiles['/show/production.slate.yaml']
        .replaceAll(/\b(?:U-1|P-1|V-1)\b/g, name)
        .replaceAll('lantern-guild', name)
        .replaceAll('Facet,', `${name},`)
        .concat(`${name}: { ${name}: yes }\n`);
      const script = `${showFiles['/show/night.fountain'].replaceAll('U-1', name)}\n[[ai: ${name}; ${name}: x]]\n`;
      const agreement = withEdit(
        rider
          .replaceAll('lantern-guild', name)
          .replaceAll('judged-incidental', `judged-${name === '__proto__' ? 'proto' : name}`),
        'id: log',
        `id: ${name}`,
      );
      const { production, catalogue } = readShow([
        ['/show/night.fountain', script],
        ['/show/production.slate.yaml', manifest],
        ['/show/agreements/rider.yaml', agreement],
      ]);
      assert.ok(production.uses.some(({ id }) => id === name));
      assert.ok(production.records.people.some(({ id }) => id === name));
      const evaluation = evaluate(production, catalogue, AS_OF);
      assert.ok(evaluation.assessments.some((one) => one.agreement === name && one.obligation === name));
      renderJson(
        makeReport(production, evaluation, catalogue, { tool: { name: 'AI Slate', version: '9.9.9' } }, english),
      );
      provideStatusTree([judgeProduction(production, catalogue, AS_OF)], 'person');
      assert.equal(Object.keys(Object.prototype).length, 0);
      assert.equal(({} as { readonly yes?: unknown }).yes, undefined);
    });
  }
});

describe('records with one id', () => {
  it('are pointed out, and all of them are judged', () => {
    const twice = withEdit(
      showFiles['/show/production.slate.yaml'],
      'uses:\n',
      'uses:\n  - { id: U-1, scenes: ["2"], category: digital-replica, people: [P-2] }\n',
    );
    const { production, catalogue } = readShow(filesOf({ '/show/production.slate.yaml': twice }));
    assert.ok(
      [
        ...production.findings.map(({ message }) => message.code),
        ...production.manifests.flatMap(({ problems }) => codesOf(problems)),
      ].some((code) => /twice|duplicate|same-id|repeated/.test(code)),
    );
    assert.ok(evaluate(production, catalogue, AS_OF).assessments.length > 0);
  });
});

describe('what leads back to itself', () => {
  it('among agreements that go on from each other is told so, and both are read', () => {
    const going = (id: string, from: string): string =>
      withEdit(
        rider,
        'agreement: lantern-guild',
        `agreement: ${id}\ncontinues: { agreement: ${from}, confidence: high, sources: [S1] }`,
      );
    const { entries } = loadCatalogue(
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['d', 'a'],
      ].map(([id = '', from = '']) => ({ path: `${id}.yaml`, text: going(id, from) })),
    );
    assert.deepEqual(
      entries.map(({ agreement, problems }) => [agreement.id, codesOf(problems)]),
      [
        ['a', ['agreement.unknown-predecessor']],
        ['b', ['agreement.unknown-predecessor']],
        ['c', ['agreement.unknown-predecessor']],
        ['d', []],
      ],
    );
  });

  it('among anchors is refused', () => {
    for (const text of ['production: &a { title: X, more: *a }\n', 'uses: &u\n  - { id: U-1, people: *u }\n']) {
      const { problems } = parseManifest('a.slate.yaml', text);
      assert.ok(problems.length > 0, text);
    }
  });
});
