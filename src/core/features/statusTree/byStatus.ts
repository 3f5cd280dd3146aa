import { outcomes } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import type { JudgedProduction } from '../judgedProduction';
import { asksForWork, outcomeLooks } from '../looks';
import { assessmentNode } from './assessmentNodes';
import { spokenLine, type StatusNode } from './statusNode';

/** Every outcome that occurs, the most pressing first, with what stands so. */
export function byStatus(judged: JudgedProduction): readonly StatusNode[] {
  const groups = groupBy(judged.evaluation.assessments, ({ outcome }) => outcome);
  return outcomes.flatMap((outcome): readonly StatusNode[] => {
    const group = groups.get(outcome) ?? [];
    if (group.length === 0) return [];
    const id = `${judged.production.folder}\nstatus ${outcome}`;
    const label = message(`outcome.${outcome}`);
    return [{
      id, label,
      description: String(group.length),
      look: outcomeLooks[outcome],
      spoken: spokenLine(label, String(group.length)),
      expanded: group.some(asksForWork) && (outcome === 'blocked' || outcome === 'open'),
      children: () => group.map((one) => assessmentNode(id, one, judged, 'both')),
    }];
  });
}
