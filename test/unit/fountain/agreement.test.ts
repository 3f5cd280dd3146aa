import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { programs } from '../../support/otherReadings';

const CORPUS = 'test/corpus';
const names = readdirSync(CORPUS).sort();
const [us, ...others] = Object.keys(programs);

/** `action Dust. / scene 7 INT. HALL`, as the table of differences has it. */
function readingBy(program: string | undefined, text: string): string {
  return programs[program ?? '']?.(text).join(' / ') ?? '';
}

/** The row of a script in the table, without its reason; undefined where all programs read it alike. */
function rowOf(name: string): string | undefined {
  const text = readFileSync(`${CORPUS}/${name}`, 'utf8');
  const ours = readingBy(us, text);
  const theirs = others.map((program) => readingBy(program, text));
  if (theirs.every((reading) => reading === ours)) return undefined;
  const title = name.replace(/\.fountain$/, '').replaceAll('-', ' ');
  return [
    `[${title}](../${CORPUS}/${name})`,
    `\`${ours}\``,
    ...theirs.map((reading) => (reading === ours ? 'the same' : reading === '' ? 'nothing' : `\`${reading}\``)),
  ].join(' | ');
}

const table =
  /<!-- differences -->([\s\S]*?)<!-- \/differences -->/.exec(readFileSync('docs/fountain.md', 'utf8'))?.[1] ?? '';
const documented = [...table.matchAll(/^\| (\[.*) \|$/gm)].map((match) => {
  const cells = (match[1] ?? '').split(' | ');
  return { row: cells.slice(0, -1).join(' | '), reason: cells.at(-1) ?? '' };
});

describe('readings of other programs', () => {
  it('are compared over every element of the syntax', () => {
    const kinds = new Set(
      names
        .flatMap((name) => programs['AI Slate']?.(readFileSync(`${CORPUS}/${name}`, 'utf8')) ?? [])
        .map((line) => line.split(' ', 1).join()),
    );
    assert.deepEqual([...kinds].sort(), [
      'action',
      'centred',
      'cue',
      'dialogue',
      'lyrics',
      'page',
      'parenthetical',
      'scene',
      'section',
      'synopsis',
      'title',
      'transition',
    ]);
    assert.ok(names.length > 100);
  });

  it('differ from ours where the table says so, as it says, and nowhere else', () => {
    assert.deepEqual(
      documented.map(({ row }) => row),
      names.flatMap((name) => rowOf(name) ?? []),
    );
  });

  it('that differ have a reason in the table', () =>
    assert.deepEqual(
      documented.filter(({ reason }) => reason.length < 20),
      [],
    ));

  for (const name of names) {
    it(`do not change ours with the line breaks of another system: ${name}`, () => {
      const text = readFileSync(`${CORPUS}/${name}`, 'utf8');
      for (const lineBreak of ['\r\n', '\r'])
        assert.equal(readingBy(us, text.replaceAll('\n', lineBreak)), readingBy(us, text));
    });
  }
});
