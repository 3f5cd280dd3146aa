import type { Assessment } from '../../evaluation/assessment';
import { lastDay, type Deadline } from '../../evaluation/deadline';
import { reasonsOf } from '../../evaluation/reason';
import { daysBetween } from '../../text/days';
import { dateText, shortDateText } from '../../text/dateText';
import { message, type Argument, type Message } from '../../words/message';

/** What is missing and by when, as a narrow line has room for it: `Written approval · 8 Oct`. */
export function askedText(assessment: Assessment, deadline: Deadline | undefined, asOf: string): Message {
  const what = whatText(assessment);
  return deadline === undefined
    ? message('editor.text', { text: what })
    : message('tree.asked.due', { what, due: shortDay(deadline, asOf) });
}

/** The document without its article; of alternatives one, and that there are others. What is forbidden is told by its rule. */
function whatText({ reasons, summary }: Assessment): Argument {
  const [first] = reasonsOf(reasons, 'demands');
  const [demand] = first?.demands ?? [];
  if (!first || !demand) return summary.replace(/\.$/u, '');
  const bare = demand.demand.what.replace(/^(?:an?|the) /u, '');
  const what = bare.charAt(0).toUpperCase() + bare.slice(1);
  return first.need === 'either' && first.demands.length > 1 ? message('tree.asked.either', { what }) : what;
}

/** The last day on which it is in time, without its year where that is the present one. */
function shortDay(deadline: Deadline, asOf: string): Argument {
  const day = lastDay(deadline);
  return day.slice(0, 4) === asOf.slice(0, 4) ? shortDateText(day) : dateText(day);
}

/** `46 days overdue`; undefined for what is in time. */
export function overdueText(deadline: Deadline | undefined, asOf: string): Message | undefined {
  if (!deadline?.overdue) return undefined;
  const count = daysBetween(lastDay(deadline), asOf);
  return count > 0 ? message('tree.overdue', { count }) : message('tree.overdue-today');
}
