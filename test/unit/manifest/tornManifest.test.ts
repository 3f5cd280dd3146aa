import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fields } from '../../../src/core/manifest/fields';
import { topLevelNames } from '../../../src/core/manifest/lists';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { referenceProblems } from '../../../src/core/manifest/referenceProblems';
import { english } from '../../../src/core/words/words';
import { anyText } from '../../support/anyText';
import { runs } from '../../support/runs';
import { assertLinear } from '../../support/growth';

const names = [...topLevelNames, ...Object.values(fields).flatMap((record) => Object.keys(record))];
const values = [
  'yes',
  'No',
  'unknown',
  'none',
  '2026-02-30',
  '2026-10-20T09:00',
  'P-7',
  '[',
  ']',
  '[]',
  '{ id: P-7 }',
  '12, 13',
  '#12#',
  '~',
  '"',
  '*a',
  '&a',
  '|',
  '{braces} in <text>',
];

describe('a torn manifest', () => {
  it('never throws, and every problem lies in the text and can be said', () => {
    const line = fc
      .tuple(fc.nat(8), fc.constantFrom('', '- '), fc.constantFrom(...names), fc.constantFrom(...values, ''))
      .map(([indent, dash, name, value]) => `${' '.repeat(indent)}${dash}${name}: ${value}`);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.nat(),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, cut, end) => {
          const whole = lines.join(end);
          const text = whole.slice(0, cut % (whole.length + 1));
          const manifest = parseManifest('a.slate.yaml', text);
          for (const problem of [...manifest.problems, ...referenceProblems([manifest]).map((one) => one.problem)]) {
            assert.ok(
              problem.span.start >= 0 && problem.span.start <= problem.span.end && problem.span.end <= text.length,
            );
            assert.notEqual(english.say(problem.message), '');
          }
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('never throws on characters without meaning', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        assert.equal(parseManifest('a.slate.yaml', text).text, text);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('reads uses in a time that grows with their number', () => {
    const use = (at: number): string =>
      `  - id: U-${at}\n    scenes: [${at}]\n    category: de-aging\n    people: [{ person: P-7, performed-the-material: yes }]\n`;
    const reading = (length: number) => () => {
      const text = `people: [{ id: P-7 }]\nuses:\n${Array.from({ length }, (_, at) => use(at)).join('')}`;
      const manifest = parseManifest('a.slate.yaml', text);
      const { uses } = manifest.records;
      assert.deepEqual([manifest.problems, referenceProblems([manifest]), uses.length], [[], [], length]);
    };
    assertLinear(reading, 80);
  });
});
