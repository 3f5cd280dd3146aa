import type { Agreement, Condition, Demand, Obligation, Requirement } from '../agreements/agreement';
import type { Evidence } from '../manifest/manifest';
import { namesInCondition } from '../agreements/checkAgreement';
import { isAbsence, isToldAbsence } from '../production/absence';
import { saidOfList } from '../production/listsSaid';
import { isPartial } from '../production/mergeManifests';
import type { Production } from '../production/production';
import { evidenceStale } from '../production/evidenceStale';
import { headsOf, isGroup } from '../production/groups';
import type { Deadline } from './deadline';
import { holds } from './conditions';
import { dueDate, inTime, type Due, type PaperDate } from './deadlines';
import { demandFor } from './estate';
import { closerMissing, missingOf } from './missing';
import { isLater, isWide, laterFirst } from '../text/moments';
import { howFar } from './howFar';
import { later, latestFirst } from './latest';
import { overtakenBy } from './overtaken';
import { documentsFor, type OutOfReach } from './reach';
import { reasonKey, type DocumentFault } from './reason';
import type { Reading, Scope } from './scope';
import { certain, distinct, type Ground, type Missing, type Truth } from './truth';
import { recordedGrounds } from './world';

/** How one demand stands: the best paper on record for it, and why it counts or does not. */
export interface DemandStanding {
  readonly demand: Demand;
  /** Whether the demand exists at all; undefined while that is not known. */
  readonly exists: boolean | undefined;
  readonly status: 'satisfied' | 'unknown' | 'unsatisfied';
  readonly evidence: readonly Evidence[];
  /** The date of the earliest document that counts: what runs from it runs from the first. */
  readonly since?: string;
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
  /** Why the best document does not count, or that there is none. */
  readonly faults: readonly DocumentFault[];
  readonly deadline?: Deadline;
  /** The date that the deadline stands for as long as it is not on record. */
  readonly dueAtLast?: string;
  /** The facts that the production has to find out and that are not on record. */
  readonly unrecorded?: readonly string[];
}

/** How all demands of a requirement stand together. */
export interface RequirementStanding {
  readonly status: 'satisfied' | 'unknown' | 'unsatisfied' | 'absent';
  readonly demands: readonly DemandStanding[];
  readonly missing: readonly Missing[];
}

/** Weighs a requirement of an obligation against the evidence on record for a subject. */
export function weigh(
  requirement: Requirement,
  obligation: Obligation,
  reading: Reading,
  paperDate: PaperDate,
): RequirementStanding {
  const demands = requirement.demands
    .map((demand) => weighDemand(demandFor(demand, reading.scope), obligation, reading, paperDate))
    .filter((one) => one.exists !== false);
  if (demands.length === 0) return { status: 'absent', demands, missing: [] };
  const status = requirement.need === 'all' ? needAll(demands) : needEither(demands);
  const settled = (one: DemandStanding): boolean => one.status !== 'unknown' && one.exists === true;
  const waiting = demands.filter(
    (one) => !settled(one) && (one.status !== 'unsatisfied' || requirement.need === 'all'),
  );
  return { status, demands, missing: status === 'unknown' ? waiting.flatMap((one) => one.missing) : [] };
}

function needAll(demands: readonly DemandStanding[]): RequirementStanding['status'] {
  if (demands.some((one) => one.status === 'unsatisfied' && one.exists === true)) return 'unsatisfied';
  return demands.every((one) => one.status === 'satisfied') ? 'satisfied' : 'unknown';
}

/** An alternative whose existence is open cannot meet the demand by its paper alone, and without a paper never will. */
function needEither(demands: readonly DemandStanding[]): RequirementStanding['status'] {
  if (demands.some((one) => one.status === 'satisfied' && one.exists === true)) return 'satisfied';
  return demands.every((one) => one.status === 'unsatisfied') ? 'unsatisfied' : 'unknown';
}

