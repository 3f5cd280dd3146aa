import { itemKey } from '../itemKey';
import type { AssessmentPart, Report } from '../report';
import type { Changes, ItemChange, Standing } from './changes';
import { pairs, type Pair } from './pairs';
import { lastDay } from '../../evaluation/deadline';

type Kind = 'new' | 'reopened' | 'changed' | 'resolved' | 'gone';

/** What is owed, sorted by what became of it; what waits for an answer stands with the questions. */
export function itemChanges(before: Report, after: Report): Pick<Changes, Kind> {
  const found: { readonly [Each in Kind]: ItemChange[] } = {
    new: [],
    reopened: [],
    changed: [],
    resolved: [],
    gone: [],
  };
  for (const pair of pairs(weighty(before), weighty(after), itemKey)) {
    const kind = kindOf(pair);
    if (kind) found[kind].push(change(pair));
  }
  return found;
}

/** What is only recommended or told leaves nothing to do. */
function weighty({ assessments }: Report): readonly AssessmentPart[] {
  return assessments.filter(({ strength, information }) => strength === 'required' && !information);
}

function kindOf({ before, after }: Pair<AssessmentPart>): Kind | undefined {
  if (after && isOwed(after)) {
    if (!before || (!isOwed(before) && !isSettled(before))) return 'new';
    if (isSettled(before)) return before.outcome === 'met' || before.outcome === 'waived' ? 'reopened' : 'new';
    return JSON.stringify(standing(before)) === JSON.stringify(standing(after)) ? undefined : 'changed';
  }
  if (before && isOwed(before)) return after ? (isSettled(after) ? 'resolved' : 'changed') : 'gone';
  return before && after && (before.outcome === 'met' || before.outcome === 'waived') && !isSettled(after)
    ? 'reopened'
    : undefined;
}

/** Open or blocked; also while the production goes on with it. */
function isOwed({ outcome }: AssessmentPart): boolean {
  return outcome === 'open' || outcome === 'blocked';
}

function isSettled({ outcome }: AssessmentPart): boolean {
  return outcome !== 'needs-facts' && outcome !== 'needs-judgement' && outcome !== 'open' && outcome !== 'blocked';
}

function change({ before, after }: Pair<AssessmentPart>): ItemChange {
  const shown = (after ?? before) as AssessmentPart;
  const { agreement, obligation, subject, summary, cite, place } = shown;
  const asked = after?.asked.length ? after.asked : (before?.asked ?? []);
  return {
    agreement,
    obligation,
    subject,
    ...(before ? { before: standing(before) } : {}),
    ...(after ? { after: standing(after) } : {}),
    summary,
    ...(cite === undefined ? {} : { cite }),
    asked,
    place,
  };
}

function standing({ outcome, accepted, remains, deadline }: AssessmentPart): Standing {
  return {
    outcome,
    accepted: accepted !== undefined && !remains,
    ...(deadline ? { due: deadline.due, day: lastDay(deadline) } : {}),
    overdue: deadline?.overdue ?? false,
  };
}
