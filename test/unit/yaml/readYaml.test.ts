import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { finish } from '../../../src/core/text/steps';
import { parseYaml } from '../../../src/core/yaml/parseYaml';
import { readYaml, type ReadYaml } from '../../../src/core/yaml/readYaml';
import { makeManifest } from '../../bench/makeManifest';
import { Random } from '../../bench/random';
import { runs } from '../../support/runs';
import { withEdit } from '../../support/withEdit';

const pieces = [
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '    ',
  '\t',
  '- ',
  '-',
  '\n- ',
  '\n  - ',
  '\n    - ',
  '\n- id: U-9\n',
  '\n  - id: U-9\n    category: crowd\n',
  '\nuses:',
  '\nuses:\n',
  '\nnotes: x\n',
  'people:',
  ': ',
  ':',
  '? ',
  '# said',
  '\n# said\n',
  ' #',
  '"',
  "'",
  '"a\n  - b"',
  '|',
  '\n    summary: |\n      one\n\n      - two\n',
  '>-',
  '[',
  ']',
  '[a, b]',
  '{',
  '}',
  '{ a: b }',
  ', ',
  '&mara ',
  '*mara',
  '!x ',
  '!!seq ',
  '---\n',
  '\n---\n',
  '...',
  '%',
  '@',
  '`',
  '~',
  'null',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\0',
  'é',
  '😀',
  '\ud83d',
  'x',
] as const;

function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.chance(0.5) ? 0 : random.below(random.chance(0.1) ? 400 : 12);
  const pasted = random.chance(0.1) ? text.slice(random.below(text.length + 1)).slice(0, random.below(600)) : '';
  return text.slice(0, at) + (random.chance(0.3) ? '' : pasted || random.pick(pieces)) + text.slice(at + length);
}

/** What stands at the left edge of lists, in the ways in which people write it. */
function restyled(text: string, style: number): string {
  const flush = style % 2 === 0 ? text.replace(/^ {2}(?=\S| )/gm, '') : text;
  return style % 3 === 0 ? flush.replaceAll('\n', '\r\n') : flush;
}

function manifestOf(seed: number, random: Random): string {
  return seed % 8 === 0
    ? ''
    : restyled(makeManifest(seed, { uses: random.below(4), scenes: 9, scripts: ['101'] }), seed);
}

const outcome = ({ value, problems }: Pick<ReadYaml, 'value' | 'problems'>): string =>
  JSON.stringify({ value, problems }, undefined, 1);

describe('YAML that is read part by part', () => {
  it('is what a whole reading gives, at each of hundreds of changes', () => {
    let inParts = 0;
    for (let seed = 1; seed <= runs(20, 10); seed++) {
      const random = new Random(seed);
      let text = manifestOf(seed, random);
      let read = finish(readYaml(text));
      for (let step = 0; step < 100; step++) {
        const next = edited(text, random);
        read = finish(readYaml(next, read));
        assert.equal(outcome(read), outcome(parseYaml(next)), `seed ${seed}, change ${step}: ${JSON.stringify(next)}`);
        if (read.parts.size > 0) inParts++;
        // A torn text is mended now and then, as people do.
        if (read.parts.size > 0 || random.chance(0.2)) text = next;
        if (random.chance(read.parts.size > 0 ? 0.02 : 0.2)) text = manifestOf(seed, random);
      }
    }
    assert.ok(inParts > runs(500, 10), `${inParts} texts were read part by part`);
  });

  it('keeps the records before a change, and reads no other than the one that was written in', () => {
    const text = makeManifest(1, { uses: 9, scenes: 9 });
    const before = finish(readYaml(text));
    const after = finish(readYaml(withEdit(text, 'id: U-5', 'id: U-500'), before));
    const usesOf = ({ value }: ReadYaml): readonly unknown[] => {
      const uses = value?.kind === 'map' ? value.entries.find(({ key }) => key === 'uses')?.value : undefined;
      return uses?.kind === 'list' ? uses.items : [];
    };
    assert.deepEqual(
      usesOf(before).map((use, index) => use === usesOf(after)[index]),
      [true, true, true, true, false, false, false, false, false],
    );
  });
});
