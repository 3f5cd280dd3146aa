import type { Agreement, DeadlineRule, Demand, Line, Paper, Requirement } from '../../agreements/agreement';
import { roleLabel } from '../../evaluation/explain';
import { message, type Message } from '../../words/message';
import { pointsUnder } from './conditionText';
import type { Point, Sheet } from './sheet';

/** What is asked for under its title: one thing, all of several, or one of them. */
export function requirementText({ need, demands }: Requirement, sheet: Sheet, instead = false): string {
  const n = demands.length;
  const title: Message =
    n === 1
      ? message(instead ? 'document.instead' : 'document.requires')
      : need === 'either'
        ? message(instead ? 'document.instead-either' : 'document.requires-either')
        : message(instead ? 'document.instead-all' : 'document.requires-all');
  return sheet.titled(
    title,
    demands.map((demand) => demandPoint(demand, sheet)),
  );
}

/** One demand: what it is, between whom, by when, and what makes a paper count. */
function demandPoint(demand: Demand, sheet: Sheet): Point {
  const { what, from, to, by, shownBy, owedUntilShown, when } = demand;
  return {
    text: `**${sheet.say(what)}**`,
    below: [
      ...partiesOf(from, to).map((one) => ({ text: sheet.say(one) })),
      ...(by ? [{ text: sheet.say(deadlineText(by, sheet)) }] : []),
      ...pointsUnder(message('demand.when'), when, sheet),
      ...(shownBy ? pointsUnder(message('demand.shown-by'), shownBy, sheet) : paperPoints(demand, sheet)),
      ...(owedUntilShown ? [{ text: sheet.say(message('demand.owed-until-shown')) }] : []),
    ],
  };
}

/** Which papers are accepted: as described in the agreement's section of papers, or as said here. */
function paperPoints(demand: Demand, sheet: Sheet): readonly Point[] {
  const { accepts, validWhen } = demand;
  const paper = namedPaper(demand, sheet.agreement);
  if (!paper) {
    const kinds = sheet.anyOf(accepts.map((kind) => sheet.value('kind', kind)));
    return [
      { text: sheet.say(message('demand.paper', { kinds })) },
      ...pointsUnder(message('demand.valid-when'), validWhen, sheet),
    ];
  }
  const own = validWhen?.lines.slice(paper.validWhen?.lines.length ?? 0) ?? [];
  return [
    { text: `${sheet.say(message('demand.named-paper'))} ${sheet.link(paper.what)}` },
    ...(validWhen && own.length > 0
      ? pointsUnder(message('demand.valid-when-also'), { ...validWhen, lines: own }, sheet)
      : []),
  ];
}

/** The paper of the agreement that a demand asks for by its name: its conditions are the first of the demand's. */
function namedPaper({ accepts, validWhen }: Demand, { papers }: Agreement): Paper | undefined {
  return [...papers.values()].find((paper) => {
    const lines = paper.validWhen?.lines ?? [];
    return (
      lines.length > 0 &&
      paper.accepts.join() === accepts.join() &&
      lines.every((line, at) => sameSpan(line, validWhen?.lines[at]))
    );
  });
}

/** A file may be read more than once: a line is known by its place in it. */
function sameSpan(one: Line, other: Line | undefined): boolean {
  return other?.span.start === one.span.start && other.span.end === one.span.end;
}

function partiesOf(from: string | undefined, to: string | undefined): readonly Message[] {
  if (from !== undefined && to !== undefined)
    return [message('demand.from-to', { from: roleLabel(from), to: roleLabel(to) })];
  if (from !== undefined) return [message('demand.from', { party: roleLabel(from) })];
  return to === undefined ? [] : [message('demand.to', { party: roleLabel(to) })];
}

function deadlineText(
  { before, at, after, hours, days, businessDays, orAt, noLaterThan }: DeadlineRule,
  sheet: Sheet,
): Message {
  const date = sheet.date(before ?? at ?? after ?? '');
  const side = before === undefined ? 'after' : 'before';
  const text =
    hours !== undefined
      ? message(`deadline.hours-${side}`, { n: hours, date })
      : businessDays !== undefined
        ? message(`deadline.business-days-${side}`, { n: businessDays, date })
        : days !== undefined
          ? message(`deadline.days-${side}`, { n: days, date })
          : message(before === undefined ? 'deadline.at' : 'deadline.before', { date });
  if (noLaterThan !== undefined)
    return message('deadline.no-later-than', { deadline: text, date: sheet.date(noLaterThan) });
  return orAt === undefined ? text : message('deadline.or-at', { deadline: text, date: sheet.date(orAt) });
}
