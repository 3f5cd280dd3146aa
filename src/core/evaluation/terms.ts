import type { Agreement, Term } from '../agreements/agreement';
import { reaches } from '../agreements/reach';
import { factNamed } from '../manifest/facts';
import { decision, judgement, read } from './conditions';
import { wasThere } from './decisionReach';
import { settled, type FactState } from './factState';
import { daysOf, isWide, type Days } from '../text/moments';
import { closerMissing } from './missing';
import { notBefore } from './notBefore';
import type { Reading } from './scope';
import type { Ground, Missing } from './truth';
import { termFact } from './world';

/** Where the date that counts lies: before, in or after a term; undefined when it is missing or disputed. */
export interface Placement {
  readonly lies: 'before' | 'in' | 'after' | undefined;
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
}

/** The built-in question that is asked when several dates may count and they lie in different terms. */
export const whichDateGoverns = 'judged-which-date-governs';

/**
 * Places a subject in a term by the date facts that may count. Names that cannot be read at the subject's level are
 * passed over; with none left the report's date counts. An agreement that the production pins by its exact id is in.
 * `own` is an obligation's own term, which stands in place of the agreement's.
 */
export function placeInTerm(own: Term | undefined, reading: Reading, hasSuccessor: boolean): Placement {
  const { agreement, scope } = reading;
  const supposed = scope.world?.valueOf(termMissing(reading)) as Placement['lies'];
  if (supposed) return { lies: supposed, grounds: [], missing: [] };
  const term = own ?? (isPinned(agreement, reading) ? undefined : standing(agreement.term, hasSuccessor));
  if (!term || (term.from === undefined && term.until === undefined)) return { lies: 'in', grounds: [], missing: [] };
  const reachable = term.by.filter(
    (name) => reaches(scope.level, factNamed(name)?.home ?? 'evidence') && mayCome(name, reading),
  );
  const chosen = decision(scope, agreement, whichDateGoverns, true) ?? decidedForAll(reading);
  const answer = chosen && settled(chosen);
  const names =
    reachable.length === 0 ? ['as-of'] : answer !== undefined && reachable.includes(answer) ? [answer] : reachable;
  const states = names.map((name) => read(name, reading));
  const bounds = names.map((name, index) =>
    states[index] && settled(states[index]) === undefined ? notBefore(name, reading) : undefined,
  );
  const grounds = [
    ...(chosen?.grounds ?? []),
    ...states.flatMap((state) => state.grounds),
    ...bounds.flatMap((bound) => bound?.grounds ?? []),
  ];
  const places = states.map((state, index) => liesAlike(state, term, reading) ?? liesFrom(bounds[index]?.day, term));
  const [first] = places;
  if (places.every((place) => place !== undefined && place === first)) return { lies: first, grounds, missing: [] };
  const missing = states.flatMap((state, index) =>
    settled(state) === undefined
      ? [...stageMissing(names[index] ?? '', term, reading), ...state.missing]
      : places[index] === undefined && isWide(settled(state))
        ? [closerMissing(scope, names[index] ?? '', settled(state))]
        : [],
  );
  return {
    lies: undefined,
    grounds,
    missing: missing.length > 0 ? missing : [{ ...judgement(scope, agreement, whichDateGoverns), dates: names }],
  };
}

/** The date that was chosen for the production as a whole: for what was there by the day on which it was chosen. */
function decidedForAll({ agreement, scope }: Reading): FactState | undefined {
  const chosen = decision(scope.lift('production'), agreement, whichDateGoverns, true);
  const on = chosen?.grounds[0]?.on;
  return on !== undefined && wasThere(scope, on) ? chosen : undefined;
}

/** A day that is said not to have come counts for nothing yet. */
function mayCome(name: string, reading: Reading): boolean {
  return name !== 'director-engaged-on' || settled(read('director-engaged', reading)) !== 'no';
}

/** Where the day lies, as something that a world may suppose. */
export function termMissing({ agreement, scope }: Reading): Missing {
  return { ...judgement(scope, agreement, termFact), about: scope.subject };
}

/** Terms that nothing on file follows are judged as if they still ran, so their end decides nothing. */
function standing(term: Term | undefined, hasSuccessor: boolean): Term | undefined {
  return !term || hasSuccessor ? term : { by: term.by, ...(term.from === undefined ? {} : { from: term.from }) };
}

/** Where all dates that a fact has lie, if that is the same for all. */
function liesAlike({ value }: FactState, term: Term, reading: Reading): Placement['lies'] {
  const dates = value.kind === 'one' ? (value.possible ?? []) : [];
  const places = new Set(dates.map((date) => lies(spanOf(date, reading), term)));
  return places.size === 1 ? [...places][0] : undefined;
}

function spanOf(date: string | undefined, { scope }: Reading): Days | undefined {
  return daysOf(date, scope.situation.production.record['time-zone']);
}

/** A month or a year lies somewhere only where all its days do. */
function lies(days: Days | undefined, term: Term): 'before' | 'in' | 'after' | undefined {
  const [first, last] = [days?.first, days?.last].map((day) => dayLies(day, term));
  return first === last ? first : undefined;
}

function dayLies(day: string | undefined, term: Term): 'before' | 'in' | 'after' | undefined {
  if (day === undefined) return undefined;
  if (term.from !== undefined && day < term.from) return 'before';
  return term.until !== undefined && day > term.until ? 'after' : 'in';
}

/** The stage is asked for before the day of the work where a stage at or after the shoot would place it. */
function stageMissing(name: string, term: Term, reading: Reading): readonly Missing[] {
  if (name !== 'act-date') return [];
  const day = spanOf(settled(read('principal-photography-start', reading)), reading)?.first;
  return liesFrom(day, term) === undefined ? [] : read('stage', reading).missing;
}

/** Where every day from this one on lies, if that is the same for all. */
function liesFrom(day: string | undefined, term: Term): 'in' | 'after' | undefined {
  if (day === undefined) return undefined;
  if (term.until !== undefined) return day > term.until ? 'after' : undefined;
  return term.from === undefined || day >= term.from ? 'in' : undefined;
}

/** The production names this version itself and not only its family. */
function isPinned(agreement: Agreement, { scope }: Reading): boolean {
  return (
    agreement.family !== agreement.id && (scope.situation.production.record.agreements ?? []).includes(agreement.id)
  );
}
