import type { Assessment } from '../../evaluation/assessment';
import { lastDay } from '../../evaluation/deadline';
import { groupBy } from '../../evaluation/groupBy';
import { daysLater } from '../../text/days';
import { message } from '../../words/message';
import { comparePressing, rankOf } from '../../judged/rank';
import { asksForWork, type Look } from '../looks';
import { assessmentNode, assessmentNodes } from './assessmentNodes';
import type { Selection } from './selection';
import { isShort, spokenLine, type StatusNode } from './statusNode';

/** How far away a day is, the nearest first. */
const spans = ['overdue', 'past', 'week', 'month', 'later', 'none'] as const;
type Span = (typeof spans)[number];

const looks: { readonly [S in Span]: Look } = {
  overdue: { icon: 'flame', colour: 'problemsErrorIcon.foreground' },
  past: { icon: 'history' },
  week: { icon: 'bell-dot', colour: 'problemsWarningIcon.foreground' },
  month: { icon: 'calendar' },
  later: { icon: 'clock' },
  none: { icon: 'circle-outline' },
};

/** What is still to do by the day on which it is due; what has no day comes last, its questions put together. */
export function byDeadline(selection: Selection): readonly StatusNode[] {
  const { judged } = selection;
  const { folder } = judged.production;
  const due = selection.assessments.filter(
    (one) => asksForWork(one) || (one.outcome === 'not-yet' && one.deadline !== undefined),
  );
  const groups = groupBy(due, (one) => spanOf(one, judged.evaluation.asOf));
  return spans.flatMap((span): readonly StatusNode[] => {
    const group = groups.get(span) ?? [];
    if (group.length === 0) return [];
    const id = `${folder}\ndue ${span}`;
    const label = message(`tree.due.${span}`);
    return [
      {
        id,
        label,
        description: String(group.length),
        look: looks[span],
        spoken: spokenLine(label, String(group.length)),
        expanded: (span === 'overdue' || span === 'week') && isShort(group),
        children: () =>
          span === 'none'
            ? assessmentNodes(id, group, judged, 'both')
            : inOrder(group, judged.evaluation.asOf).map((one) => assessmentNode(id, one, judged, 'both')),
      },
    ];
  });
}

function spanOf(one: Assessment, asOf: string): Span {
  const { deadline } = one;
  if (!deadline) return 'none';
  if (rankOf(one, asOf) === 'overdue') return 'overdue';
  if (deadline.overdue) return 'past';
  const day = lastDay(deadline);
  if (day <= daysLater(asOf, 7)) return 'week';
  return day <= daysLater(asOf, 30) ? 'month' : 'later';
}

/** By day, and what presses more before what presses less on the same day. */
function inOrder(group: readonly Assessment[], asOf: string): readonly Assessment[] {
  const dueOf = ({ deadline }: Assessment): string => deadline?.due ?? '';
  return [...group].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : comparePressing(a, b, asOf)));
}
