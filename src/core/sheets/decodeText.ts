/** What Windows-1252 has in place of the control characters from 0x80 to 0x9f; five of them it leaves free. */
const typographic =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A text, and whether its encoding was guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Reads bytes as text: UTF-8 or, with its mark at the start, UTF-16; anything else as Windows-1252, in which older
 * programs save. Undefined for bytes that are no text in any of them. A byte order mark stays.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return { text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), guessed: false };
  } catch {
    return utf16 !== undefined || bytes.includes(0) ? undefined : { text: windows1252(bytes), guessed: true };
  }
}

/** Some hosts’ own decoder of this name reads Latin-1, without curly quotes and dashes. */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (control) => typographic.charAt(control.charCodeAt(0) - 0x80));
}
