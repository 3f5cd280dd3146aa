import { UnreadableFile } from '../core/index';

/** A file's text, and whether its encoding was guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Reads bytes as text: UTF-8 or, with its mark at the start, UTF-16; anything else as Windows-1252, in which older
 * programs saved scripts. Throws `UnreadableFile` for bytes that are no text in any of them. A byte order mark stays.
 */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return { text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), guessed: false };
  } catch (error) {
    if (utf16 !== undefined || bytes.includes(0)) throw new UnreadableFile(path, 'not-text', error);
    return { text: windows1252(bytes), guessed: true };
  }
}

/** What Windows-1252 has in place of the control characters from 0x80 to 0x9f; five of them it leaves free. */
const typographic =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Node's own decoder of this name reads Latin-1 in some versions, without curly quotes and dashes. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => typographic.charAt(control.charCodeAt(0) - 0x80));
}
