/**
 * How large a script, manifest or agreement file may be, in megabytes, before it is not read: reading one that is larger would
 * stop the machine and not help anybody. The editor itself hands no larger document to extensions either.
 */
export const FILE_LIMIT = 50;

/** No text is longer in every version of JavaScript. */
const MOST = 500;

/** A limit that somebody has set, in whole megabytes; undefined for what is none. */
export function fileLimitFrom(written: unknown): number | undefined {
  const limit = typeof written === 'string' && /^\d{1,3}$/.test(written) ? Number(written) : written;
  return typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST ? limit : undefined;
}
