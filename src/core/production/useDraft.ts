import { categoryIds, type CategoryId } from '../disclosure/categories';
import type { Tag } from '../disclosure/tag';
import type { Shot, Tool, UseRecord } from '../manifest/manifest';
import type { Place, Script } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';
import type { SharedByField, SharedFacts } from './sharedFacts';
import { listedScene } from './useScenes';

/** Where a tag stands; `scene` is undefined for a whole-script tag. */
export interface PlacedTag {
  readonly tag: Tag;
  /** `scene 12A`, `script 101`. */
  readonly where: string;
  readonly script: Script;
  readonly scene?: SceneDraft;
}

/** A use while the join is still collecting the tags that stand for it. */
export interface UseDraft {
  readonly record?: UseRecord;
  readonly id: string;
  readonly place: Place;
  /** As the record says; empty where it does not. */
  readonly categories: readonly CategoryId[];
  /** Those that its list surely means. */
  readonly recordedScenes: ReadonlySet<SceneDraft>;
  readonly shots: readonly Shot[];
  readonly tool?: Tool;
  readonly shared?: SharedByField;
  readonly tags: PlacedTag[];
}

export type RecordedUse = UseDraft & { readonly record: UseRecord };

/** Scenes of its shots are scenes of a use, beside those that its record names; `tagged` are those in which tags name it. */
export function draftOfRecord(
  { record: written, tool, shared }: ReturnType<SharedFacts['of']>,
  id: string,
  shots: readonly Shot[],
  lookup: SceneLookup<SceneDraft>,
  tagged?: ReadonlySet<SceneDraft>,
): RecordedUse {
  const record = withScenesOf(written, shots);
  const listed = (record.scenes ?? []).map((one) => listedScene(one, tagged, lookup));
  for (const one of listed) if (one.kind === 'untagged') for (const scene of one.scenes) scene.isClaimed = true;
  return {
    record,
    id,
    place: { kind: 'record', record: record.at },
    categories: categoriesOf(record),
    recordedScenes: new Set(listed.flatMap((one) => (one.kind === 'scene' ? [one.scene] : []))),
    shots,
    ...(tool && { tool }),
    ...(shared && { shared }),
    tags: [],
  };
}

function withScenesOf(record: UseRecord, shots: readonly Shot[]): UseRecord {
  const before = record.scenes ?? [];
  const more = shots.flatMap(({ scene }) =>
    scene === undefined || scene === 'unknown' || before.includes(scene) ? [] : [scene],
  );
  if (more.length === 0) return record;
  const scenes = [...before, ...new Set(more)];
  const made = widened.get(record);
  if (made && made.scenes?.join('\n') === scenes.join('\n')) return made;
  const wider = { ...record, scenes };
  widened.set(record, wider);
  return wider;
}

/** Made once while the scenes are the same: a use that is the same object is not judged again. */
const widened = new WeakMap<UseRecord, UseRecord>();

const known: ReadonlySet<string> = new Set(categoryIds);

export function categoriesOf(record: UseRecord): readonly CategoryId[] {
  return [...new Set((record.category ?? []).filter((category): category is CategoryId => known.has(category)))];
}

/** The categories that a tag names and that exist. */
export function categoriesOfTag(tag: Tag): readonly CategoryId[] {
  return [...new Set(tag.categories.flatMap(({ category }) => (category === undefined ? [] : [category])))];
}
