import type { Tag } from '../../disclosure/tag';
import { recordedOf } from '../recorded';
import { nonesOn, sceneStanding } from '../../production/sceneStanding';
import { mayBeLater } from '../../text/moments';
import { naturalOrder } from '../naturalOrder';
import type { ScenePart, TagPart } from '../report';
import type { ReportSource } from '../source';

/** Every scene in script order with what is said about it: number and heading only, no dialogue. */
export function scenesPart({ production, places, evaluation: { asOf } }: ReportSource): readonly ScenePart[] {
  return production.scenes.map((scene): ScenePart => {
    const { heading } = scene.scene;
    const { path } = scene.script;
    const { status, none: noneAt, silent } = sceneStanding(scene, asOf);
    return {
      name: scene.name,
      ...(heading.number === undefined ? {} : { number: heading.number }),
      heading: heading.text,
      place: places.inScript(path, heading.span),
      status,
      noneAt,
      silent,
      uses: scene.uses.map((use) => use.id).sort(naturalOrder),
      tags: scene.tags.map((tag) => tagPart(tag, (span) => places.inScript(path, span))),
      none: nonesOn(scene, asOf).map(({ stages, by, on, place }) => ({ stages, by, on, place: places.of(place) })),
      signOffs: scene.signOffs.map(({ record, stale }) => ({
        ...(mayBeLater(record.on, asOf) && { ahead: true as const }),
        recorded: recordedOf('sign-off', record, ['scene']),
        stale,
        place: places.inManifest(record.at),
      })),
      text: scene.textFingerprint(),
      record: scene.recordFingerprint(),
    };
  });
}

/** A tag as data: known categories by their id, other words as written. */
export function tagPart<Place>(
  tag: Tag,
  place: (span: Tag['span']) => Place,
): Omit<TagPart, 'place'> & { readonly place: Place } {
  return {
    declares: tag.declares,
    categories: tag.categories.map((one) => one.category ?? one.text),
    uses: tag.uses.map(({ text }) => text),
    characters: tag.characters.map(({ text }) => text),
    ...(tag.note ? { note: tag.note.text } : {}),
    place: place(tag.span),
  };
}
