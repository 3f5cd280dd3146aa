import type { SignedDecision } from './decisions';
import { isAbout, type Naming } from './isAbout';
import { isBy } from '../text/moments';
import type { Scope } from './scope';
import type { Missing } from './truth';
import { usesAfter } from './usesAfter';

/** Whether a decision speaks of a subject, and what would have to be known to tell. */
export interface DecisionReach {
  readonly covers: boolean;
  /** The ids of uses on which work was done after it. */
  readonly overtaken: readonly string[];
  /** The ids of uses that may be later: it is dated by a month or a year. */
  readonly unclear: readonly string[];
  readonly missing: readonly Missing[];
}

const none: DecisionReach = { covers: false, overtaken: [], unclear: [], missing: [] };
const whole: DecisionReach = { covers: true, overtaken: [], unclear: [], missing: [] };

/**
 * A decision holds for what it names: a use, a person, a session, a transfer. What it leaves out it reaches only where that was
 * there by its day. About the production, or all that somebody does, it is overtaken by later work unless it is `lasting`.
 */
export function decisionReach(decision: SignedDecision, scope: Scope, lasting: boolean): DecisionReach {
  if (!isAbout(decision, scope) || !namesEnough(decision, decision.on, scope)) return none;
  if (lasting || !['production', 'company', 'person'].includes(scope.level)) return whole;
  const { uses, unclear, undated } = usesAfter(decision.on, scope);
  return { covers: uses.length === 0 && unclear.length === 0, overtaken: uses, unclear, missing: undated };
}

/** Whether a record of a day (ISO) that is about a subject, by what it names, also says enough to be about it and no other. */
export function namesEnough(named: Naming, day: string, scope: Scope): boolean {
  const { use, session, transfer } = scope.parts;
  if (use && named.use === undefined) return false;
  if (session && named.session === undefined && !wasThere(scope, day)) return false;
  if (transfer && named.transfer === undefined && !wasThere(scope, day)) return false;
  return scope.personId === undefined || named.person !== undefined || isOnlyPerson(scope, day);
}

/** A decision that names nobody is for the one person there is; about people as such, for those engaged by its day. */
function isOnlyPerson(scope: Scope, day: string): boolean {
  const { use, session } = scope.parts;
  if (use) return use.people.length === 1 && !use.peopleUnrecorded;
  if (session) return session.people?.length === 1 && scope.situation.namesEverybody(session);
  return wasThere(scope, day);
}

/** Whether what is judged was there by a day (ISO): the work was done, the session held, the transfer made, the person engaged. */
export function wasThere({ parts, situation }: Scope, day: string): boolean {
  const { use, personOfUse, person = personOfUse?.person, session, transfer } = parts;
  if (!use && !session && !transfer && !person) return true;
  const from = use
    ? use.record?.['act-date']
    : session
      ? session['session-start']
      : transfer
        ? transfer['transferred-on']
        : (person?.['engaged-on'] ?? person?.['contract-date']);
  return isBy(from, day, situation.production.record['time-zone']);
}
