import { daysOf, isLater as isLaterDay } from '../text/moments';
import { namesSomebody } from '../text/namesSomebody';
import { stages, type Stage } from '../manifest/fields/kinds';
import type { Declaration } from '../manifest/manifest';
import { roles } from '../manifest/referenceProblems';
import { message } from '../words/message';
import { inRecord, inScript, someOf, type Findings } from './findings';
import { findScenes } from './findScenes';
import { LaterPages } from './laterPages';
import { isPartial, type Merged } from './mergeManifests';
import type { NoneDeclared, Place, Script, Use } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';
import { stagesOf } from './stagesOf';
import type { PlacedTag } from './useDraft';

/** Somebody's "no AI was used" as it is written, with the scenes it speaks of. */
interface Word {
  readonly stages: readonly Stage[];
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly scenes: readonly SceneDraft[];
  /** It says of which scenes; numbers that lead nowhere are a finding of their own. */
  readonly scoped: boolean;
  /** Nobody knows what it says. */
  readonly isUnsaid?: true;
  /** The pages that it names, of which it speaks; `unknown` where somebody left open which. */
  readonly revision?: string;
  readonly place: Place;
}

type Lack = 'scenes' | 'stages' | 'by' | 'on' | 'revision' | 'says';

/**
 * Enters every "none" of tags and of the manifest's declarations in its scenes. It counts only with scenes, stages, a name
 * and a day, and for just these, as their pages were then. Findings: one that lacks any of them and so declares nothing, or stands beside a use.
 */
export function declareNone(
  tags: readonly PlacedTag[],
  merged: Merged,
  scripts: readonly Script[],
  scenes: readonly SceneDraft[],
  lookup: SceneLookup<SceneDraft>,
  findings: Findings,
): void {
  const byScript = new Map<Script | undefined, SceneDraft[]>(scripts.map((script) => [script, []]));
  for (const scene of scenes) byScript.get(scene.script)?.push(scene);
  const isSomebody = nameCheck(merged);
  const pages = new LaterPages(merged.records.scripts, scripts, lookup);
  const words = [
    ...tags.filter(({ tag }) => tag.declares === 'none').map((placed) => wordOfTag(placed, byScript)),
    ...merged.records.declarations.map((declaration) => wordOfRecord(declaration, scripts, byScript, lookup)),
  ];
  for (const word of words) {
    const lacks = lacksOf(word, isSomebody, pages);
    if (lacks.length > 0)
      findings.add(
        'warning',
        word.place,
        message('finding.incomplete-none', { lacks: lacks.map((lack) => message(`none-lacks.${lack}`)) }),
      );
    else {
      const none: NoneDeclared = { stages: word.stages, by: word.by ?? '', on: word.on ?? '', place: word.place };
      for (const scene of word.scenes.filter(({ isClaimed }) => !isClaimed)) {
        const revised = pages.after(scene, none.on, word.revision);
        scene.noneDeclared.push(revised ? { ...none, revised } : none);
      }
      checkBesideUses(none, word.scenes, findings);
    }
  }
}

function wordOfTag(
  { tag, script, scene }: PlacedTag,
  byScript: ReadonlyMap<Script | undefined, readonly SceneDraft[]>,
): Word {
  return {
    stages: stagesIn(tag.stages.map(({ text }) => text)),
    by: written(tag.by?.text),
    on: written(tag.on?.text),
    place: inScript(script.path, tag.span),
    scenes: scene ? [scene] : (byScript.get(script) ?? []),
    scoped: true,
  };
}

/** A declaration speaks of the scenes it lists, or else of all scenes of the script it names. */
function wordOfRecord(
  record: Declaration,
  scripts: readonly Script[],
  byScript: ReadonlyMap<Script | undefined, readonly SceneDraft[]>,
  lookup: SceneLookup<SceneDraft>,
): Word {
  const named = written(record.script);
  const script = named === undefined ? undefined : scripts.find(({ id }) => id === named);
  const wholeScript = named === undefined ? [] : (byScript.get(script) ?? []);
  return {
    stages: stagesIn(record.stages ?? []),
    by: written(record.by),
    on: written(record.on),
    place: inRecord(record.at),
    scenes: record.scenes ? findScenes(record.scenes, lookup, script) : wholeScript,
    scoped: record.script !== 'unknown' && (record.scenes ? record.scenes.length > 0 : named !== undefined),
    ...(record.says === undefined || record.says === 'none' ? {} : { isUnsaid: true as const }),
    ...(record.revision === undefined ? {} : { revision: record.revision }),
  };
}

function stagesIn(words: readonly string[]): readonly Stage[] {
  return stages.filter((stage) => words.includes(stage));
}

function written(value: string | undefined): string | undefined {
  return value === undefined || value === 'unknown' || value.trim() === '' ? undefined : value;
}

function lacksOf(
  { stages: named, by, on, scoped, scenes, revision, isUnsaid }: Word,
  isSomebody: (name: string) => boolean,
  pages: LaterPages,
): readonly Lack[] {
  return [
    ...(isUnsaid ? (['says'] as const) : []),
    ...(!scoped ? (['scenes'] as const) : []),
    ...(named.length === 0 ? (['stages'] as const) : []),
    ...(!namesSomebody(by) || !isSomebody(by) ? (['by'] as const) : []),
    ...(daysOf(on) === undefined ? (['on'] as const) : []),
    ...(revision !== undefined && !scenes.every(({ script }) => pages.knows(script, revision))
      ? (['revision'] as const)
      : []),
  ];
}

/** An id that nobody on record has signs for nobody; a name or a role is somebody's, and so is an id that a file held elsewhere may have. */
function nameCheck(merged: Merged): (name: string) => boolean {
  const people = new Set(merged.records.people.flatMap(({ id }) => id ?? []));
  const trusted = isPartial(merged);
  return (name) => trusted || people.has(name) || roles.includes(name) || !/\d/.test(name);
}

/** Once for each word, however many scenes it speaks of. What was done after it reopens it; what was done before contradicts it. */
function checkBesideUses(none: NoneDeclared, spokenOf: readonly SceneDraft[], findings: Findings): void {
  for (const later of [true, false]) {
    const beside = (scene: SceneDraft): readonly Use[] =>
      scene.uses.filter((use) => contradicts(none, use) && isLater(use, none) === later);
    const found = spokenOf.filter((scene) => beside(scene).length > 0);
    if (found.length === 0) continue;
    const uses = [...new Set(found.flatMap(beside))];
    const scenes = someOf(found.map((scene) => scene.name));
    findings.add(
      'warning',
      none.place,
      later
        ? message('finding.none-reopened', { date: none.on, scenes, uses: someOf(uses.map(({ id }) => id)) })
        : message('finding.none-beside-use', { count: found.length, scenes }),
      someOf(uses.map((use): Place => use.place)),
    );
  }
}

/** "None in development" and a use in post are both true; a stage that is not known may be the same. */
function contradicts(none: NoneDeclared, use: Use): boolean {
  const at = stagesOf(use);
  return at.length === 0 || at.some((stage) => none.stages.includes(stage));
}

function isLater({ record }: Use, { on }: NoneDeclared): boolean {
  return isLaterDay(record?.['act-date'], on) === true;
}
