import { isAbsence } from '../production/absence';
import { dateText } from '../text/dateText';
import { message, type Message } from '../words/message';
import { factLabel } from '../words/factWords';
import { faultText } from './faultText';
import { isUnseen, type DemandsReason, type DocumentFault, type OwedReason, type UnmetDemand } from './reason';
import { dueText, partyText, type Telling } from './telling';

/** What is missing, who owes it and when; alternatives together in one sentence. Then what is wrong with documents on file. */
export function demandsText(reason: DemandsReason, telling: Telling): readonly Message[] {
  return [
    ...owedIn(reason, (one) => missingText(one, telling), telling).map((text, at) =>
      message(isMissing(reason, at) ? 'explain.missing' : 'explain.required', { text }),
    ),
    ...notes(reason, telling),
  ];
}

/** What is recorded, or may be in what was not read, is not called missing: why it does not count comes after it. */
function isMissing({ need, demands }: DemandsReason, at: number): boolean {
  const told = need === 'all' ? demands.slice(at, at + 1) : demands;
  return told.every(({ faults }) =>
    faults.every((one) => (!('evidence' in one) || isAbsence(one.evidence)) && !isUnseen(one)),
  );
}

/** The same beside a label that says how it stands and when it is due. */
export function askedText(reason: DemandsReason, telling: Telling): readonly Message[] {
  const own = (one: UnmetDemand): Message => missingText(one, telling, 'beside-label');
  return [...owedIn(reason, own, { ...telling, asOf: undefined }, 'owed.either.first'), ...notes(reason, telling)];
}

/** What is owed, a sentence for each demand, and one for alternatives. */
function owedIn(
  { need, demands }: DemandsReason,
  one: (demand: UnmetDemand) => Message,
  telling: Telling,
  either: 'owed.either' | 'owed.either.first' = 'owed.either',
): readonly Message[] {
  return need === 'all' || demands.length < 2
    ? demands.map(one)
    : [message(either, { alternatives: alternatives(demands, telling) })];
}

/** What the record says against one of several alternatives is no fault of it: another one is enough. */
function notes({ need, demands }: DemandsReason, telling: Telling): readonly Message[] {
  const isOneOf = need === 'either' && demands.length > 1;
  return demands.flatMap((one) =>
    demandNotes(isOneOf ? { ...one, faults: one.faults.filter((fault) => !isOfFacts(fault)) } : one, telling),
  );
}

function isOfFacts({ kind }: DocumentFault): boolean {
  return kind === 'facts-missing' || kind === 'facts-differ';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What somebody who sees a demand should know besides: what is wrong with its documents, and how its day was counted. */
export function demandNotes({ faults, deadline, dueAtLast }: UnmetDemand, telling: Telling): readonly Message[] {
  return [
    ...faults.flatMap((fault) => faultText(fault, telling)),
    ...(deadline?.earliestReading ? [message('explain.earliest')] : []),
    ...(deadline?.countedFrom === undefined
      ? []
      : [message('explain.earliest-of', { date: dateText(deadline.countedFrom) })]),
    ...(dueAtLast === undefined ? [] : [message('explain.at-last', { fact: factLabel(dueAtLast) })]),
  ];
}

/** One thing that is missing; beside a label, which says when it is due, it begins a sentence. A day is not told of what was given late. */
export function missingText(
  { demand, deadline, faults }: UnmetDemand,
  telling: Telling,
  where?: 'beside-label',
): Message {
  const { from, to } = demand;
  const told = deadline && where === undefined && !faults.some(({ kind }) => kind === 'late') ? deadline : undefined;
  const args = {
    what: where === undefined ? demand.what : capital(demand.what),
    from: from === undefined ? '' : partyText(from, telling),
    to: to === undefined ? '' : partyText(to, telling),
    due: told ? dueText(told, telling.zone, telling.asOf) : '',
  };
  const parties = [from !== undefined && 'from', to !== undefined && to !== 'producer' && 'to']
    .filter((one) => one !== false)
    .join('-');
  const code = ['owed.what', [parties, told && 'due'].filter(Boolean).join('-')].filter(Boolean).join('.') as
    | 'owed.what'
    | 'owed.what.due'
    | 'owed.what.from-to-due';
  return message(code, args);
}

function alternatives([first, ...rest]: readonly UnmetDemand[], telling: Telling): Message {
  if (!first) return message('owed.alternative', { what: '' });
  const { demand, deadline } = first;
  const one = deadline
    ? message('owed.alternative.due', { what: demand.what, due: dueText(deadline, telling.zone, telling.asOf) })
    : message('owed.alternative', { what: demand.what });
  return rest.length === 0 ? one : message('owed.alternative.or', { first: one, rest: alternatives(rest, telling) });
}

/** What an answer would lead to, in one clause. */
export function owedText(owed: OwedReason, telling: Telling): Message {
  if (owed.kind === 'blocked') return message('branch.blocked', { summary: owed.summary });
  const [text] = owedIn(owed, (one) => missingText(one, telling), telling);
  return text ?? message('branch.depends');
}
