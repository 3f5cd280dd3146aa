import { unzipSync, zipSync } from 'fflate';

/** The same archive with the given ISO day on every file in it, so that the same contents make the same bytes. */
export function stableZip(archive: Uint8Array, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds the hour of the clock on the wall; this one is the same in every time zone.
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { mtime, level: 6 });
}
