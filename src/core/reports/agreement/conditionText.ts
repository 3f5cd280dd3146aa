import type { Condition, DeadlineRule, Demand, Line, Requirement } from '../../agreements/agreement';
import { namesFact } from '../../agreements/parseCondition';
import { factLabel, valueLabel } from '../../evaluation/explain';
import { message, type Argument, type Message } from '../../words/message';

/** A point of a list, with the points below it: how conditions and demands are laid out to be read. */
export interface Point {
  readonly text: Message;
  readonly below?: readonly Point[];
}

/** A condition as points that must all hold. */
export function conditionPoints(condition: Condition | undefined): readonly Point[] {
  return (condition?.lines ?? []).map(linePoint);
}

function linePoint(line: Line): Point {
  switch (line.kind) {
    case 'fact':
      return { text: factText(line) };
    case 'some-use':
    case 'some-person':
      return { text: message(`condition.${line.kind}`), below: conditionPoints(line.condition) };
    default:
      return { text: message(`condition.${line.kind}`), below: line.conditions.map(groupPoint) };
  }
}

/** One of several conditions: its only line, or all of its lines together. */
function groupPoint(condition: Condition): Point {
  const [first, second] = conditionPoints(condition);
  return first && !second ? first : { text: message('condition.group'), below: conditionPoints(condition) };
}

function factText({ fact, test }: Line & { readonly kind: 'fact' }): Message {
  const label = factLabel(fact);
  if (test.kind === 'before' || test.kind === 'from') return message(`condition.${test.kind}`, { fact: label, date: namesFact(test.date) ? factLabel(test.date) : test.date });
  const values: readonly Argument[] = test.values.map((value) => valueLabel(fact, value));
  const [only, another] = values;
  if (test.kind === 'only') return message('condition.only', { fact: label, values });
  return another === undefined ? message('condition.is', { fact: label, value: only ?? '' }) : message('condition.one-of', { fact: label, values });
}

/** What is asked for, each demand with who gives it, by when, and what makes a paper count. */
export function requirementPoints(requirement: Requirement): readonly Point[] {
  return requirement.demands.map((demand) => ({ text: message('condition.text', { text: demand.what }), below: demandPoints(demand) }));
}

function demandPoints({ from, to, accepts, validWhen, by, shownBy, when }: Demand): readonly Point[] {
  const held = (text: Message, condition: Condition | undefined): readonly Point[] => (condition ? [{ text, below: conditionPoints(condition) }] : []);
  return [
    ...(from === undefined ? [] : [{ text: message('demand.from', { party: from }) }]),
    ...(to === undefined ? [] : [{ text: message('demand.to', { party: to }) }]),
    ...(by ? deadlinePoints(by) : []),
    ...(accepts.length > 0 ? [{ text: message('document.accepts', { kinds: accepts.map((kind) => valueLabel('kind', kind)) }) }] : []),
    ...held(message('demand.valid-when'), validWhen),
    ...held(message('demand.shown-by'), shownBy),
    ...held(message('demand.when'), when),
  ];
}

function deadlinePoints({ before, at, after, hours, days, businessDays, orAt }: DeadlineRule): readonly Point[] {
  const date = factLabel(before ?? at ?? after ?? '');
  const text =
    hours !== undefined ? message('deadline.hours', { n: hours, date })
    : businessDays !== undefined ? message('deadline.business-days', { n: businessDays, date })
    : days !== undefined ? message(before === undefined ? 'deadline.days' : 'deadline.days-before', { n: days, date })
    : message(before === undefined ? 'deadline.at' : 'deadline.before', { date });
  return [{ text }, ...(orAt === undefined ? [] : [{ text: message('deadline.or-at', { date: factLabel(orAt) }) }])];
}