function weighDemand(demand: Demand, obligation: Obligation, reading: Reading, paperDate: PaperDate): DemandStanding {
  const exists = demand.when ? holds(demand.when, reading) : certain;
  const due: Due = demand.by ? dueDate(demand.by, reading, paperDate) : { missing: [] };
  const base = {
    demand,
    exists: exists.value,
    ...(due.deadline && { deadline: due.deadline }),
    ...(due.atLast && due.missing[0] && { dueAtLast: due.missing[0].fact }),
  };
  if (demand.shownBy) {
    const shown = holds(demand.shownBy, reading);
    if (demand.owedUntilShown && factsMissing(shown).length > 0) {
      const faults = [{ kind: 'facts-missing', facts: namesInCondition(demand.shownBy) } as const];
      return {
        ...base,
        status: 'unsatisfied',
        evidence: [],
        grounds: [],
        missing: exists.missing,
        faults,
        unrecorded: factsMissing(shown),
      };
    }
    const faults =
      shown.value === false
        ? [{ kind: 'facts-differ', grounds: distinct(recordedGrounds(shown.grounds)) } as const]
        : [];
    return {
      ...base,
      status: statusOf(shown),
      evidence: [],
      grounds: shown.grounds,
      missing: [...exists.missing, ...shown.missing],
      faults,
    };
  }
  const holders = holdersOf(demand, reading.scope);
  const reached = documentsFor(reading.scope, isAccepted(demand, obligation, reading.agreement), holders);
  const documents = latestFirst(reached.counting.filter((one) => !isAbsence(one)));
  const { asOf } = reading.scope.situation;
  const absences = reached.counting.filter((one) => isToldAbsence(one, asOf));
  const others = reached.others.filter(({ evidence }) => !isAbsence(evidence));
  // Each of two directors is told for himself: a document that names one of them settles one.
  const weighed = (holders.length > 1 ? holders : [undefined]).map((holder) => {
    const checked = documents.map((evidence) => check(evidence, demand, due, reading, holder));
    return forGroup(checked, reading.scope) ?? best(checked, others, absences, reading.scope.situation.production);
  });
  const status = ['unsatisfied', 'unknown', 'satisfied'].find((one) => weighed.some(({ status }) => status === one));
  const deciding = weighed.filter((one) => one.status === status);
  const since = earliest(weighed.flatMap((one) => one.since ?? []));
  return {
    ...base,
    status: status as DemandStanding['status'],
    evidence: distinctBy(
      weighed.flatMap((one) => one.evidence),
      (one) => one,
    ),
    ...(status === 'satisfied' && since !== undefined && { since }),
    grounds: deciding.flatMap((one) => one.grounds),
    missing: [...exists.missing, ...deciding.flatMap((one) => one.missing)],
    faults: distinctBy(
      deciding.flatMap((one) => one.faults),
      reasonKey,
    ),
  };
}

