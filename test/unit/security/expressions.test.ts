import assert from 'node:assert/strict';
import { isSafePattern } from 'redos-detector';
import * as ts from 'typescript';
import { nodesOf, parsed, sources } from './sources';

/** Expressions that the detector does not clear, each with the reason why no text makes them slow. */
const cleared: ReadonlyMap<string, string> = new Map([
  [String.raw`/(?:^|\/)(?:\.[^/]*|node_modules)\//`, 'begins at a slash and ends at the next one'],
  [String.raw`/^([a-z][a-z0-9+.-]*):(?:\/\/([^/]*))?(.*)$/isu`, 'two ways at most: with and without a host'],
  [String.raw`/\/agreements\/[^/]+\.yaml$/iu`, 'begins at a folder’s name and ends before the next slash'],
  [String.raw`/(?<!\.)\.+$/u`, 'begins only where no dot stands before'],
  [String.raw`/(?<!\s)\s*[\r\n]\s*/g`, 'begins only where no space stands before'],
  [String.raw`/(?<!\s)\s*\^\s*$/`, 'begins only where no space stands before, and ends at the second `^`'],
  [String.raw`/(?<!\s)\s*\(.*$/su`, 'begins only where no space stands before, and matches at the first bracket'],
  [String.raw`/\sNumber\s*=\s*["']([^"']*)["']/`, 'begins at a word and ends at the second quotation mark'],
  [String.raw`/\[\[(?!\[)((?:(?!\[\[|\]\])[\s\S])*)\]\]/g`, 'begins at the last of its brackets and ends at the next ones'],
  [String.raw`/^((?:[\p{L} ]{0,40}\s)?by)(?:\s+(.+))?$/iu`, 'looks at 40 characters, then at the rest once'],
  [String.raw`/\n\s*\n/`, 'space without an end of line is read once, up to one; other space ends in a match'],
  [String.raw`/\n(?:[^\S\n]*\n){3,}/g`, 'gives up after three lines at most, and they hold 8 spaces each by then'],
  [String.raw`/^[*_]*(?![*_])[\w/]+\./`, 'the marks end where the letters begin'],
  [String.raw`/#[^#\s]{1,64}#\s*$/`, 'reads the last 80 characters of a heading'],
  [String.raw`/^#+|(?<!#)#+$/g`, 'begins only where no `#` stands before'],
  [String.raw`/^[\p{L}\p{N}_](?:[\p{L}\p{N}_.\/+()’' -]|:(?=[\p{L}\p{N}]))*$/u`, 'every character fits one way only'],
  [String.raw`/(?:^|\n)[ \t]*-[ \t]+(#+([^\s#]+)#+)/g`, 'begins at a line, of which every character fits one way only'],
  [String.raw`/^(.*\/)?[A-Z]*(\d+)[A-Z]*$/i`, 'begins anew after each slash and reads to the next one'],
  [String.raw`/[;|]\s*([a-z]+)\s*[:=]/giu`, 'begins at a separator and ends before the next one'],
  [String.raw`/"(.*)"/u`, 'matches wherever there are two quotation marks in a line'],
  [String.raw`/[\r\n]+$/u`, 'reads one line, which has one end'],
  [String.raw`/(?<!\d)\d+$/u`, 'begins only where no digit stands before'],
  [String.raw`/\s\S*$/u`, 'reads a label of the tree, cut to the room there is'],
  [String.raw`/[\s\-–—.,/]+$/u`, 'reads a label of the tree, cut to the room there is'],
  [String.raw`/(?<![;,.])[;,.]+$/`, 'begins only where no such mark stands before'],
  [String.raw`/\S{31}/u`, 'looks at 31 characters from each'],
]);

/** Expressions that are put together while the program runs, each with the reason why no text makes them slow. */
const composed: ReadonlyMap<string, string> = new Map([
  ['src/core/reports/redact.ts', 'names as they are written, escaped, one beside the other: nothing repeats'],
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
  return isSafePattern(pattern, { unicode, caseInsensitive: ignoresCase && !unicode, dotAll: flags.includes('s'), multiLine: flags.includes('m'), maxScore: 30, timeout: Infinity }).safe;
}

describe('regular expressions', () => {
  const written = [...sources].flatMap(([file, source]) => literalsOf(source).map((literal) => ({ file, literal })));
  const doubtful = new Set<string>();

  before(function () {
    this.timeout(120_000);
    for (const literal of new Set(written.map((one) => one.literal))) if (!isLinear(literal)) doubtful.add(literal);
  });

  for (const bad of ['/(a+)+$/', '/^(a|a)*$/', '/\\s+$/', '/^(\\w+\\s?)*$/u', '/x*y/giu']) {
    it(`are found to be slow where they are: ${bad}`, () => assert.deepEqual(literalsOf(parsed(`const a = b.match(${bad});`)).filter((literal) => !isLinear(literal)), [bad]));
  }

  it('are found', () => assert.ok(written.length > 200));

  it('take a time that grows with the text and not with its square, or are known not to meet such a text', () => {
    assert.deepEqual(written.filter(({ literal }) => doubtful.has(literal) && !cleared.has(literal)), []);
  });

  it('that are known are in use, and doubtful', () => assert.deepEqual([...cleared.keys()].filter((literal) => !doubtful.has(literal)), []));

  it('are put together in known places only', () => {
    assert.deepEqual([...sources].filter(([, source]) => [...nodesOf(source)].some(isComposed)).map(([file]) => file).sort(), [...composed.keys()]);
  });
});
