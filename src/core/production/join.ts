import type { Manifest } from '../manifest/manifest';
import { finish, type Steps } from '../text/steps';
import { message } from '../words/message';
import { CastList } from './castList';
import { checkContradictions } from './checkContradictions';
import { checkReferences } from './checkReferences';
import { declareNone } from './declareNone';
import { Findings } from './findings';
import { joinScripts } from './joinScripts';
import { joinShots } from './joinShots';
import { joinUses } from './joinUses';
import { isPartial, mergeManifests } from './mergeManifests';
import { nameScenes } from './nameScenes';
import type { Production, Script, Unread } from './production';
import { sceneDraft } from './sceneDraft';
import { SceneLookup } from './sceneLookup';
import { enterSignOffs } from './signOffs';
import { SharedFacts } from './sharedFacts';
import type { PlacedTag } from './useDraft';
import { taggedScenes } from './useScenes';

/** What stands in one production's folder: the texts of the writers' room and of the production office, each parsed. */
export interface ProductionTexts {
  readonly folder: string;
  readonly manifests: readonly Manifest[];
  readonly scripts: readonly Script[];
  readonly unread?: readonly Unread[];
}

/**
 * Joins scripts and manifests by scene: the tag `[[ai: de-aging; use: U-007]]` in scene 12A meets the record U-007 and
 * the performer it touches. Total and pure; every fault between the texts is a finding, none stops the join.
 */
export function joinProduction(texts: ProductionTexts): Production {
  return finish(joinInSteps(texts));
}

/** The same, record by record. */
export function* joinInSteps({ folder, manifests, scripts: texts, unread = [] }: ProductionTexts): Steps<Production> {
  const findings = new Findings();
  const merged = yield* mergeManifests(folder, manifests, findings);
  const { records } = merged;
  const joined = joinScripts(folder, records.scripts, texts, findings);
  const scripts = joined.map(({ script }) => script);
  for (const script of scripts) {
    if (script.screenplay.scenes.length === 0)
      findings.add(
        'error',
        { kind: 'script', path: script.path, span: { start: 0, end: 0 } },
        message('finding.no-scenes'),
      );
  }
  const named = nameScenes(joined, findings);
  const scenes = named.scenes.map((scene) => sceneDraft(scene, records));
  const lookup = new SceneLookup(scenes, (scene) => scene.aliases, records.renumbered);
  const tags: readonly PlacedTag[] = [
    ...scenes.flatMap((scene) =>
      scene.tags.map((tag) => ({ tag, where: `scene ${scene.name}`, script: scene.script, scene })),
    ),
    ...named.wholeScriptTags.map(({ tag, script, scriptName }) => ({ tag, where: `script ${scriptName}`, script })),
  ];

  const shared = new SharedFacts(records, merged.record, findings);
  const uses = yield* joinUses(
    records,
    new CastList(records.people, !isPartial(merged)),
    tags,
    lookup,
    shared,
    findings,
  );
  yield* joinShots(records, lookup, findings);
  declareNone(tags, merged, scripts, scenes, lookup, findings);
  enterSignOffs(records['sign-offs'], lookup, findings);
  yield* checkReferences(merged, scripts, lookup, taggedScenes(tags), findings);
  yield* checkContradictions(merged, findings);

  return {
    folder,
    ...merged,
    scripts,
    scenes,
    uses,
    findScene: (written) => lookup.one(written),
    wholeScriptTags: named.wholeScriptTags.map(({ script, tag }) => ({ script, tag })),
    findings: findings.list,
    unread,
  };
}
