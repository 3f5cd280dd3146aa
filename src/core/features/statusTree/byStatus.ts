import { outcomes } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { outcomeLooks } from '../looks';
import { assessmentNode } from './assessmentNodes';
import type { Selection } from './selection';
import { isShort, spokenLine, type StatusNode } from './statusNode';

/** Every outcome that occurs, the most pressing first, with what stands so. */
export function byStatus({ judged, assessments }: Selection): readonly StatusNode[] {
  const groups = groupBy(assessments, ({ outcome }) => outcome);
  return outcomes.flatMap((outcome): readonly StatusNode[] => {
    const group = groups.get(outcome) ?? [];
    if (group.length === 0) return [];
    const id = `${judged.production.folder}\nstatus ${outcome}`;
    const label = message(`outcome.${outcome}`);
    return [
      {
        id,
        label,
        description: String(group.length),
        look: outcomeLooks[outcome],
        spoken: spokenLine(label, String(group.length)),
        expanded: (outcome === 'blocked' || outcome === 'open') && isShort(group),
        children: () => group.map((one) => assessmentNode(id, one, judged, 'both', outcome)),
      },
    ];
  });
}
