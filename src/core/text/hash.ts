import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The fingerprint of a file's bytes, `sha256:…`, by which anybody can tell whether it is still the same file. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}
