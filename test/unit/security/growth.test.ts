import assert from 'node:assert/strict';
import { cleared } from './clearedExpressions';

/** What the expressions look for, and what they pass over: repeated, each would be the worst text for some expression. */
const pieces = [
  ' ',
  '\t',
  '\n',
  '\r',
  ' \n',
  '\n \n',
  'a',
  'A',
  '1',
  'A1',
  'é',
  '.',
  '..',
  '/',
  '/.',
  '/a',
  './',
  '#',
  '#1',
  '#1#',
  '- #',
  '\n- #',
  '[',
  '[[',
  '[[a',
  ']',
  ']]',
  '(',
  ' (',
  ')',
  '^',
  ' ^',
  '"',
  '"a',
  '-',
  ' - ',
  '–',
  ',',
  ';',
  '; a',
  '; a ',
  ':',
  'a:',
  ': ',
  '//',
  '*',
  '_',
  '*_',
  'by ',
  ' by',
  'a by ',
  '=',
  ' =',
  'Number',
  ' Number',
  ' Number=',
  ' Number="',
  '/agreements/',
  '.yaml',
  '/agreements/a.yaml',
  'node_modules/',
  "'",
  '’',
  '+',
  '$',
  '|',
  '| a',
  'INT.',
  'https://',
  '\u2028',
] as const;
const beginnings = ['', 'a', '/agreements/', '[[', ' Number="', '"', ' (', '; ', '\n- #', 'a:'] as const;
const ends = ['', 'x', '\u0001', '\n'] as const;

const SMALL = 1_000;
const LARGE = 4 * SMALL;
/** Four for a time that grows with the text, sixteen for its square. */
const LIMIT = 9;
/** What takes less for the large text took no square of its length. */
const NOTHING = 4;

function expressionOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Milliseconds of the processor, the least of some tries. */
function cost(expression: RegExp, text: string, tries: number): number {
  return Math.min(
    ...Array.from({ length: tries }, () => {
      const start = process.cpuUsage();
      if (expression.global) text.replace(expression, '');
      else expression.test(text);
      return process.cpuUsage(start).user / 1000;
    }),
  );
}

/** Pieces that say something about an expression: those with a character in common with it, and blanks. */
function piecesFor({ source }: RegExp): readonly string[] {
  const classes = /\\[dwpS]|\[\^|\./u.test(source);
  return pieces.filter(
    (piece) => classes || piece.trim() === '' || Array.from(piece).some((letter) => source.includes(letter)),
  );
}

/** A text for which an expression takes more than in proportion to its length. */
function slowText(expression: RegExp): string | undefined {
  for (const piece of piecesFor(expression)) {
    for (const beginning of beginnings) {
      for (const end of ends) {
        const text = (size: number): string =>
          (beginning + piece.repeat(Math.ceil(size / piece.length))).slice(0, size) + end;
        if (cost(expression, text(LARGE), 1) < NOTHING || cost(expression, text(LARGE), 2) < NOTHING) continue;
        if (cost(expression, text(LARGE), 2) > LIMIT * Math.max(0.1, cost(expression, text(SMALL), 3)))
          return JSON.stringify([beginning, piece, end]);
      }
    }
  }
  return undefined;
}

describe('the time of an expression that no checker clears', () => {
  for (const [literal, reason] of cleared) {
    it(`grows with the text: ${literal} ${reason}`, () => assert.equal(slowText(expressionOf(literal)), undefined));
  }

  for (const slow of ['/\\s+$/', '/a*b/g', '/\\[\\[.*x/s', '/#+$/']) {
    it(`is found where it does not: ${slow}`, () => assert.notEqual(slowText(expressionOf(slow)), undefined));
  }
});
