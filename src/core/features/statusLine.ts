import type { JudgedProduction } from '../judged/judgedProduction';
import { message, type Message } from '../words/message';
import { badgeCount, isSettled, summarize } from './summary';
import { unreadable } from './unreadable';

/** What the status bar says of a production, with an icon of VS Code's own and how much it presses. */
export interface StatusLine {
  readonly text: Message;
  readonly icon: string;
  /** `torn`: what was counted is less than what was written. */
  readonly tone: 'torn' | 'overdue' | 'plain';
}

/** How a production stands, in a few words: the most pressing first. */
export function statusLine(judged: JudgedProduction): StatusLine {
  const counts = summarize([judged]);
  const { blocked, overdue, questions } = counts;
  const [torn] = unreadable(judged);
  if (torn) return { text: torn.text, icon: 'error', tone: 'torn' };
  if (isSettled(judged)) return { text: message('editor.status-bar.settled'), icon: 'pass', tone: 'plain' };
  const open = badgeCount(counts);
  const unsettled = judged.blockers.length;
  return {
    text:
      open + questions === 0 && unsettled > 0
        ? message('editor.status-bar.unsettled', { count: unsettled })
        : message('editor.status-bar', { open, questions }),
    icon: blocked > 0 ? 'error' : overdue > 0 ? 'flame' : open > 0 ? 'warning' : 'info',
    tone: overdue > 0 || blocked > 0 ? 'overdue' : 'plain',
  };
}
