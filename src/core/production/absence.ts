import type { Evidence } from '../manifest/manifest';
import { namesSomebody } from '../text/namesSomebody';
import { isBy } from '../text/moments';

/** Whether a record says that a document is not there: asked for and refused, asked for without a reply, or said not to exist. */
export function isAbsence({ absent }: Evidence): boolean {
  return absent !== undefined;
}

/** Whether an absence can be told on a day (ISO): somebody's word or silence, of a day that has come. */
export function isToldAbsence({ absent, by, on }: Evidence, asOf: string): boolean {
  return absent !== undefined && absent !== 'unknown' && namesSomebody(by) && isBy(on, asOf);
}
