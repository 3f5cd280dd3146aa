import { zipSync, type Zippable } from 'fflate';

/**
 * What the build gives the writer of workbooks in place of the library's `zip`, which starts threads: not every host has
 * them, and none is needed.
 */
export { strToU8, zipSync } from 'fflate';

export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
