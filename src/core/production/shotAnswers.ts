import type { Shot } from '../manifest/manifest';
import { isBy } from '../text/moments';
import { isAbsence } from './absence';
import { isOnFile, documentOf } from './documents';
import type { Production } from './production';

/**
 * What the vendor of a shot says of it by a day (ISO): `yes`, `no`, or nothing that counts. A list of a later day says nothing
 * yet, and neither does one that is not on file as it was recorded.
 */
export function shotAnswer(shot: Shot, production: Production, asOf: string): 'yes' | 'no' | undefined {
  const { 'used-ai': said, list } = shot;
  if (said !== 'yes' && said !== 'no') return undefined;
  if (list === undefined) return said;
  const paper = production.records.evidence.find(({ id }) => id === list);
  const given = paper?.['given-at'];
  // A “yes” is taken from anywhere: it closes nothing.
  if (said === 'yes') return said;
  if (!paper || isAbsence(paper) || !isBy(given, asOf)) return undefined;
  return documentOf(paper, production) === undefined || isOnFile(paper, production) ? said : undefined;
}

/** The shots of which nobody has said, in a way that counts on a day (ISO), whether AI was used; uses on record say it too. */
export function unansweredShots(shots: readonly Shot[], production: Production, asOf: string): readonly Shot[] {
  const listed = new Set(production.records.uses.flatMap((use) => use.shots ?? []));
  return shots.filter(
    (shot) =>
      (shot.uses ?? []).length === 0 &&
      !listed.has(shot.code ?? '') &&
      shotAnswer(shot, production, asOf) === undefined,
  );
}

/** The shots whose vendor says that it used AI, while no use of it is on record. */
export function shotsWithoutUse(shots: readonly Shot[], production: Production): readonly Shot[] {
  const listed = new Set(production.records.uses.flatMap((use) => use.shots ?? []));
  return shots.filter(
    (shot) => shot['used-ai'] === 'yes' && (shot.uses ?? []).length === 0 && !listed.has(shot.code ?? ''),
  );
}
