import { addCounts, isSettled as nothingIsLeft, type Counts } from '../judged/counts';
import type { JudgedProduction } from '../judged/judgedProduction';
import { message, type Message } from '../words/message';

/** How some productions stand together, in numbers. */
export function summarize(all: readonly JudgedProduction[]): Counts {
  return addCounts(all.map(({ counts }) => counts));
}

/** What badge, status bar and lines of the tree count: what a document or a change must settle. */
export function badgeCount({ blocked, open }: Counts): number {
  return blocked + open;
}

/** Whether nothing is left to do, in a production that has scenes: the gate says whether the record supports that. */
export function isSettled({ production, counts, blockers }: JudgedProduction): boolean {
  return production.scenes.some(({ scene }) => !scene.omitted) && nothingIsLeft(counts) && blockers.length === 0;
}

/** The counts that are not zero, as one sentence each, for badge and status bar. */
export function summarySentences({
  blocked,
  open,
  overdue,
  accepted,
  questions,
  profile,
  undeclared,
  unclear,
  vendors,
  errors,
  partly,
  notKnown,
}: Counts): readonly Message[] {
  const counted = [
    blocked > 0 && message('editor.summary.blocked', { count: blocked }),
    open > 0 && message('editor.summary.open', { count: open }),
    overdue > 0 && message('editor.summary.overdue', { count: overdue }),
    accepted > 0 && message('editor.summary.accepted', { count: accepted }),
    questions > 0 && message('editor.summary.questions', { count: questions }),
    undeclared > 0 && message('editor.summary.undeclared', { count: undeclared }),
    unclear > 0 && message('editor.summary.unclear', { count: unclear }),
    partly > 0 && message('editor.summary.partly', { count: partly }),
    vendors > 0 && message('editor.summary.vendors', { count: vendors }),
    errors > 0 && message('editor.summary.errors', { count: errors }),
    notKnown > 0 && message('editor.summary.unsettled', { count: notKnown }),
  ].filter((one) => one !== false);
  if (counted.length > 0) return counted;
  // The profile has a line of its own, and is named here where nothing else is left.
  return [profile > 0 ? message('editor.summary.profile', { count: profile }) : message('editor.summary.nothing')];
}
