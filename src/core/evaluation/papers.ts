import type { Condition, Demand, Obligation, Requirement } from '../agreements/agreement';
import type { Evidence } from '../manifest/manifest';
import { namesInCondition } from '../agreements/checkAgreement';
import { evidenceStale } from '../production/evidenceStale';
import { message, type Message } from '../words/message';
import type { Deadline } from './assessment';
import { holds } from './conditions';
import { dueDate, inTime, type Due, type PaperDate } from './deadlines';
import { because, dueMessage, factLabel, paperName, questionText, roleLabel } from './explain';
import { missingOf } from './missing';
import { stretch, isBefore } from './moments';
import type { Reading, Scope } from './scope';
import { certain, type Ground, type Missing, type Truth } from './truth';

/** How one demand stands: the best paper on record for it, and why it counts or does not. */
export interface DemandStanding {
  readonly demand: Demand;
  /** Whether the demand exists at all; undefined while that is not known. */
  readonly exists: boolean | undefined;
  readonly status: 'satisfied' | 'unknown' | 'unsatisfied';
  readonly evidence: readonly Evidence[];
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
  /** Why the best paper does not count, or that there is none. */
  readonly reasons: readonly Message[];
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
    .map((demand) => weighDemand(demand, obligation, reading, paperDate))
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
      const reasons = [message('paper.not-recorded', { facts: namesInCondition(demand.shownBy).map(factLabel) })];
      return {
        ...base,
        status: 'unsatisfied',
        evidence: [],
        grounds: [],
        missing: exists.missing,
        reasons,
        unrecorded: factsMissing(shown),
      };
    }
    const reasons = shown.value === false ? [message('paper.record-differs', { because: because(shown.grounds) })] : [];
    return {
      ...base,
      status: statusOf(shown),
      evidence: [],
      grounds: shown.grounds,
      missing: [...exists.missing, ...shown.missing],
      reasons,
    };
  }
  const checked = candidates(demand, obligation, reading).map((evidence) => check(evidence, demand, due, reading));
  const best =
    checked.find((one) => one.value === true) ?? checked.find((one) => one.value === undefined) ?? checked[0];
  if (!best)
    return {
      ...base,
      status: 'unsatisfied',
      evidence: [],
      grounds: [],
      missing: exists.missing,
      reasons: [message('paper.missing')],
    };
  return {
    ...base,
    status: statusOf(best),
    evidence: [best.evidence],
    grounds: best.grounds,
    missing: [...exists.missing, ...best.missing],
    reasons: best.reason ? [best.reason] : [],
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
  readonly reason?: Message;
}

/** Whether a paper counts: addressed, as the agreement asks, dated, not run out, not stale, in time; the first that fails is the reason. */
function check(evidence: Evidence, demand: Demand, due: Due, reading: Reading): Checked {
  const { scope, agreement } = reading;
  const paper = paperName(evidence);
  const inside: Reading = { agreement, scope: scope.withEvidence(evidence) };
  const { asOf, production } = scope.situation;
  const missing: Missing[] = [];
  const grounds: Ground[] = [];
  const fails = (reason: Message): Checked => ({ evidence, value: false, grounds, missing: [], reason });

  const addressed = addressee(evidence, demand, inside.scope);
  if (addressed.value === false) return fails(message('paper.addressee', { paper, to: roleLabel(demand.to) }));
  missing.push(...addressed.missing);
  for (const line of demand.validWhen?.lines ?? []) {
    const one: Condition = { lines: [line], span: line.span };
    const truth = holds(one, inside);
    if (truth.value === false) return fails(message('paper.line', { paper, because: because(truth.grounds) }));
    missing.push(...truth.missing);
    grounds.push(...truth.grounds);
  }
  const given = evidence['given-at'];
  const { expires } = evidence;
  const zone = production.record['time-zone'];
  if (expires === 'unknown') missing.push(missingOf(inside.scope, 'expires', inside.scope.place));
  const end = expires === undefined ? undefined : stretch(expires, zone);
  const today = stretch(asOf, zone);
  if (end && today && isBefore(end, today, true) === true)
    return fails(message('paper.expired', { paper, expires: expires ?? '' }));
  if (evidence.scenes) scope.looksBeyond();
  const changed = evidenceStale(evidence, production);
  if (changed.length > 0) return fails(message('paper.stale', { paper, scenes: changed, n: changed.length }));
  if (given === undefined || given === 'unknown') missing.push(missingOf(inside.scope, 'given-at', inside.scope.place));
  else if (demand.by) {
    const kept = inTime(given, due, demand.by, reading);
    if (kept.value === false && due.deadline)
      return fails(message('paper.late', { paper, due: dueMessage(due.deadline) }));
    missing.push(...kept.missing);
  }
  if (missing.length === 0) return { evidence, value: true, grounds, missing };
  const [first] = missing;
  return {
    evidence,
    value: undefined,
    grounds,
    missing,
    ...(first && { reason: message('paper.asks', { paper, question: questionText(first, agreement) }) }),
  };
}

