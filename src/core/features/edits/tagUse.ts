import { categoriesOfTag } from '../../production/useDraft';
import type { SceneRecord, Use } from '../../production/production';
import { message } from '../../words/message';
import { refusal, type Plan } from './change';
import { linkInScript, tagInScript } from './scriptEdits';

/** Tags a scene with a recorded use, so that the use stays with it: a tag that is there and says the same gets the id. */
export function tagUse(use: Use, scene: SceneRecord): Plan {
  const { record, categories } = use;
  if (record?.id === undefined || categories.length === 0) return refusal(message('edit.refused.gone'));
  const there = scene.tags.find(
    (tag) =>
      tag.declares !== 'none' &&
      tag.uses.length === 0 &&
      categoriesOfTag(tag).length > 0 &&
      categoriesOfTag(tag).every((one) => categories.includes(one)),
  );
  return there
    ? linkInScript(scene.script, there, record.id)
    : tagInScript(scene.script, scene.scene, { categories, characters: [], uses: [record.id] });
}