function distinctBy<T>(all: readonly T[], keyOf: (one: T) => unknown): readonly T[] {
  return all.length < 2 ? all : [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

type Weighed = Pick<DemandStanding, 'status' | 'evidence' | 'since' | 'grounds' | 'missing' | 'faults'>;

/**
 * Documents for a group count once they are for everybody in it: one that says so, or several whose heads add up to the group's. For
 * whom a document says nothing of, nobody knows that it stands.
 */
function forGroup(checked: readonly Checked[], scope: Scope): Weighed | undefined {
  const person = scope.parts.person ?? scope.parts.personOfUse?.person;
  const counting = checked.filter(({ value }) => value === true);
  const [first] = counting;
  if (!isGroup(person) || !first) return undefined;
  const of = headsOf(person);
  const heads = counting.map(({ evidence }) => headsOn(evidence));
  const since = earliest(counting.flatMap(({ evidence }) => evidence['given-at'] ?? []));
  const base = {
    evidence: counting.map(({ evidence }) => evidence),
    grounds: counting.flatMap(({ grounds }) => grounds),
  };
  const whole = of !== undefined && (heads.includes(of) || sumOf(heads) === of);
  if (whole) return { ...base, status: 'satisfied', ...(since !== undefined && { since }), missing: [], faults: [] };
  const unsaid = counting[heads.indexOf(undefined)];
  const missing =
    of === undefined
      ? missingOf(scope.lift('person'), 'count', scope.lift('person').place)
      : unsaid &&
        missingOf(scope.withEvidence(unsaid.evidence), 'head-count', scope.withEvidence(unsaid.evidence).place);
  if (missing)
    return {
      ...base,
      status: 'unknown',
      missing: [missing],
      faults: [{ kind: 'asks', evidence: (unsaid ?? first).evidence, missing }],
    };
  return {
    ...base,
    status: 'unsatisfied',
    missing: [],
    faults: [{ kind: 'some-of-group', evidence: first.evidence, counted: sumOf(heads) ?? 0, of: of ?? 0 }],
  };
}

/** For how many of a group a document says that it stands. */
function headsOn({ 'head-count': count }: Evidence): number | undefined {
  return count === undefined || count === 'unknown' ? undefined : Number(count);
}

function sumOf(heads: readonly (number | undefined)[]): number | undefined {
  return heads.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}

/** The document that counts, else the one that may, else the latest; the order of a file decides nothing. */
function best(
  checked: readonly Checked[],
  others: readonly OutOfReach[],
  absences: readonly Evidence[],
  production: Production,
): Weighed {
  const found =
    checked.find((one) => one.value === true) ?? checked.find((one) => one.value === undefined) ?? checked[0];
  if (!found) return withoutDocument(others, absences, production);
  const since = earliest(checked.flatMap((one) => (one.value === true ? (one.evidence['given-at'] ?? []) : [])));
  return {
    status: statusOf(found),
    evidence: [found.evidence],
    ...(since !== undefined && { since }),
    grounds: found.grounds,
    missing: found.missing,
    faults: found.fault ? [found.fault] : [],
  };
}

function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort(laterFirst).at(-1);
}

/** That there is none is only said where every file that may hold one was read. */
function noDocument(production: Production): DocumentFault {
  if (isPartial(production)) return { kind: 'none-here' };
  return { kind: saidOfList(production.manifests, 'evidence') === 'unknown' ? 'none-known' : 'none' };
}

/** Those who hold the role that a demand addresses, where the subject is nobody's in particular. */
function holdersOf({ to }: Demand, scope: Scope): readonly string[] {
  if (to === undefined || scope.personId !== undefined) return [];
  return scope.situation.holdersOf(to);
}

/** Nothing counts: what is on file for something else is named, and what another manifest may hold is left open. */
function withoutDocument(
  others: readonly OutOfReach[],
  absences: readonly Evidence[],
  production: Production,
): Weighed {
  const elsewhere = others.filter((one) => one.missing !== undefined);
  const shown = (elsewhere.length > 0 ? elsewhere : [...others])
    .sort((a, b) => later(a.evidence, b.evidence))
    .slice(0, 3);
  return {
    status: elsewhere.length > 0 ? 'unknown' : 'unsatisfied',
    evidence: [],
    grounds: [],
    missing: elsewhere.slice(0, 1).flatMap((one) => one.missing ?? []),
    faults: [
      ...[...absences]
        .sort((a, b) => laterFirst(a.on, b.on) || later(a, b))
        .slice(0, 1)
        .map((evidence) => ({ kind: 'absent', evidence }) as const),
      ...(shown.length > 0
        ? shown.map(({ fault }) => fault)
        : absences.length > 0 && !isPartial(production)
          ? []
          : [noDocument(production)]),
    ],
  };
}

/** The facts without which it is not known whether a condition holds. */
export function factsMissing({ missing }: Truth): readonly string[] {
  return [...new Set(missing.filter((one) => one.kind === 'fact').map((one) => one.fact))];
}

function statusOf(truth: Truth): DemandStanding['status'] {
  return truth.value === undefined ? 'unknown' : truth.value ? 'satisfied' : 'unsatisfied';
}

interface Checked extends Truth {
  readonly evidence: Evidence;
  readonly fault?: DocumentFault;
}

/** Whether a paper counts: addressed, as the agreement asks, dated, not run out, not stale, in time; the first that fails is the fault. */
function check(
  evidence: Evidence,
  demand: Demand,
  due: Due,
  reading: Reading,
  /** Whom it has to name, where several hold the role that it is for. */
  holder: string | undefined,
): Checked {
  const { scope, agreement } = reading;
  const inside: Reading = { agreement, scope: scope.withEvidence(evidence) };
  const { asOf, production } = scope.situation;
  const missing: Missing[] = [];
  const grounds: Ground[] = [];
  const fails = (fault: DocumentFault): Checked => ({ evidence, value: false, grounds, missing: [], fault });

  const replaced = scope.situation.documents.supersededBy(evidence);
  if (replaced.length > 0) {
    const twice = scope.situation.documents.ids.standing('evidence', evidence.id ?? '') === 'several';
    return fails(
      twice
        ? { kind: 'superseded-ambiguous', evidence, id: evidence.id ?? '' }
        : { kind: 'superseded', evidence, by: latestFirst(replaced).slice(0, 1) },
    );
  }
  const given = evidence['given-at'];
  const zone = production.record['time-zone'];
  const after = isLater(given, asOf, zone);
  if (after === true) return fails({ kind: 'after-day', evidence, asOf });
  if (after === undefined && isWide(given)) missing.push(closerMissing(inside.scope, 'given-at', given));
  const far = howFar(evidence, inside);
  if (far.fault) return fails(far.fault);
  missing.push(...far.missing);
  const addressed = addressee(evidence, demand, inside.scope);
  if (holder !== undefined && !isWith(holder, evidence)) return fails({ kind: 'to-each', evidence, holder });
  if (addressed.value === false) return fails({ kind: 'addressee', evidence, to: demand.to ?? '' });
  missing.push(...addressed.missing);
  for (const line of demand.validWhen?.lines ?? []) {
    const one: Condition = { lines: [line], span: line.span };
    const truth = holds(one, inside);
    if (truth.value === false)
      return fails({ kind: 'condition', evidence, grounds: distinct(recordedGrounds(truth.grounds)) });
    missing.push(...truth.missing);
    grounds.push(...truth.grounds);
  }
  const { expires } = evidence;
  if (expires === 'unknown') missing.push(missingOf(inside.scope, 'expires', inside.scope.place));
  const over = isLater(asOf, expires, zone);
  if (over === true) return fails({ kind: 'expired', evidence, expires: expires ?? '' });
  if (over === undefined && isWide(expires)) missing.push(closerMissing(inside.scope, 'expires', expires));
  if (evidence.scenes) scope.looksBeyond();
  const changed = evidenceStale(evidence, production);
  if (changed.length > 0) return fails({ kind: 'scenes-changed', evidence, scenes: changed });
  if (given === undefined || given === 'unknown') missing.push(missingOf(inside.scope, 'given-at', inside.scope.place));
  else if (demand.by) {
    const kept = inTime(given, due, demand.by, reading, inside.scope);
    if (kept.value === false && due.deadline) return fails({ kind: 'late', evidence, deadline: due.deadline });
    missing.push(...kept.missing);
  }
  const { uses, unclear, undated } = overtakenBy(evidence, scope);
  if (uses.length > 0) return fails({ kind: 'overtaken', evidence, uses });
  missing.push(...undated);
  if (unclear.length > 0) missing.push(closerMissing(inside.scope, 'given-at', given));
  if (missing.length === 0) return { evidence, value: true, grounds, missing };
  const [first] = missing;
  return {
    evidence,
    value: undefined,
    grounds,
    missing,
    ...(first && { fault: { kind: 'asks', evidence, missing: first } as const }),
  };
}

function isIn({ person, people }: Evidence): (id: string) => boolean {
  return (id) => person === id || people?.includes(id) === true;
}

/** Whether a document is addressed to one of several, made with that one, or with nobody in particular for all of them. */
function isWith(holder: string, evidence: Evidence): boolean {
  const { to, person, people, kind } = evidence;
  if (to?.includes(holder) || isIn(evidence)(holder)) return true;
  return kind === 'agreement-reference' && person === undefined && people === undefined;
}

/** Who else may stand for an addressee; what somebody got in life counts. */
const sameParty: { readonly [role: string]: readonly string[] } = {
  producer: ['company'],
  estate: ['representative', 'performer', 'background'],
};

/** Papers for the producer need not say so; any other must be addressed to the role, or to the person by id. */
function addressee(evidence: Evidence, demand: Demand, scope: Scope): Truth {
  if (demand.to === undefined) return certain;
  const { to } = evidence;
  const accepted = [demand.to, ...(sameParty[demand.to] ?? []), scope.personId, ...holdersOf(demand, scope)];
  if (to?.some((one) => accepted.includes(one))) return certain;
  // A clause binds both sides, and a document about whoever it is owed to is theirs.
  if (to === undefined && (evidence.kind === 'agreement-reference' || holdersOf(demand, scope).some(isIn(evidence))))
    return certain;
  if (to && !to.includes('unknown')) return { ...certain, value: false };
  if (to) return { value: undefined, grounds: [], missing: [missingOf(scope, 'to', scope.place)] };
  return demand.to === 'producer'
    ? certain
    : { value: undefined, grounds: [], missing: [missingOf(scope, 'to', scope.place)] };
}

/** Whether a document is of an accepted kind, and not for something else by its own words. */
function isAccepted(demand: Demand, obligation: Obligation, agreement: Agreement): (evidence: Evidence) => boolean {
  const names = new Set([
    ...[obligation.id, ...obligation.formerly].flatMap((id) => [
      id,
      `${agreement.id}/${id}`,
      `${obligation.agreement}/${id}`,
      `${agreement.family}/${id}`,
    ]),
    agreement.id,
    agreement.family,
    obligation.agreement,
  ]);
  return (evidence) =>
    demand.accepts.includes(evidence.kind ?? '') &&
    (evidence.for === undefined || evidence.for.some((name) => names.has(name)));
}
