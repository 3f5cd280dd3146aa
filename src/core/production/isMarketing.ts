import type { Use } from './production';
import { stagesOf } from './stagesOf';

/** Whether a use surely serves what sells the title, such as a trailer or a poster, and nothing else. */
export function isMarketing(use: Use): boolean {
  if (use.record?.output === 'marketing') return true;
  const stages = stagesOf(use);
  return stages.length > 0 && stages.every((stage) => stage === 'marketing');
}
