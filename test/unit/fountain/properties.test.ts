import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { parseTags } from '../../../src/core/disclosure/parseTags';
import type { Screenplay } from '../../../src/core/fountain/screenplay';
import { textFingerprint } from '../../../src/core/production/textFingerprint';
import type { Span } from '../../../src/core/text/range';
import { assertGrowth, assertLinear, processorTime } from '../../support/growth';
import { runs } from '../../support/runs';

const pieces = [
  'INT. HALL - DAY #1#',
  'EXT. ROOF',
  '.VAULT',
  'ORLA',
  'ORLA ^',
  '@Orla',
  '(beat)',
  'She waits.',
  '~la',
  'CUT TO:',
  '> x',
  '> x <',
  '# Act',
  '= Syn',
  '===',
  '!X',
  '[[',
  ']]',
  '[[ai: crowd]]',
  '[[ai: pervis; use: U-1',
  '/*',
  '*/',
  'Title: X',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '#',
  '^',
  'é',
  '😀',
  '*',
  '\0',
];
const tornScript = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function checkTiling({ text, elements, titlePage }: Screenplay): void {
  const spans = [...titlePage, ...elements].map(({ span }) => span);
  let at = spans[0]?.start ?? text.length;
  for (const span of spans) {
    assert.ok(span.start >= at && span.end > span.start, `${span.start}-${span.end} after ${at}`);
    assert.match(text.slice(at, span.start), /^\s*$/);
    at = span.end;
  }
  assert.match(text.slice(at), /^\s*$/);
}

