import { workStages, type Stage } from '../manifest/fields/kinds';
import { isBy, isLater } from '../text/moments';
import { message, type Message } from '../words/message';
import type { NoneDeclared, SceneRecord, SceneStatus } from './production';
import { stagesOf } from './stagesOf';

/** How a scene stands on one day. */
export interface SceneStanding {
  readonly status: SceneStatus;
  /** The stages for which somebody says that no AI was used, and no use is recorded. */
  readonly none: readonly Stage[];
  /** The stages of the completed work of which nobody has said anything; empty for an omitted scene. */
  readonly silent: readonly Stage[];
}

/**
 * What is said about a scene on a day (ISO), in the order in which one word outweighs another. A use speaks for its own
 * stages, a "none" for those it names; the rest is silent, however sure somebody is of one stage.
 */
export function sceneStanding(scene: SceneRecord, asOf: string): SceneStanding {
  const used = new Set([...scene.uses, ...(scene.usesElsewhere ?? [])].flatMap(stagesOf));
  const said = new Set(nonesOn(scene, asOf).flatMap(({ stages }) => stages));
  const none = [...said].filter((stage) => !used.has(stage));
  const silent = scene.scene.omitted ? [] : workStages.filter((stage) => !used.has(stage) && !said.has(stage));
  return { status: statusOf(scene, none), none, silent };
}

/** The words of "no AI" that have been given by a day (ISO), about the pages of that day. */
export function nonesOn({ noneDeclared }: SceneRecord, asOf: string): readonly NoneDeclared[] {
  return noneDeclared.filter((none) => isBy(none.on, asOf) && !isRevised(none, asOf));
}

/** Whether later pages of the scene have come out by a day (ISO); pages of which the day is not known may have. */
export function isRevised({ revised }: NoneDeclared, asOf: string): boolean {
  return revised !== undefined && isLater(revised.on, asOf) !== true;
}

function statusOf({ scene, tags, uses }: SceneRecord, none: readonly Stage[]): SceneStatus {
  if (scene.omitted) return 'omitted';
  if (tags.some((tag) => tag.declares === 'unclear')) return 'unclear';
  if (uses.length > 0 || tags.some((tag) => tag.declares === 'uses')) return 'declared';
  return none.length > 0 ? 'none' : 'undeclared';
}

/** Whether somebody has spoken of some stages of the work and nobody of the others. */
export function isPartly({ status, silent }: Pick<SceneStanding, 'status' | 'silent'>): boolean {
  return silent.length > 0 && (status === 'declared' || status === 'none');
}

/** A standing in words: "no AI" never without the stages for which it is said. */
export function standingLabel({ status, none }: Pick<SceneStanding, 'status' | 'none'>): Message {
  return status === 'none'
    ? message('scene-status.none-at', { stages: none.map((stage) => message(`stage.${stage}`)) })
    : message(`scene-status.${status}`);
}
