import { shotAnswer } from '../../production/shotAnswers';
import { naturalOrder } from '../naturalOrder';
import { recordedOf } from '../recorded';
import type { ShotPart } from '../report';
import type { ReportSource } from '../source';

/** Every shot that a vendor lists, by vendor and code, with what the vendor says of it and since when. */
export function shotsPart({ production, places, evaluation }: ReportSource): readonly ShotPart[] {
  const { shots, evidence, uses } = production.records;
  const given = new Map(evidence.map((paper) => [paper.id, paper['given-at']]));
  const listing = new Map<string, string[]>();
  for (const use of uses) {
    for (const code of use.shots ?? []) listing.set(code, [...(listing.get(code) ?? []), use.id ?? '']);
  }
  const parts = shots.map((shot): ShotPart => {
    const { code = '', vendor, scene, list } = shot;
    const answer = shotAnswer(shot, production, evaluation.asOf);
    const dated = list === undefined ? undefined : given.get(list);
    const found = scene === undefined ? undefined : production.findScene(scene)?.name;
    return {
      code,
      ...(vendor === undefined ? {} : { vendor }),
      ...(found === undefined ? {} : { scene: found }),
      ...(answer === undefined ? {} : { answer }),
      ...(answer === undefined || dated === undefined ? {} : { dated }),
      uses: [...new Set([...(shot.uses ?? []), ...(listing.get(code) ?? [])])].sort(naturalOrder),
      recorded: recordedOf('shot', shot, ['code', 'vendor', 'uses', 'row']),
      place: places.inManifest(shot.at),
    };
  });
  return parts.sort((a, b) => naturalOrder(a.vendor ?? '', b.vendor ?? '') || naturalOrder(a.code, b.code));
}
