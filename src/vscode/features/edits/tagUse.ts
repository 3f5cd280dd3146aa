import { message, refusal, tagUse } from '../../../core/index';
import type { Shell } from '../../shell';
import { carryOut } from './carryOut';

/** Tags a scene with a recorded use, as a problem of its record offers it. */
export async function tagUseCommand(shell: Shell, folder: unknown, use: unknown, scene: unknown): Promise<void> {
  if (typeof folder !== 'string') return;
  await carryOut(shell, folder, ({ production }) => {
    const meant = production.uses.find(({ record }) => record?.id === use);
    const where = production.scenes.find(({ name }) => name === scene);
    return meant && where ? tagUse(meant, where) : refusal(message('edit.refused.gone'));
  });
}
