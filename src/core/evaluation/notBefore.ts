import { read } from './conditions';
import { settled, type FactState } from './factState';
import { daysOf } from '../text/moments';
import type { Reading } from './scope';
import { onlyAssumed, type Ground } from './truth';

/** A day before which something unrecorded cannot lie, with what says so. */
export interface Bound {
  /** ISO day. */
  readonly day: string;
  readonly grounds: readonly Ground[];
}

/** Stages at which the camera has begun to roll. */
export const sincePhotography: readonly string[] = ['shoot', 'post', 'delivery'];

/**
 * The first day of photography, before which nobody performed for the camera, and before which AI work at the shoot or
 * after it did not begin. Undefined for other dates, and where that day or the stage is not on record.
 */
export function notBefore(name: string, reading: Reading): Bound | undefined {
  if (name !== 'performance-date' && name !== 'act-date') return undefined;
  const start = read('principal-photography-start', reading);
  const stages = name === 'act-date' ? [read('stage', reading)] : [];
  // Of a month or a year its first day: nothing is older than that.
  const day = daysOf(settled(start), reading.scope.situation.production.record['time-zone'])?.first;
  if (day === undefined || stages.some((state) => onlyAssumed(state.grounds) || !isSincePhotography(state)))
    return undefined;
  return {
    day,
    grounds: [...stages.flatMap((state) => state.grounds), ...start.grounds],
  };
}

function isSincePhotography({ value }: FactState): boolean {
  return value.kind === 'one' && value.possible?.every((stage) => sincePhotography.includes(stage)) === true;
}
