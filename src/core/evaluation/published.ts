import { reaches } from '../agreements/reach';
import { factNamed } from '../manifest/facts';
import { read } from './conditions';
import { settled } from './factState';
import { dayIn } from './moments';
import type { Reading } from './scope';
import type { Ground } from './truth';

/** The days by which work is over, the nearest to it first. */
const ends = ['transferred-on', 'session-start', 'release-date'];

/**
 * What says that the work of a subject was over before the agreement was published; undefined where the agreement names no
 * such day, where no recorded day shows it, or where AI work on it is dated later.
 */
export function finishedBefore(reading: Reading): Ground | undefined {
  const { published } = reading.agreement;
  if (published === undefined) return undefined;
  if ((dayOf('act-date', reading) ?? '') >= published) return undefined;
  for (const name of ends) {
    const day = dayOf(name, reading);
    if (day !== undefined && day < published) return read(name, reading).grounds[0];
  }
  return undefined;
}

function dayOf(name: string, reading: Reading): string | undefined {
  const { scope } = reading;
  if (!reaches(scope.level, factNamed(name)?.home ?? 'evidence')) return undefined;
  const date = settled(read(name, reading));
  return date === undefined ? undefined : dayIn(date, scope.situation.production.record['time-zone']);
}
