import assert from 'node:assert/strict';
import { decodeText } from '../../../src/cli/decodeText';
import type { UnreadableFile } from '../../../src/core/index';

describe('decodeText', () => {
  for (const [what, bytes, text, guessed] of [
    ['UTF-8', [0x43, 0xc3, 0x89], 'CÉ', false],
    ['UTF-8 with its mark, which stays', [0xef, 0xbb, 0xbf, 0x43], '\ufeffC', false],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x43, 0x00, 0xc9, 0x00], '\ufeffCÉ', false],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x43, 0x00, 0xc9], '\ufeffCÉ', false],
    ['Windows-1252 where the bytes are no UTF-8', [0x93, 0x43, 0xc9, 0x94], '“CÉ”', true],
    ['nothing', [], '', false],
  ] as const) {
    it(`reads ${what}`, () => assert.deepEqual(decodeText(Uint8Array.from(bytes), 'a'), { text, guessed }));
  }

  it('refuses what is no text', () => {
    assert.throws(
      () => decodeText(Uint8Array.of(0x89, 0x50, 0x00, 0xff), 'a'),
      (error: UnreadableFile) => error.reason === 'not-text',
    );
    assert.throws(
      () => decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'a'),
      (error: UnreadableFile) => error.reason === 'not-text',
    );
  });
});
