import type { CategoryId } from '../disclosure/categories';
import type { Records } from '../manifest/manifest';
import { each, type Steps } from '../text/steps';
import { message } from '../words/message';
import type { CastList } from './castList';
import { characterName } from './characterName';
import { TagCheck } from './checkTag';
import { inScript, someOf, type Findings, replacing } from './findings';
import { finishUse } from './finishUse';
import { ShotsByUse } from './joinShots';
import { NearMiss } from './nearMiss';
import type { Use } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';
import type { SharedFacts } from './sharedFacts';
import { UniqueNames } from './uniqueNames';
import { taggedScenes, type TaggedScenes } from './useScenes';
import { categoriesOfTag, draftOfRecord, type PlacedTag, type RecordedUse, type UseDraft } from './useDraft';

/**
 * Joins tags to use records: by the tag's `use:` id; else to the one use with that scene and category (and character);
 * else the tag stands as a use of its own. Where two records fit, it is a finding and the tag joins neither. A tag that names
 * a use puts it in the scene where it stands, whatever the record lists.
 */
export function* joinUses(
  records: Records,
  cast: CastList,
  tags: readonly PlacedTag[],
  lookup: SceneLookup<SceneDraft>,
  shared: SharedFacts,
  findings: Findings,
): Steps<readonly Use[]> {
  const join = new UseJoin(records, cast, lookup, shared, findings, taggedScenes(tags));
  yield* join.enterRecords();
  yield* each(tags, (tag) => tag.tag.declares !== 'none' && join.add(tag));
  return yield* join.uses();
}

class UseJoin {
  private readonly names = new UniqueNames();
  private readonly check: TagCheck;
  private readonly recorded: RecordedUse[] = [];
  private readonly byId = new Map<string, RecordedUse>();
  /** Uses by scene (undefined: the whole script) and category. */
  private readonly byScene = new Map<SceneDraft | undefined, Map<CategoryId, RecordedUse[]>>();
  private readonly bare = new Map<string, UseDraft>();
  private readonly shots: ShotsByUse;
  private nearMiss: NearMiss<string> | undefined;

  constructor(
    private readonly records: Records,
    private readonly cast: CastList,
    private readonly lookup: SceneLookup<SceneDraft>,
    private readonly shared: SharedFacts,
    private readonly findings: Findings,
    private readonly tagged: TaggedScenes,
  ) {
    this.check = new TagCheck(cast, findings);
    this.shots = new ShotsByUse(records.shots);
  }

  *enterRecords(): Steps<void> {
    for (const record of this.records.uses) {
      const { id } = record;
      const isNamed = id !== undefined && !this.byId.has(id);
      const use = draftOfRecord(
        this.shared.of(record),
        this.names.give(id ?? 'use without id'),
        this.shots.of(record),
        this.lookup,
        isNamed ? this.tagged.get(id) : undefined,
      );
      this.recorded.push(use);
      if (isNamed) this.byId.set(id, use);
      this.index(use, use.record.scenes === undefined ? [undefined] : [...use.recordedScenes]);
      yield;
    }
  }

  add(placed: PlacedTag): void {
    const joined = new Set<RecordedUse>();
    const rest = placed.tag.uses.length > 0 ? this.addById(placed, joined) : this.addByCategory(placed, joined);
    for (const use of joined) use.tags.push(placed);
    if (rest.length > 0) this.addBare(placed, rest);
    this.check.check(placed, [...joined]);
  }

  *uses(): Steps<readonly Use[]> {
    return yield* each([...this.recorded, ...this.bare.values()], (draft) => finishUse(draft, this.cast));
  }

  private index(use: RecordedUse, scenes: readonly (SceneDraft | undefined)[]): void {
    for (const scene of scenes) {
      const byCategory = this.byScene.get(scene) ?? new Map<CategoryId, RecordedUse[]>();
      this.byScene.set(scene, byCategory);
      for (const category of use.categories) {
        const uses = byCategory.get(category);
        if (uses) uses.push(use);
        else byCategory.set(category, [use]);
      }
    }
  }

  /** Returns the categories left for a bare use: all of them when no id is on record. */
  private addById(placed: PlacedTag, joined: Set<RecordedUse>): readonly CategoryId[] {
    for (const { text, span } of placed.tag.uses) {
      const use = this.byId.get(text);
      if (use) {
        joined.add(use);
        continue;
      }
      this.nearMiss ??= new NearMiss([...this.byId.keys()].map((id) => [id, id]));
      const near = this.nearMiss.find(text);
      this.findings.add(
        'error',
        inScript(placed.script.path, span),
        near === undefined
          ? message('finding.unknown-use', { use: text })
          : message('finding.unknown-use-near', { use: text, near }),
        [],
        replacing(near),
      );
    }
    return joined.size > 0 ? [] : categoriesOfTag(placed.tag);
  }

  /** Returns the categories for which nothing is on record. */
  private addByCategory(placed: PlacedTag, joined: Set<RecordedUse>): readonly CategoryId[] {
    const { tag, script, scene } = placed;
    return categoriesOfTag(tag).filter((category) => {
      const candidates = this.fitting(this.byScene.get(scene)?.get(category) ?? [], placed);
      const [first] = candidates;
      if (first && candidates.length === 1) joined.add(first);
      if (candidates.length > 1) {
        const named = tag.categories.find((one) => one.category === category) ?? tag;
        const uses = someOf(candidates.map((use) => use.id));
        this.findings.add(
          'warning',
          inScript(script.path, named.span),
          message('finding.several-uses-fit', { category, uses }),
          someOf(candidates.map((use) => use.place)),
          { kind: 'link', uses },
        );
      }
      return !first;
    });
  }

  /** Those that touch the tagged characters; else those of which it is not known whom they touch. */
  private fitting(uses: readonly RecordedUse[], { tag }: PlacedTag): readonly RecordedUse[] {
    if (tag.characters.length === 0) return uses;
    const answers = uses.map((use) => tag.characters.map(({ text }) => this.cast.touches(use.record, text)));
    const sure = uses.filter((_, index) => answers[index]?.every((answer) => answer === 'yes'));
    return sure.length > 0 ? sure : uses.filter((_, index) => !answers[index]?.includes('no'));
  }

  /** Two tags that say the same of the same scene are one use. */
  private addBare(placed: PlacedTag, categories: readonly CategoryId[]): void {
    const { tag, script, where } = placed;
    const characters = [...new Set(tag.characters.map(({ text }) => characterName(text)))].sort();
    const id = `${where}: ${[...categories].sort().join(', ')}${characters.length > 0 ? ` (${characters.join(', ')})` : ''}`;
    const known = this.bare.get(id);
    if (known) known.tags.push(placed);
    else
      this.bare.set(id, {
        id: this.names.give(id),
        place: inScript(script.path, tag.span),
        categories,
        recordedScenes: new Set(),
        shots: [],
        tags: [placed],
      });
  }
}
