import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { longSentences, nestsParentheses, sentencesOf, slipsIn } from '../../support/plainLanguage';

/** Where an agreement speaks to a reader, and how long a sentence may be there: notes may explain at more length. */
const spoken: ReadonlyMap<string, number> = new Map([
  ['summary', 25],
  ['ask', 25],
  ['what', 25],
  ['means', 25],
  ['note', 35],
  ['status-note', 35],
  ['why', 35],
  ['about', 35],
]);

interface Said {
  readonly where: string;
  readonly key: string;
  readonly text: string;
}

/** Everything an agreement file says to a reader, with the keys that lead there; titles of sources are their authors' words. */
function saidIn(node: unknown, where: string): readonly Said[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): readonly Said[] => {
    const here = `${where}/${key}`;
    if (typeof value === 'string') return spoken.has(key) ? [{ where: here, key, text: value.trim() }] : [];
    return saidIn(value, here);
  });
}

const said = ['src/agreements', 'src/recipients'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => saidIn(parse(readFileSync(`${folder}/${name}`, 'utf8')), name)),
);

describe('the language of agreements and recipients', () => {
  it('has no sentence that is too long to take in at once', () => {
    assert.ok(said.length > 1000);
    assert.deepEqual(
      said.flatMap(({ where, key, text }) => longSentences(text, spoken.get(key)).map((one) => `${where}: ${one}`)),
      [],
    );
  });

  it('puts a duty and a question into two sentences at most', () => {
    assert.deepEqual(
      said.filter(({ key, text }) => (key === 'summary' || key === 'ask') && sentencesOf(text).length > 2),
      [],
    );
  });

  it('asks questions that end with a question mark or an example', () => {
    assert.deepEqual(
      said.filter(({ where, key, text }) => key === 'ask' && where.includes('/questions/') && !text.includes('?')),
      [],
    );
  });

  it('has no parentheses inside parentheses', () => {
    assert.deepEqual(
      said.filter(({ text }) => nestsParentheses(text)),
      [],
    );
  });

  it('uses no phrase that has to be read twice, no second spelling, no word of the data', () => {
    assert.deepEqual(
      said.flatMap(({ where, text }) => slipsIn(text).map((slip) => `${where}: “${slip.text}”, say ${slip.say}`)),
      [],
    );
  });
});
