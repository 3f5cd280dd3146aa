import type { CategoryId } from '../../disclosure/categories';
import { characterName } from '../../production/characterName';
import type { Production, SceneRecord, Script } from '../../production/production';
import type { Scene } from '../../fountain/screenplay';
import type { EditRecord } from '../../manifest/renderYaml';
import { both, refusedBy, type Plan } from './change';
import { homeOf, nextId } from './homes';
import { ManifestDraft } from './manifestDraft';
import { tagInScript } from './scriptEdits';

/** What a person says of a scene when tagging it. */
export interface NewTag {
  readonly categories: readonly CategoryId[];
  readonly characters: readonly string[];
  /** The tag alone, the record of a use alone, or both with the record's id in the tag. */
  readonly writes: 'both' | 'tag' | 'record';
}

/** Tags scenes with one use and starts its record, which then asks its questions. */
export function tagScenes(
  scenes: readonly SceneRecord[],
  production: Production,
  { categories, characters, writes }: NewTag,
): Plan {
  const id = nextId('uses', 'U-001', production);
  const listed = [...new Set(scenes.map(({ listedAs }) => listedAs))];
  const record: Plan =
    writes === 'tag' ? { changes: [] } : newUse(production, { id, scenes: listed, categories, characters });
  const tag = { categories, characters, ...(writes === 'both' && { uses: [id] }) };
  const tags = writes === 'record' ? [] : scenes.map(({ script, scene }) => tagInScript(script, scene, tag));
  return [...tags, record].reduce(both);
}

/** Tags a scene of a script that belongs to no production. */
export function tagLooseScene(script: Script, scene: Scene, { categories, characters }: Omit<NewTag, 'writes'>): Plan {
  return tagInScript(script, scene, { categories, characters });
}

/** What is known of a use on its first day. */
export interface FirstWordOfUse {
  readonly id: string;
  readonly scenes: readonly string[];
  readonly categories: readonly CategoryId[];
  readonly characters: readonly string[];
}

/** A new record of a use. Whom it touches is written only where somebody named a character: else it stays a question. */
export function newUse(production: Production, { id, scenes, categories, characters }: FirstWordOfUse): Plan {
  const home = homeOf('uses', production);
  if (!home) return refusedBy('no-record');
  const [only, ...others] = categories;
  const record: EditRecord = {
    id,
    scenes,
    category: only !== undefined && others.length === 0 ? only : categories,
    ...(characters.length > 0 && { people: characters.map((name) => personPlaying(name, production)) }),
  };
  return new ManifestDraft(home).append(['uses'], record).plan();
}

/** Who plays a character where one person on record does; else the character, until somebody says. */
function personPlaying(character: string, { records }: Production): EditRecord {
  const name = characterName(character);
  const players = records.people.filter(({ parts }) =>
    parts?.some((part) => part.character !== undefined && characterName(part.character) === name),
  );
  const [player, ...others] = players;
  return player?.id !== undefined && others.length === 0 ? { person: player.id } : { character: name };
}
