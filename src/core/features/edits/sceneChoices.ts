import { categoryIds, type CategoryId } from '../../disclosure/categories';
import type { Scene } from '../../fountain/screenplay';
import { characterName } from '../../production/characterName';
import type { Production, SceneRecord, Script } from '../../production/production';
import { sceneStanding } from '../../production/sceneStanding';

/** What productions record most, the likeliest first: offered below what this production has used already. */
const commonest: readonly CategoryId[] = [
  'generative-vfx',
  'cleanup',
  'set-extension',
  'previs',
  'concept-art',
  'crowd',
  'de-aging',
  'dubbing',
  'lip-sync',
  'sound',
  'voice-replica',
  'digital-replica',
  'music',
  'signage',
  'animation',
  'face-replacement',
  'performance-alteration',
  'generated-text',
  'editing',
  'subtitles',
  'planning',
  'script-analysis',
  'background-replica',
  'synthetic-voice',
  'synthetic-performer',
  'archive-recreation',
  'marketing',
  'model-training',
  'other',
];

/** A category to choose, with how many uses of the production have it. */
export interface LikelyCategory {
  readonly id: CategoryId;
  readonly uses: number;
}

/** Every category: those used in this production first, the most used on top, then the commonest elsewhere. */
export function likelyCategories(production: Pick<Production, 'uses'> | undefined): readonly LikelyCategory[] {
  const counts = new Map<CategoryId, number>();
  for (const category of production?.uses.flatMap((use) => use.categories) ?? [])
    counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...categoryIds]
    .sort((a, b) => commonest.indexOf(a) - commonest.indexOf(b))
    .map((id) => ({ id, uses: counts.get(id) ?? 0 }))
    .sort((a, b) => b.uses - a.uses);
}

/** The characters whom a tag may name: who speaks in the scene first, then who is played in the production. */
export function charactersIn(
  scene: Scene,
  production: Production | undefined,
): readonly { readonly name: string; readonly speaks: boolean }[] {
  const speaking = new Set(
    scene.elements.flatMap((element) => (element.kind === 'character' ? [characterName(element.text)] : [])),
  );
  const played = (production?.records.people ?? []).flatMap(({ parts }) =>
    (parts ?? []).flatMap(({ character }) =>
      character === undefined || character === 'unknown' ? [] : [characterName(character)],
    ),
  );
  speaking.delete('');
  return [
    ...[...speaking].map((name) => ({ name, speaks: true })),
    ...[...new Set(played)]
      .filter((name) => name !== '' && !speaking.has(name))
      .sort()
      .map((name) => ({ name, speaks: false })),
  ];
}

/** The scene in which a place of a script lies, or the first after it. */
export function sceneAtOffset<S extends { readonly scene: Scene; readonly script: Script }>(
  scenes: readonly S[],
  path: string,
  offset: number,
): S | undefined {
  const here = scenes.filter(({ script }) => script.path === path);
  return here.findLast(({ scene }) => scene.span.start <= offset) ?? here[0];
}

/** Scenes of which there is still a stage that nobody has spoken of, in the order of the scripts. */
export function undeclaredScenes({ scenes }: Production, asOf: string): readonly SceneRecord[] {
  return scenes.filter((scene) => sceneStanding(scene, asOf).silent.length > 0);
}
