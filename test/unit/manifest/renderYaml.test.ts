import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderBlock, renderFlow, renderWord } from '../../../src/core/manifest/renderYaml';
import { parseYaml } from '../../../src/core/yaml/parseYaml';
import { anyText } from '../../support/anyText';
import { runs } from '../../support/runs';

describe('renderWord', () => {
  for (const { text, written } of [
    { text: 'The Long Fall', written: 'The Long Fall' },
    { text: '2026-10-20T09:00', written: '2026-10-20T09:00' },
    { text: 'sha256:00ff', written: 'sha256:00ff' },
    { text: '101/12A', written: '101/12A' },
    { text: '12', written: '12' },
    { text: '012', written: '"012"' },
    { text: '12E1', written: '"12E1"' },
    { text: '1.10', written: '"1.10"' },
    { text: 'null', written: '"null"' },
    { text: '', written: '""' },
    { text: 'a: b', written: '"a: b"' },
    { text: 'a, b', written: '"a, b"' },
    { text: '#12', written: '"#12"' },
    { text: 'two\nlines', written: '"two\\nlines"' },
    { text: ' left', written: '" left"' },
    { text: 'right ', written: '"right "' },
  ]) {
    it(`writes ${JSON.stringify(text)} as ${written}`, () => assert.equal(renderWord(text), written));
  }

  it('writes every text so that it is read back, in a list too, by other readers too', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string()), (text) => {
        const { value, problems } = parseYaml(`a: [${renderWord(text)}]\n`);
        const list = value?.kind === 'map' ? value.entries[0]?.value : null;
        const word = list?.kind === 'list' ? list.items[0] : null;
        assert.deepEqual([problems, word?.kind === 'scalar' ? word.source : undefined], [[], text]);
        assert.equal(String((parse(`a: ${renderWord(text)}`) as { a: unknown }).a), text);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('renderBlock and renderFlow', () => {
  const record = {
    id: 'U-1',
    scenes: ['12', '14A'],
    people: [{ person: 'P-7', 'as-scripted': 'yes' }],
    tool: { name: 'Relume' },
    remark: undefined,
  };

  it('put a record on lines or on one line', () => {
    assert.equal(
      renderBlock(record, '  ', '\n'),
      'id: U-1\n  scenes: [12, 14A]\n  people: [{ person: P-7, as-scripted: yes }]\n  tool: { name: Relume }',
    );
    assert.equal(
      renderFlow(record),
      '{ id: U-1, scenes: [12, 14A], people: [{ person: P-7, as-scripted: yes }], tool: { name: Relume } }',
    );
  });

  it('put records inside on lines of their own when they are too wide', () => {
    assert.equal(
      renderBlock(record, '', '\n', 20),
      'id: U-1\nscenes: [12, 14A]\npeople:\n  - person: P-7\n    as-scripted: yes\ntool:\n  name: Relume',
    );
  });

  it('write an empty record', () => {
    assert.deepEqual([renderBlock({}, '', '\n'), renderFlow({})], ['{}', '{}']);
  });
});
