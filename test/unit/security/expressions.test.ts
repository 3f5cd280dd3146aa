import assert from 'node:assert/strict';
import { isSafePattern } from 'redos-detector';
import * as ts from 'typescript';
import { cleared } from './clearedExpressions';
import { inFull } from '../../support/runs';
import { nodesOf, parsed, sources } from './sources';

/** Expressions that are put together while the program runs, each with the reason why no text makes them slow. */
const composed: ReadonlyMap<string, string> = new Map([
  ['src/vscode/features/exportReport.ts', 'the ending of a format of ours at the end of a path: nothing repeats'],
]);

function literalsOf(file: ts.SourceFile): readonly string[] {
  return [...nodesOf(file)].filter(ts.isRegularExpressionLiteral).map(({ text }) => text);
}

function isComposed(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** Whether no text makes the expression try more than a fixed number of ways at each character. */
function isLinear(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const pattern = literal.slice(1, end);
  const flags = literal.slice(end + 1);
  const ignoresCase = flags.includes('i');
  // The detector knows `i` and `u`, but not both at once; without `u` it knows no `\p{…}`.
  const unicode = flags.includes('u') && (!ignoresCase || pattern.includes('\\p{'));
  return isSafePattern(pattern, {
    unicode,
    caseInsensitive: ignoresCase && !unicode,
    dotAll: flags.includes('s'),
    multiLine: flags.includes('m'),
    maxScore: 30,
    timeout: Infinity,
  }).safe;
}

describe('regular expressions', () => {
  const written = [...sources].flatMap(([file, source]) => literalsOf(source).map((literal) => ({ file, literal })));
  const doubtful = new Set<string>();

  before(() => {
    // Those that are known take the detector most of the time.
    for (const literal of new Set(written.map((one) => one.literal)))
      if ((!inFull && cleared.has(literal)) || !isLinear(literal)) doubtful.add(literal);
  });

  for (const bad of ['/(a+)+$/', '/\\s+$/', '/^(\\w+\\s?)*$/u', '/x*y/giu']) {
    it(`are found to be slow where they are: ${bad}`, () =>
      assert.deepEqual(
        literalsOf(parsed(`const a = b.match(${bad});`)).filter((literal) => !isLinear(literal)),
        [bad],
      ));
  }

  it('are found', () => assert.ok(written.length > 200));

  it('take a time that grows with the text and not with its square, or are known not to meet such a text', () => {
    assert.deepEqual(
      written.filter(({ literal }) => doubtful.has(literal) && !cleared.has(literal)),
      [],
    );
  });

  it(`that are known are in use${inFull ? ', and doubtful' : ''}`, () =>
    assert.deepEqual(
      [...cleared.keys()].filter(
        (literal) => !doubtful.has(literal) || !written.some((one) => one.literal === literal),
      ),
      [],
    ));

  it('are put together in known places only', () => {
    assert.deepEqual(
      [...sources]
        .filter(([, source]) => [...nodesOf(source)].some(isComposed))
        .map(([file]) => file)
        .sort(),
      [...composed.keys()],
    );
  });
});
