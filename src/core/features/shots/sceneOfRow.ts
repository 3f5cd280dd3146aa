import type { Production } from '../../production/production';
import type { ShotRow } from './readShotRows';

/** The scene to record for a shot; `read` where it was read from the code, and `known` where the script has it. */
export interface SceneOfRow {
  readonly scene: string;
  readonly known: boolean;
  readonly fromCode: boolean;
}

/**
 * The scene of a shot: what its column says, else the last part but one of its code (`TCW_101_012_0010`: scene 012 of
 * episode 101) where the script has such a scene. Zeros in front of a number count only where the script writes them.
 */
export function sceneOfRow({ scene, episode, code }: ShotRow, production: Production): SceneOfRow | undefined {
  if (scene !== undefined) {
    const found = firstFound(candidates(scene, episode), production);
    return { scene: found ?? scene, known: found !== undefined, fromCode: false };
  }
  const parts = code.split(/[_-]/);
  const written = parts.at(-2);
  if (parts.length < 3 || written === undefined || !/\d/.test(written)) return undefined;
  const found = firstFound(candidates(written, episode ?? parts.at(-3)), production);
  return found === undefined ? undefined : { scene: found, known: true, fromCode: true };
}

function candidates(scene: string, episode: string | undefined): readonly string[] {
  const bare = scene.replace(/^(?:scene|sc\.?|seq\.?|esc\.?|#)\s*/i, '').replace(/#$/, '');
  const names = [...new Set([scene, bare, bare.toUpperCase(), withoutZeros(bare), withoutZeros(bare).toUpperCase()])];
  const before = episode === undefined ? [] : [...new Set([episode, withoutZeros(episode)])];
  return [...before.flatMap((one) => names.map((name) => `${one}/${name}`)), ...names];
}

function withoutZeros(name: string): string {
  return name.replace(/^0+(?=\d)/, '');
}

/** The name by which the production knows the first of some that it has. */
function firstFound(names: readonly string[], production: Production): string | undefined {
  for (const name of names) {
    const found = production.findScene(name);
    if (found) return found.name;
  }
  return undefined;
}
