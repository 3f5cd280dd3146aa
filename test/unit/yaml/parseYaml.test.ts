import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseYaml } from '../../../src/core/yaml/parseYaml';
import { headOf, locate, type YamlNode } from '../../../src/core/yaml/node';
import { runs } from '../../support/runs';
import { assertGrowth, assertLinear } from '../../support/growth';

/** A node without places, as short data: maps as lists of pairs, so that a key given twice shows. */
function plain(node: YamlNode | null): unknown {
  if (!node) return null;
  if (node.kind === 'scalar') return node.source;
  return node.kind === 'list' ? node.items.map(plain) : node.entries.map((entry) => [entry.key, plain(entry.value)]);
}

function faults(text: string): readonly (readonly [string, string])[] {
  return parseYaml(text).problems.map(({ message, span }) => [message.code, text.slice(span.start, span.end)]);
}

function marked(text: string, node: YamlNode | null): string {
  return node ? text.slice(node.span.start, node.span.end) : '';
}

describe('parseYaml', () => {
  it('keeps numbers, dates and booleans as they are written', () => {
    const text = 'a: [012, 1.10, 12E1, 0x1A, 12., 1_0, 2026-11-22, 10:20, yes, ~, .inf, "12"]\n';
    assert.deepEqual(plain(parseYaml(text).value), [
      ['a', ['012', '1.10', '12E1', '0x1A', '12.', '1_0', '2026-11-22', '10:20', 'yes', '~', '.inf', '12']],
    ]);
  });

  it('does not let a YAML 1.1 directive turn scene numbers into numbers', () => {
    assert.deepEqual(plain(parseYaml('%YAML 1.1\n---\na: [012, 1_0, no]\n').value), [['a', ['012', '1_0', 'no']]]);
  });

  for (const { name, text, expected } of [
    {
      name: 'LF',
      text: 'a: 1\nb:\n  - x\n',
      expected: [
        ['a', '1'],
        ['b', ['x']],
      ],
    },
    {
      name: 'CR LF',
      text: 'a: 1\r\nb:\r\n  - x\r\n',
      expected: [
        ['a', '1'],
        ['b', ['x']],
      ],
    },
    {
      name: 'CR',
      text: 'a: 1\rb:\r  - x\r',
      expected: [
        ['a', '1'],
        ['b', ['x']],
      ],
    },
    {
      name: 'a byte order mark',
      text: '\ufeffa: 1\nb:\n  - x\n',
      expected: [
        ['a', '1'],
        ['b', ['x']],
      ],
    },
  ]) {
    it(`reads a text with ${name}, every value at its place`, () => {
      const { value, problems } = parseYaml(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(plain(value), expected);
      assert.ok(value?.kind === 'map');
      const list = value.entries[1]?.value;
      assert.ok(list?.kind === 'list');
      assert.equal(marked(text, list.items[0] ?? null), 'x');
      assert.equal(text.slice(value.entries[1]?.keySpan.start, value.entries[1]?.keySpan.end), 'b');
    });
  }

  it('gives quoted and block text without quotes, and its place with them', () => {
    const text = 'a: "say \\"yes\\""\nb: \'it\'\'s\'\nc: |\n  one\n  two\n\nd: x\n';
    const { value } = parseYaml(text);
    assert.deepEqual(plain(value), [
      ['a', 'say "yes"'],
      ['b', "it's"],
      ['c', 'one\ntwo\n'],
      ['d', 'x'],
    ]);
    assert.ok(value?.kind === 'map');
    assert.deepEqual(
      value.entries.map((entry) => marked(text, entry.value)),
      ['"say \\"yes\\""', "'it''s'", '|\n  one\n  two', 'x'],
    );
  });

  it('follows an alias to its anchor, and stands at the alias', () => {
    const text = 'a: &mara { name: Mara }\nb: *mara\n';
    const { value, problems } = parseYaml(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(value), [
      ['a', [['name', 'Mara']]],
      ['b', [['name', 'Mara']]],
    ]);
    assert.ok(value?.kind === 'map');
    assert.equal(marked(text, value.entries[1]?.value ?? null), '*mara');
    assert.equal(value.entries[1]?.value?.aliased, true);
  });

  for (const { name, text, expected } of [
    { name: 'an alias to nothing', text: 'a: *nobody\n', expected: [['yaml.unknown-alias', '*nobody']] },
    { name: 'an alias inside its own anchor', text: 'a: &a [1, *a]\n', expected: [['yaml.unknown-alias', '*a']] },
    { name: 'a key given twice', text: 'a: 1\nb: 2\na: 3\n', expected: [['yaml.duplicate-key', 'a']] },
    { name: 'a key that is a list', text: '[a, b]: 1\nc: 2\n', expected: [['yaml.key-not-text', '[a, b]']] },
    { name: 'an empty key', text: ': 1\nc: 2\n', expected: [['yaml.key-not-text', '']] },
    { name: 'a second document', text: 'a: 1\n---\nb: 2\n', expected: [['yaml.several-documents', '']] },
    { name: 'an open bracket', text: 'a: [1, 2\nb: 3\n', expected: [['yaml.syntax', 'b']] },
    { name: 'a tab as indentation', text: 'a:\n\tb: 1\n', expected: [['yaml.syntax', '\t']] },
    { name: 'a tag nobody knows', text: 'a: !mine 1\n', expected: [['yaml.syntax', '!mine']] },
  ]) {
    it(`reports ${name} at its place`, () => {
      assert.deepEqual(
        faults(text)
          .map(([code]) => code)
          .filter((code, at, all) => all.indexOf(code) === at),
        expected.map(([code]) => code),
      );
      assert.ok(
        faults(text).some(([code, at]) => code === expected[0]?.[0] && at === expected[0][1]),
        JSON.stringify(faults(text)),
      );
    });
  }

  it('reads what stands beside a fault', () => {
    assert.deepEqual(plain(parseYaml('a: 1\na: 2\nb: *nobody\nc: 3\n').value), [
      ['a', '1'],
      ['a', '2'],
      ['b', null],
      ['c', '3'],
    ]);
  });

  for (const [name, text] of [
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(50_000)],
    ['question marks', '? '.repeat(50_000)],
    ['indented keys', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ] as const) {
    it(`gives up on ${name} that nest without end, with one sentence`, () => {
      assert.ok(faults(text).some(([code]) => code === 'yaml.too-deep'));
    });
  }

  it('still reads what stands before the place that is nested too deeply', () => {
    const { value } = parseYaml(`a: 1\nb: ${'['.repeat(1000)}`);
    assert.ok(value?.kind === 'map');
    assert.equal(plain(value.entries[0]?.value ?? null), '1');
  });

  it('refuses aliases that unfold without end', () => {
    const reading = (length: number) => () => {
      const lines = Array.from(
        { length },
        (_, at) =>
          `a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => (at === 0 ? '1' : `*a${at}`)).join(', ')}]`,
      );
      assert.ok(faults(`${lines.join('\n')}\n`).some(([code]) => code === 'yaml.too-many-aliases'));
    };
    // Unfolded, four more lines would take six thousand times as long.
    assertGrowth(reading(8), reading(12), 20);
  });

  it('refuses aliases that nest deeper than a text may', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `a${at + 1}: &a${at + 1} [${at === 0 ? '1' : `*a${at}`}]`);
    assert.ok(faults(`${lines.join('\n')}\n`).some(([code]) => code === 'yaml.too-many-aliases'));
  });

  it('reads 20,000 keys in one map without comparing each with all others', () => {
    const reading = (length: number) => {
      const text = Array.from({ length }, (_, at) => `k${at}: 1\n`).join('');
      return () => assert.deepEqual(parseYaml(text).problems, []);
    };
    assertLinear(reading, 1_250);
  });

  it('reports no more faults than anyone reads', () => {
    assert.equal(parseYaml('@\n'.repeat(5000)).problems.length <= 100, true);
  });

  it('never throws on torn text, and every place lies in the text', () => {
    const piece = fc.constantFrom(
      'a: ',
      'b:\n',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '# x',
      '&a ',
      '*a',
      '!x ',
      '|\n',
      '>-\n',
      '---\n',
      '...\n',
      '? ',
      ': ',
      '\t',
      '\r',
      '\0',
      'é',
      '\ud800',
      '%YAML 1.1\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { value, problems } = parseYaml(text);
        for (const { span } of problems)
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= text.length,
            JSON.stringify({ text, span }),
          );
        check(value, text.length);
      }),
      { numRuns: runs(2000) },
    );
  });
});

