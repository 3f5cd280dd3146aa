import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { runs } from '../../support/runs';

describe('lines of a text', () => {
  const table = [
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['a\n\rb', [0, 2, 3]],
    ['\r\r\n\n', [0, 1, 3, 4]],
    ['a\u2028b\u2029c\u0085d', [0]],
  ] as const;
  for (const [text, starts] of table) {
    it(JSON.stringify(text), () => {
      const lines = new LineIndex(text);
      assert.deepEqual(
        Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line)),
        starts,
      );
    });
  }

  it('counts characters as UTF-16 does', () =>
    assert.deepEqual(new LineIndex('😀b').position(2), { line: 0, character: 2 }));
  it('moves offsets outside the text to its ends', () => {
    assert.deepEqual(
      [new LineIndex('a\nb').position(-5), new LineIndex('a\nb').position(50)],
      [
        { line: 0, character: 0 },
        { line: 1, character: 1 },
      ],
    );
  });
  it("ends at the text's length for lines past the end", () => assert.equal(new LineIndex('ab\nc').lineStart(9), 4));

  it('goes from offset to position and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') }), fc.nat(20), (text, offset) => {
        const lines = new LineIndex(text);
        const inside = Math.min(offset, text.length);
        assert.equal(lines.offset(lines.position(inside)), inside);
      }),
    );
  });
});

describe('lines after a change', () => {
  it('are those of the changed text', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀'), maxLength: 6 });
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, removed, written, tail) => {
        const changed = { start: head.length, end: head.length + removed.length };
        const after = new LineIndex(head + removed + tail).after(
          head + written + tail,
          changed,
          head.length + written.length,
        );
        assert.deepEqual(after, new LineIndex(head + written + tail));
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('the line break of a text', () => {
  for (const [text, expected] of [
    ['', '\n'],
    ['a', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\rb\n', '\r'],
    ['\n', '\n'],
    ['\r\n', '\r\n'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(new LineIndex(text).lineBreak, expected));
  }
});
