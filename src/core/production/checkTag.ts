import { message } from '../words/message';
import type { CastList } from './castList';
import { characterName } from './characterName';
import { inRecord, inScript, replacing, type Findings } from './findings';
import { showsInventedFigure } from './inventedFigure';
import { NearMiss } from './nearMiss';
import { categoriesOfTag, type PlacedTag, type RecordedUse } from './useDraft';

/** Holds tags against the records they were joined to and against the script: where they disagree, the record is judged. */
export class TagCheck {
  private readonly cues = new Map<object, ReadonlySet<string>>();

  constructor(
    private readonly cast: CastList,
    private readonly findings: Findings,
  ) {}

  check(placed: PlacedTag, joined: readonly RecordedUse[]): void {
    if (joined.length > 0) {
      this.checkCategories(placed, joined);
      this.checkScene(placed, joined);
      this.checkCharacters(placed, joined);
    }
    this.checkCues(placed, joined);
    const { tag, script, scene } = placed;
    if (scene?.scene.omitted === true)
      this.findings.add(
        'information',
        inScript(script.path, tag.span),
        message('finding.omitted-scene', { scene: scene.name }),
      );
  }

  private checkCategories({ tag, script }: PlacedTag, joined: readonly RecordedUse[]): void {
    // A tag without ids was joined by its categories; a record without categories leaves it to the tag to say them.
    if (tag.uses.length === 0 || joined.some((use) => use.categories.length === 0)) return;
    const recorded = new Set(joined.flatMap((use) => use.categories));
    const missing = categoriesOfTag(tag).filter((category) => !recorded.has(category));
    if (missing.length === 0) return;
    const at = inScript(script.path, (tag.categories.find(({ category }) => category === missing[0]) ?? tag).span);
    for (const { id, record, categories } of joined) {
      this.findings.addAtBoth(
        'warning',
        at,
        inRecord(record.at, 'category'),
        message('finding.categories-differ', { tagged: missing, recorded: categories, use: id }),
      );
    }
  }

  private checkScene({ tag, script, scene }: PlacedTag, joined: readonly RecordedUse[]): void {
    for (const { id, record, recordedScenes } of joined) {
      // Numbers that do not exist are a finding of their own.
      if (!scene || recordedScenes.size === 0 || recordedScenes.has(scene)) continue;
      this.findings.addAtBoth(
        'warning',
        inScript(script.path, tag.span),
        inRecord(record.at, 'scenes'),
        message('finding.scenes-differ', { scene: scene.name, use: id }),
        { kind: 'add-scene', scene: scene.listedAs, use: id },
      );
    }
  }

  private checkCharacters({ tag, script }: PlacedTag, joined: readonly RecordedUse[]): void {
    const [first] = joined;
    for (const { text, span } of tag.characters) {
      if (!first || !joined.every((use) => this.cast.touches(use.record, text) === 'no')) continue;
      this.findings.addAtBoth(
        'warning',
        inScript(script.path, span),
        inRecord(first.record.at, 'people'),
        message('finding.character-differs', { character: text, use: first.id }),
      );
    }
  }

  /** A character whom nobody plays and who does not speak in the scene may be misspelt, or simply silent; an invented figure is played by nobody. */
  private checkCues(placed: PlacedTag, joined: readonly RecordedUse[]): void {
    const invented =
      joined.length > 0
        ? joined.some(({ record, categories }) => showsInventedFigure(categories, record))
        : showsInventedFigure(categoriesOfTag(placed.tag));
    for (const { text, span } of placed.tag.characters) {
      const cues = this.cuesOf(placed);
      if (cues.has(characterName(text)) || this.cast.mayBePlayed(text)) continue;
      const near = new NearMiss([...cues].map((name) => [name, name])).find(text) ?? this.cast.nearCharacter(text);
      if (near === undefined && invented) continue;
      this.findings.add(
        'hint',
        inScript(placed.script.path, span),
        near === undefined
          ? message('finding.unknown-character', { character: text })
          : message('finding.unknown-character-near', { character: text, near }),
        [],
        replacing(near),
      );
    }
  }

  private cuesOf({ script, scene }: PlacedTag): ReadonlySet<string> {
    const { elements } = scene?.scene ?? script.screenplay;
    const cues =
      this.cues.get(elements) ??
      new Set(elements.flatMap((element) => (element.kind === 'character' ? [characterName(element.text)] : [])));
    this.cues.set(elements, cues);
    return cues;
  }
}