/** Papers for the producer need not say so; any other must be addressed to the role, or to the person by id. */
function addressee(evidence: Evidence, demand: Demand, scope: Scope): Truth {
  if (demand.to === undefined) return certain;
  const { to } = evidence;
  const accepted = demand.to === 'producer' ? ['producer', 'company'] : [demand.to, scope.personId];
  if (to) return { ...certain, value: to.some((one) => accepted.includes(one)) };
  return demand.to === 'producer'
    ? certain
    : { value: undefined, grounds: [], missing: [missingOf(scope, 'to', scope.place)] };
}

/** The papers of an accepted kind that hang on this use, person, session or the production, and are not for something else. */
function candidates(demand: Demand, obligation: Obligation, { agreement, scope }: Reading): readonly Evidence[] {
  const names = [obligation.id, ...obligation.formerly].flatMap((id) => [
    id,
    `${agreement.id}/${id}`,
    `${obligation.agreement}/${id}`,
    `${agreement.family}/${id}`,
  ]);
  names.push(agreement.id, agreement.family, obligation.agreement);
  return evidenceAt(scope).filter((evidence) => {
    if (!demand.accepts.includes(evidence.kind ?? '')) return false;
    return evidence.for === undefined || evidence.for.some((name) => names.includes(name));
  });
}

/** All papers that hang on a subject. */
export function evidenceAt(scope: Scope): readonly Evidence[] {
  const { use, personOfUse, person, session, transfer } = scope.parts;
  const { records } = scope.situation.production;
  const id = scope.personId;
  const concernsPerson = (evidence: Evidence): boolean =>
    id === undefined || concerns(evidence, id, use?.people.length === 1, scope);
  const own = [
    ...(personOfUse?.record?.evidence ?? []),
    ...(use?.record?.evidence ?? []).filter((evidence) => scope.level !== 'person-in-use' || concernsPerson(evidence)),
    ...(session?.evidence ?? []).filter(
      (evidence) => id === undefined || concerns(evidence, id, session?.people?.length === 1, scope),
    ),
    ...(person?.evidence ?? []).filter(
      (evidence) => !use || evidence.uses === undefined || evidence.uses.includes(use.id),
    ),
    ...(transfer?.evidence ?? []),
    ...(scope.level === 'production' || scope.level === 'company'
      ? (scope.situation.production.record.evidence ?? [])
      : []),
  ];
  const shared = records.evidence.filter((evidence) => {
    const named = [evidence.uses, evidence.sessions, evidence.transfers].some((ids) => ids !== undefined);
    const here =
      Boolean(use && evidence.uses?.includes(use.id)) ||
      Boolean(session?.id && evidence.sessions?.includes(session.id)) ||
      Boolean(transfer?.id && evidence.transfers?.includes(transfer.id));
    if (named && !here) return false;
    return id === undefined
      ? evidence.person === undefined && evidence.people === undefined
      : concerns(evidence, id, true, scope);
  });
  return [...own, ...shared];
}

/** Whose paper it is: the person named in it, or its giver; one that names nobody is the only person's. */
function concerns(evidence: Evidence, person: string, alone: boolean, scope: Scope): boolean {
  const named = [evidence.person, evidence.from, ...(evidence.people ?? [])].filter(
    (one) => one !== undefined && (one === person || scope.situation.isPerson(one)),
  );
  return named.length > 0 ? named.includes(person) : alone || (evidence.to ?? []).includes(person);
}
