import type { CastList } from './castList';
import { showsInventedFigure } from './inventedFigure';
import type { Use } from './production';
import type { SceneDraft } from './sceneDraft';
import { categoriesOfTag, type UseDraft } from './useDraft';

/** Makes the use of a draft and enters it in its scenes. What the record leaves out, its tags say: category and scene. */
export function finishUse(draft: UseDraft, cast: CastList): Use {
  const tagged = [...new Set(draft.tags.flatMap(({ scene }) => (scene ? [scene] : [])))];
  // Where a tag stands that names a use, the use is; what a record lists besides, it lists by number.
  const scenes: readonly SceneDraft[] = [...new Set([...draft.recordedScenes, ...tagged])];
  const categories =
    draft.categories.length > 0
      ? draft.categories
      : [...new Set(draft.tags.flatMap(({ tag }) => categoriesOfTag(tag)))];
  const named = draft.tags.flatMap(({ tag }) => tag.characters.map(({ text }) => text));
  const { people, unrecorded } = cast.peopleOf(
    draft.record,
    showsInventedFigure(categories, draft.record) ? named.filter((character) => cast.plays(character)) : named,
  );
  const use: Use = {
    id: draft.id,
    ...(draft.record && { record: draft.record }),
    tags: draft.tags.map(({ tag }) => tag),
    categories,
    bare: draft.record === undefined,
    scenes,
    people,
    peopleUnrecorded: unrecorded,
    ...(draft.tool && { tool: draft.tool }),
    ...(draft.shared && { shared: draft.shared }),
    shots: draft.shots,
    place: draft.place,
  };
  for (const scene of scenes) scene.uses.push(use);
  return use;
}
