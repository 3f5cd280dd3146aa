import type { Condition, Line } from '../../agreements/agreement';
import { namesInCondition } from '../../agreements/checkAgreement';
import { namesFact } from '../../agreements/parseCondition';
import { factLabel } from '../../evaluation/explain';
import { message, type Message } from '../../words/message';
import type { Point, Sheet } from './sheet';

/** The titles under which a condition may stand: with one line, and with several that must all hold. */
export type ConditionTitle =
  | 'document.covers.production'
  | 'document.covers.person'
  | 'document.when'
  | 'document.valid-when'
  | 'document.forbids';

/** A title with the points of a condition under it; nothing where there is no condition. */
export function conditionText(
  title: ConditionTitle,
  condition: Condition | undefined,
  sheet: Sheet,
): readonly string[] {
  const points = conditionPoints(condition, sheet);
  return points.length > 0 ? [sheet.titled(message(title, { n: points.length }), points)] : [];
}

/** A condition as points that must all hold. */
export function conditionPoints(condition: Condition | undefined, sheet: Sheet): readonly Point[] {
  return (condition?.lines ?? []).map((line) => linePoint(line, sheet));
}

/** A text with the points of a condition below it. */
export function pointsUnder(text: Message, condition: Condition | undefined, sheet: Sheet): readonly Point[] {
  return condition ? [{ text: sheet.say(text), below: conditionPoints(condition, sheet) }] : [];
}

/** The words of these conditions that the agreement itself gives a meaning, with links to where it does. */
export function ownWords(conditions: readonly (Condition | undefined)[], sheet: Sheet): readonly string[] {
  const names = [...new Set(conditions.flatMap((condition) => (condition ? namesInCondition(condition) : [])))];
  const links = (table: 'definitions' | 'questions'): string =>
    names
      .flatMap((name) => (sheet.agreement[table].has(name) ? [sheet.link(sheet.headingOf(name) ?? name)] : []))
      .join(' · ');
  return (['definitions', 'questions'] as const).flatMap((table) => {
    const found = links(table);
    return found === '' ? [] : [`${sheet.say(message(`document.own-${table}`))} ${found}`];
  });
}

function linePoint(line: Line, sheet: Sheet): Point {
  switch (line.kind) {
    case 'fact':
      return { text: sheet.say(factText(line, sheet)) };
    case 'some-use':
    case 'some-person':
      return { text: sheet.say(message(`condition.${line.kind}`)), below: conditionPoints(line.condition, sheet) };
    default:
      return {
        text: sheet.say(message(`condition.${line.kind}`)),
        below: line.conditions.map((one) => groupPoint(one, sheet)),
      };
  }
}

/** One of several conditions: its only line, or all of its lines together. */
function groupPoint(condition: Condition, sheet: Sheet): Point {
  const points = conditionPoints(condition, sheet);
  const [first, second] = points;
  return first && !second ? first : { text: sheet.say(message('condition.group')), below: points };
}

function factText({ fact, test }: Line & { readonly kind: 'fact' }, sheet: Sheet): Message {
  const label = factLabel(fact);
  if (test.kind === 'before' || test.kind === 'from')
    return message(`condition.${test.kind}`, {
      fact: label,
      date: namesFact(test.date) ? factLabel(test.date) : test.date,
    });
  const values = sheet.anyOf(test.values.map((value) => sheet.value(fact, value)));
  return message(test.kind === 'only' ? 'condition.only' : 'condition.is', { fact: label, value: values });
}
