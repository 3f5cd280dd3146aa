import { decodeText as decode, UnreadableFile, type Decoded } from '../core/index';

/** Reads a file's bytes as text, and says whether its encoding was guessed. Throws `UnreadableFile` for bytes that are no text. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const decoded = decode(bytes);
  if (!decoded) throw new UnreadableFile(path, 'not-text', undefined);
  return decoded;
}
