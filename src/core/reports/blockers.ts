import { message, type Message } from '../words/message';
import { groupBy } from '../evaluation/groupBy';
import type { BlockerPart, Report } from './report';

/** What keeps the record open, or the finished work too, in as few sentences as name everything: scenes alike are named together. */
export function blockerTexts({ blockers }: Pick<Report, 'blockers'>): readonly (Message | string)[] {
  const groups = groupBy(blockers, (one) => (one.kind === 'scene' ? [one.code, ...(one.stages ?? [])].join(' ') : one));
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return '';
    const names = group.flatMap(({ name }) => name ?? []);
    return group.length === 1 ? first.text : scenesTogether(first, names);
  });
}

/** Whether all input was read and understood: what was not may hold scenes, vendors and uses. */
export function isAllRead({ blockers }: Pick<Report, 'blockers'>): boolean {
  return blockers.every(({ kind }) => kind !== 'input');
}

/** Those that are about vendors: one of them, or which there are. */
export function vendorGaps({ blockers }: Pick<Report, 'blockers'>): readonly BlockerPart[] {
  return blockers.filter(({ kind }) => kind === 'vendor' || kind === 'vendors');
}

function scenesTogether({ code, stages = [], text }: BlockerPart, scenes: readonly string[]): Message | string {
  if (code === 'settled.scene-undeclared') return message('settled.scenes-undeclared', { scenes });
  if (code === 'settled.scene-unclear') return message('settled.scenes-unclear', { scenes });
  if (code !== 'settled.scene-silent') return text;
  return message('settled.scenes-silent', {
    scenes,
    stages: stages.map((stage) => message(`stage.${stage}`)),
  });
}