/** Letters and digits: what is left of a text without the marks, spaces and line breaks that make its elements. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What prints of a stretch: without the closed notes and boneyards in it. */
function printedIn({ text, notes, boneyards }: Screenplay, { start, end }: Span): string {
  const hidden = [...notes, ...boneyards]
    .filter(({ closed, span }) => closed && span.start < end && span.end > start)
    .sort((one, other) => one.span.start - other.span.start);
  let printed = '';
  let at = start;
  for (const { span } of hidden) {
    printed += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return printed + text.slice(at, end);
}

function checkPlaces(screenplay: Screenplay): void {
  const { text, elements, scenes, notes, boneyards } = screenplay;
  for (const { span, text: printed, kind } of elements) {
    if (kind !== 'scene-heading') assert.equal(lettersOf(printed), lettersOf(printedIn(screenplay, span)));
  }
  for (const { heading } of scenes) {
    assert.equal(lettersOf(printedIn(screenplay, heading.span)), lettersOf(`${heading.text}${heading.number ?? ''}`));
    if (heading.numberSpan) assert.equal(printedIn(screenplay, heading.numberSpan), `#${heading.number ?? ''}#`);
  }
  for (const { span, closed, text: words } of notes) {
    const source = text.slice(span.start, span.end);
    const closing = closed ? 2 : source.length > 2 && source.endsWith(']') ? 1 : 0;
    assert.ok(source.startsWith('[['));
    assert.ok(!closed || source.endsWith(']]'));
    // Only boneyards in a note make its words fewer.
    if (!source.includes('/*')) assert.equal(words, source.slice(2, source.length - closing));
  }
  for (const { span, closed } of boneyards)
    assert.match(text.slice(span.start, span.end), closed ? /^\/\*[\s\S]*\*\/$/ : /^\/\*$/);
}

/** The model with places as lines and characters, and line breaks as LF. */
function withoutOffsets(screenplay: Screenplay): unknown {
  const place = (key: string, value: unknown): unknown => {
    if (key === 'span' || key === 'numberSpan') return screenplay.lines.range(value as { start: number; end: number });
    if (key === 'edits' || key === 'lines') return undefined;
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  };
  return JSON.parse(JSON.stringify({ ...screenplay, text: '' }, place));
}

describe('any text at all', () => {
  it('is read without throwing, and elements and blank lines tile it', () => {
    fc.assert(
      fc.property(tornScript, (text) => checkTiling(parseScreenplay(text))),
      { numRuns: runs(3000) },
    );
  });

  it('has tags that are read without throwing', () => {
    fc.assert(
      fc.property(tornScript, (text) => {
        const screenplay = parseScreenplay(text);
        assert.ok(parseTags(screenplay).value.length <= screenplay.notes.length);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('has at the place of each element, number and note what it was read from', () => {
    fc.assert(
      fc.property(tornScript, (text) => checkPlaces(parseScreenplay(text))),
      { numRuns: runs(3000) },
    );
  });

  it('gives the same model with LF, with CRLF and with CR', () => {
    fc.assert(
      fc.property(tornScript, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        const expected = withoutOffsets(parseScreenplay(lf));
        for (const lineBreak of ['\r\n', '\r'])
          assert.deepEqual(withoutOffsets(parseScreenplay(lf.replace(/\n/g, lineBreak))), expected);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('keeps every printed letter in some element', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'ORLA',
            'She waits.',
            'INT. HALL',
            '(beat)',
            'CUT TO:',
            '\n',
            '\n\n',
            '~la',
            '[[open',
            '/* open',
            '.x',
            '>',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('\n');
          const letters = (source: string): string => source.replace(/[^\p{L}]/gu, '');
          assert.equal(
            letters(
              parseScreenplay(text)
                .elements.map((element) => element.text)
                .join(''),
            ),
            letters(text),
          );
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('keeps notes in order, each in one scene at most', () => {
    fc.assert(
      fc.property(tornScript, (text) => {
        const { notes, scenes } = parseScreenplay(text);
        const start = scenes[0]?.span.start ?? text.length;
        assert.deepEqual(
          scenes.flatMap((scene) => scene.notes),
          notes.filter((note) => note.span.start >= start),
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('an edit in one scene', () => {
  const paragraphs = [
    'She waits.',
    'She waits.\nAnd waits.',
    'ORLA\nHello.',
    'ORLA (V.O.)\n(beat)\nHello.\n  \nAgain.',
    'ORLA ^\nHello.',
    'ORLA\n~la',
    '~la',
    'CUT TO:',
    '> Out.',
    '> x <',
    '# Act',
    '= Syn',
    '===',
    '!BANG',
    '[[ai: crowd]]',
    '[[two\nlines]]',
    '/* cut\n\nINT. GONE\n\n*/',
    'One /* two */ three.',
    'lower',
    '23',
    '@x',
    '#',
  ];
  const heading = fc.constantFrom(
    'INT. HALL - DAY',
    'EXT. ROOF #1#',
    '.VAULT #12A# [[n]]',
    'OMITTED #3#',
    'int. hall',
    'INT. A\n[[ai: crowd]]',
  );
  const scene = fc
    .tuple(heading, fc.array(fc.constantFrom(...paragraphs), { maxLength: 5 }))
    .map(([first, rest]) => [first, ...rest].join('\n\n'));
  // What opens or closes a mark may reach beyond its scene, and so may a heading.
  const words = fc
    .array(fc.constantFrom(...paragraphs, 'INT', 'Title: X', '  ', '\t', '😀', '^', '(', '[', ']', '*', 'ORLA\n'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('\n'));

  /** Each scene as it is by itself: its model counted from its own start. */
  function scenesOf(text: string): readonly unknown[] {
    return parseScreenplay(text).scenes.map(({ span, ...rest }) => {
      const place = (key: string, value: unknown): unknown =>
        key.toLowerCase().endsWith('span')
          ? [(value as Span).start - span.start, (value as Span).end - span.start]
          : value;
      return [
        textFingerprint({ span, ...rest }),
        text.slice(span.start, span.end),
        JSON.parse(JSON.stringify(rest, place)) as unknown,
      ];
    });
  }

  it('changes the model and the fingerprint of no other scene', () => {
    fc.assert(
      fc.property(fc.array(scene, { minLength: 2, maxLength: 6 }), fc.nat(), words, (scenes, pick, typed) => {
        const at = pick % scenes.length;
        const edited = scenes.with(at, `${scenes[at] ?? ''}\n\n${typed}`);
        const [before, after] = [scenes, edited].map((all) => scenesOf(`Title: X\n\n${all.join('\n\n')}\n`));
        assert.ok(before && after);
        assert.equal(after.length, before.length);
        assert.deepEqual(after.toSpliced(at, 1), before.toSpliced(at, 1));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('the time a parse takes', () => {
  const scene = (number: number): string =>
    `INT. HALL ${number} - DAY #${number}#\n\n[[ai: de-aging; use: U-${number}; character: ORLA]]\n\nShe waits, and waits,\nand goes.\n\nORLA (V.O.)\n(beat)\nHello.\n\nCUT TO:\n\n/* cut */\n\n`;
  const script = (size: number): string => Array.from({ length: size / 10 }, (_, index) => scene(index)).join('');
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'unclosed notes': (size) => '[[ a '.repeat(size * 4),
    'unclosed notes in paragraphs': (size) => '[[ a\nb\n'.repeat(size * 4),
    'unclosed boneyards': (size) => '/* a '.repeat(size * 4),
    'notes that open boneyards': (size) => '[[ a /* b */ '.repeat(size * 2),
    'notes of boneyards': (size) => '[[ai: crowd /* b */]] '.repeat(size),
    brackets: (size) => '['.repeat(size * 20),
    'closing brackets': (size) => ']'.repeat(size * 20),
    'stars and slashes': (size) => '/*'.repeat(size * 10) + '*/',
    'number marks': (size) => `INT. ${'#'.repeat(size * 20)}\n\n`,
    spaces: (size) => `INT. A${' '.repeat(size * 20)}B\n\nAB${' '.repeat(size * 20)}c\nd`,
    'lines of two spaces': (size) => `ORLA\nHello.\n${'  \n'.repeat(size * 8)}`,
    'notes under a heading': (size) => `INT. A\n${'[[n]]\n'.repeat(size * 4)}`,
    'cues above notes': (size) => 'ORLA\n[[n]]\n'.repeat(size * 3),
    stars: (size) => '*'.repeat(size * 20),
    'brackets of an extension': (size) => `ORLA ${'('.repeat(size * 20)}\nHello.`,
    'title page lines': (size) => 'Title: x\n'.repeat(size * 4),
    'a key that does not end': (size) => `T${'a '.repeat(size * 10)}`,
    'one long speech': (size) => `ORLA\n${'Hello.\n'.repeat(size * 6)}`,
    'a tag of many parts': (size) => `[[ai: crowd${'; use: U-1, U-2'.repeat(size)}]]`,
    'a tag of many words': (size) => `[[ai: crowd ${'pervis, '.repeat(size)}]]`,
    'tags with one bracket': (size) => '[ai: crowd '.repeat(size),
    'a tag of notes': (size) => `[[ai: crowd${'; by: note'.repeat(size)}]]`,
  };

  const read = (text: string) => () => parseTags(parseScreenplay(text));

  /** A size at which the parse takes long enough to be measured: smaller ones measure the clock and the memory collector. */
  function measurable(write: (size: number) => string): number {
    let size = 1000;
    while (size < 100000 && processorTime(read(write(size))) < 4) size *= 2;
    return size;
  }

  it('is ten times longer for ten times the script, with room for chance', () =>
    assertGrowth(read(script(4000)), read(script(40000)), 15));

  for (const [name, write] of Object.entries(hostile)) {
    it(`grows with the text, not with its square: ${name}`, () => {
      assertLinear((size) => read(write(size)), measurable(write));
    });
  }
});
