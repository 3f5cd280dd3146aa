import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { guards } from '../../security/guards';

const page = readFileSync('docs/security.md', 'utf8');

/** The rows of the threat model: number and the tests that it names. */
const rows = new Map(
  [...page.matchAll(/^\| (\d+) \|.*\| ([^|]*) \|$/gmu)].map(([, number, tests = '']) => [
    Number(number),
    new Set([...tests.matchAll(/`([^`]+)`/gu)].map(([, test = '']) => test)),
  ]),
);

describe('the threat model', () => {
  it('has rows one after the other', () =>
    assert.deepEqual(
      [...rows.keys()],
      Array.from({ length: rows.size }, (_, index) => index + 1),
    ));

  it('has a guard for every row, and a row for every guard', () =>
    assert.deepEqual(
      [...new Set(guards.map(({ row }) => row))].sort((a, b) => a - b),
      [...rows.keys()],
    ));

  it('names for every row the tests that notice when its guards are gone', () => {
    assert.deepEqual(
      guards.flatMap(({ row, tests }) =>
        tests.filter((test) => !(rows.get(row)?.has(test) ?? false)).map((test) => `${row} ${test}`),
      ),
      [],
    );
    assert.deepEqual(
      guards.filter(({ tests }) => tests.length === 0),
      [],
    );
  });

  it('names tests that are there', () =>
    assert.deepEqual(
      [...rows.values()].flatMap((tests) => [...tests]).filter((test) => !existsSync(test)),
      [],
    ));

  for (const { row, what, file, from } of guards) {
    it(`keeps ${what} in row ${row}, ${file}`, () =>
      assert.equal(readFileSync(file, 'utf8').split(from).length - 1, 1, from));
  }
});
