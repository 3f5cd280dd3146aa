import { groupBy } from '../../evaluation/groupBy';
import { rankWord, statusOf, statuses } from '../../judged/rank';
import { asksForPaper, lookOf, rankLooks } from '../looks';
import { assessmentNode, requirementNodes } from './assessmentNodes';
import type { Selection } from './selection';
import { byUrgency, isShort, spokenLine, type StatusNode } from './statusNode';

/** Every status that occurs, the most pressing first, with what stands so. */
export function byStatus({ judged, assessments }: Selection): readonly StatusNode[] {
  const { asOf } = judged.evaluation;
  const groups = groupBy(assessments, (one) => statusOf(one, asOf));
  return statuses.flatMap((status): readonly StatusNode[] => {
    const group = byUrgency(groups.get(status) ?? [], asOf);
    if (group.length === 0) return [];
    const [first] = group;
    const id = `${judged.production.folder}\nstatus ${status}`;
    const label = rankWord(status);
    return [
      {
        id,
        label,
        description: String(group.length),
        // What is overdue is missing too, and presses more.
        look: first ? lookOf(first, asOf) : rankLooks[status],
        spoken: spokenLine(label, String(group.length)),
        expanded: (status === 'blocked' || status === 'open') && isShort(group),
        children: () =>
          asksForPaper({ outcome: group[0]?.outcome ?? 'met' })
            ? requirementNodes(id, group, judged, 'both', status)
            : group.map((one) => assessmentNode(id, one, judged, 'both', status)),
      },
    ];
  });
}
