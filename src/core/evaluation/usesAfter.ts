import { isMarketing } from '../production/isMarketing';
import { isOfVersion } from '../production/ofVersion';
import type { Use } from '../production/production';
import { isAhead } from '../production/settled';
import { closerMissing, missingOf } from './missing';
import { isBefore, isLater, isWide, stretch } from '../text/moments';
import type { Scope } from './scope';
import type { Missing } from './truth';

/** Work that a word of an earlier day cannot speak of. */
export interface After {
  /** The ids of uses on which work was done after that day. */
  readonly uses: readonly string[];
  /** The ids of uses of a day in the month or year of that word: only its own day tells which came first. */
  readonly unclear: readonly string[];
  /** The days that would have to be known before it can be said that there are no more. */
  readonly undated: readonly Missing[];
}

/**
 * What was done after a day or an hour (ISO) and by the report's day, of the uses seen from a subject that `concerns` keeps: a person's
 * own and those of which nobody has recorded whom they touch, else every use of the version reported on. What sells the
 * title is no part of the work.
 */
export function usesAfter(moment: string, scope: Scope, concerns: (use: Use) => boolean = () => true): After {
  const { personId, situation } = scope;
  const { record } = situation.production;
  const seen =
    personId === undefined
      ? situation.usesSeenFrom(scope)
      : [...situation.usesOf(personId, scope), ...situation.unnamedPeople(scope)];
  const uses: string[] = [];
  const undated: Missing[] = [];
  const unclear: string[] = [];
  for (const at of seen) {
    const { use } = at.parts;
    if (!use || isAhead(use, situation.asOf) === true || !isOfVersion(use, record.version) || isMarketing(use))
      continue;
    if (!concerns(use)) continue;
    const act = use.record?.['act-date'];
    // The record of an example is whole: it leaves out what does not matter to it.
    if (act === undefined || act === 'unknown') {
      if (!situation.given) undated.push(missingOf(at.lift('use'), 'act-date', use.place));
      continue;
    }
    const later = isLaterWork(act, moment, record['time-zone']);
    if (later === true) uses.push(use.id);
    else if (later === undefined && isWide(act)) undated.push(closerMissing(at.lift('use'), 'act-date', act));
    else if (later === undefined) unclear.push(use.id);
  }
  return { uses, unclear, undated };
}

/** On a later day, or at a later hour of the same one where both are known. */
function isLaterWork(act: string, moment: string, zone: string | undefined): boolean | undefined {
  const later = isLater(act, moment, zone);
  if (later !== false || isLater(moment, act, zone) !== false || !act.includes('T') || !moment.includes('T'))
    return later;
  const [work, word] = [stretch(act, zone), stretch(moment, zone)];
  // Without a zone both are of the same clock on the wall.
  return (work && word && isBefore(word, work, true)) ?? act.slice(0, 16) > moment.slice(0, 16);
}
