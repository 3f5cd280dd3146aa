import type { Declaration } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord, inScript, someOf, type Findings } from './findings';
import { findScenes } from './findScenes';
import type { NoneDeclared, Place, Script, Use } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';
import { stagesOf } from './stagesOf';
import type { PlacedTag } from './useDraft';

/** Somebody's "no AI was used", with the scenes it speaks of. */
interface Word {
  readonly none: NoneDeclared;
  readonly scenes: readonly SceneDraft[];
}

/** Enters every "none" of tags and of the manifest's declarations in its scenes. Findings: one unsigned, or beside a use. */
export function declareNone(
  tags: readonly PlacedTag[],
  declarations: readonly Declaration[],
  scripts: readonly Script[],
  scenes: readonly SceneDraft[],
  lookup: SceneLookup<SceneDraft>,
  findings: Findings,
): void {
  const byScript = new Map<Script | undefined, SceneDraft[]>(scripts.map((script) => [script, []]));
  for (const scene of scenes) byScript.get(scene.script)?.push(scene);
  const words = [
    ...tags.filter(({ tag }) => tag.declares === 'none').map((placed) => wordOfTag(placed, byScript)),
    ...declarations.map((declaration) => wordOfRecord(declaration, scripts, scenes, byScript, lookup)),
  ];
  for (const word of words) {
    for (const scene of word.scenes) scene.noneDeclared.push(word.none);
    checkSigned(word.none, findings);
    checkBesideUses(word, findings);
  }
}

function wordOfTag(
  { tag, script, scene }: PlacedTag,
  byScript: ReadonlyMap<Script | undefined, readonly SceneDraft[]>,
): Word {
  const none: NoneDeclared = {
    stages: tag.stages.map(({ text }) => text),
    ...(tag.by && { by: tag.by.text }),
    ...(tag.on && { on: tag.on.text }),
    place: inScript(script.path, tag.span),
  };
  return { none, scenes: scene ? [scene] : (byScript.get(script) ?? []) };
}

/** Without scenes a declaration speaks of all scenes of the script it names, or of the production. */
function wordOfRecord(
  record: Declaration,
  scripts: readonly Script[],
  scenes: readonly SceneDraft[],
  byScript: ReadonlyMap<Script | undefined, readonly SceneDraft[]>,
  lookup: SceneLookup<SceneDraft>,
): Word {
  const none: NoneDeclared = {
    stages: (record.stages ?? []).filter((stage) => stage !== 'unknown'),
    ...(written(record.by) && { by: record.by }),
    ...(written(record.on) && { on: record.on }),
    place: inRecord(record.at),
  };
  const script = written(record.script) ? scripts.find(({ id }) => id === record.script) : undefined;
  if (record.scenes) return { none, scenes: findScenes(record.scenes, lookup, script) };
  return { none, scenes: written(record.script) ? (byScript.get(script) ?? []) : scenes };
}

function written(value: string | undefined): value is string {
  return value !== undefined && value !== 'unknown';
}

function checkSigned({ by, on, place }: NoneDeclared, findings: Findings): void {
  if (by !== undefined && on !== undefined) return;
  findings.add(
    'information',
    place,
    message(`finding.unsigned-none.${by !== undefined ? 'on' : on !== undefined ? 'by' : 'both'}`),
  );
}

/** Once for each word, however many scenes it speaks of. */
function checkBesideUses({ none, scenes }: Word, findings: Findings): void {
  const beside = scenes.filter((scene) => scene.uses.some((use) => contradicts(none, use)));
  if (beside.length === 0) return;
  const uses = new Set(beside.flatMap((scene) => scene.uses.filter((use) => contradicts(none, use))));
  findings.add(
    'warning',
    none.place,
    message('finding.none-beside-use', { count: beside.length, scenes: someOf(beside.map((scene) => scene.name)) }),
    someOf([...uses].map((use): Place => use.place)),
  );
}

/** "None in development" and a use in post are both true; a stage that is not known may be the same. */
function contradicts(none: NoneDeclared, use: Use): boolean {
  const stages = stagesOf(use);
  return none.stages.length === 0 || stages.length === 0 || stages.some((stage) => none.stages.includes(stage));
}
