import { reaches } from '../agreements/reach';
import { daysLater } from '../text/days';
import { factNamed } from '../manifest/facts';
import { read } from './conditions';
import { settled } from './factState';
import { isBy, mayBeLater } from '../text/moments';
import type { Reading } from './scope';
import type { Ground } from './truth';

/** The days by which work is over, the nearest to it first. */
const ends = ['transferred-on', 'session-start', 'release-date'];

/**
 * What says that the work of a subject was over before the agreement was published; undefined where the agreement names no
 * such day, where no recorded day shows it, or where AI work on it is dated later: a new cut of an older film is new work.
 */
export function finishedBefore(reading: Reading): Ground | undefined {
  const { published } = reading.agreement;
  if (published === undefined) return undefined;
  const before = daysLater(published, -1);
  if (mayBeLater(dateOf('act-date', reading), before, zoneOf(reading))) return undefined;
  for (const name of ends) {
    if (!isBy(dateOf(name, reading), before, zoneOf(reading))) continue;
    const later = name === 'release-date' && !reaches(reading.scope.level, 'use') && workedOnSince(published, reading);
    return later ? undefined : read(name, reading).grounds[0];
  }
  return undefined;
}

/** Whether some use that the subject spans was begun on this day or later. */
function workedOnSince(published: string, { scope }: Reading): boolean {
  return scope.situation.usesSeenFrom(scope).some(({ parts: { use } }) => {
    return mayBeLater(
      use?.record?.['act-date'],
      daysLater(published, -1),
      scope.situation.production.record['time-zone'],
    );
  });
}

function dateOf(name: string, reading: Reading): string | undefined {
  const { scope } = reading;
  if (!reaches(scope.level, factNamed(name)?.home ?? 'evidence')) return undefined;
  return settled(read(name, reading));
}

function zoneOf({ scope }: Reading): string | undefined {
  return scope.situation.production.record['time-zone'];
}