function check(node: YamlNode | null, length: number): void {
  if (!node) return;
  assert.ok(node.span.start >= 0 && node.span.start <= node.span.end && node.span.end <= length);
  if (node.kind === 'list') for (const item of node.items) check(item, length);
  if (node.kind === 'map') for (const entry of node.entries) check(entry.value, length);
}

describe('locate', () => {
  const text =
    'uses:\n  - id: U-1\n    people: [{ person: P-7 }]\n    note:\n  - { id: U-2 }\nempty: []\none: { id: X }\n';
  const root = parseYaml(text).value;

  for (const { path, expected } of [
    { path: ['uses', 0, 'id'], expected: 'U-1' },
    { path: ['uses', 0], expected: 'id: U-1' },
    { path: ['uses', 1], expected: 'id: U-2' },
    { path: ['uses'], expected: 'uses' },
    { path: ['uses', 0, 'people', 0, 'person'], expected: 'P-7' },
    { path: ['uses', 0, 'people', 0, 'recognizable'], expected: 'person: P-7' },
    { path: ['uses', 0, 'note'], expected: 'note' },
    { path: ['uses', 0, 'act-date'], expected: 'id: U-1' },
    { path: ['uses', 7], expected: 'uses' },
    { path: ['empty', 0, 'x'], expected: 'empty' },
    { path: ['one', 0, 'id'], expected: 'X' },
    { path: ['nothing', 3], expected: '' },
    { path: [], expected: '' },
  ]) {
    it(`points at ${JSON.stringify(expected)} for ${path.join('.')}`, () => {
      const span = locate(root, path);
      assert.equal(text.slice(span.start, span.end), expected);
    });
  }

  it('points at the beginning of a text without content', () => {
    assert.deepEqual(locate(null, ['uses', 0]), { start: 0, end: 0 });
  });

  it('points at a list by its first character', () => {
    const { value } = parseYaml('- a\n- b\n');
    assert.ok(value);
    assert.deepEqual(headOf(value), { start: 0, end: 1 });
  });
});
