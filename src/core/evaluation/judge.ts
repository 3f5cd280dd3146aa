import type { Condition, Exception, Obligation, Requirement } from '../agreements/agreement';
import { lower } from '../agreements/catalogue';
import { isOnFile } from '../production/documents';
import type { Use } from '../production/production';
import type { Assessment, Outcome } from './assessment';
import { branchesFor, isWaiting, settleByCases, Tried, waitsForTerm, type Branches } from './cases';
import { whateverTheAnswer, withoutMoot } from './casesTold';
import { holds } from './conditions';
import { personCoverage } from './coverage';
import type { Deadline } from './deadline';
import { isAbout } from './isAbout';
import { isLater } from '../text/moments';
import { factsMissing, weigh, type DemandStanding, type RequirementStanding } from './papers';
import { finishedBefore } from './published';
import type { Reading } from './scope';
import { settleOpen } from './settleOpen';
import { subjectKey } from './subject';
import { isUnseen, type DocumentFault, type Reason, type UnmetDemand } from './reason';
import { placeInTerm, termMissing, type Placement } from './terms';
import { all, distinct, onlyAssumed, type Ground, type Missing, type Truth } from './truth';
import { recordedGrounds, type World } from './world';

/** Whether a successor takes over after the agreement's term. */
export interface Under {
  readonly hasSuccessor: boolean;
  /** Other terms of the family are on file. */
  readonly hasOtherTerms: boolean;
}

/**
 * Judges one obligation for one subject. Undefined where nothing is to be said: the person is not covered, another term
 * governs, or an information is not triggered. A no in coverage, dates or trigger decides, whatever else is unknown;
 * a valid paper on record ends the questions.
 */
export function judge(obligation: Obligation, reading: Reading, under: Under): Assessment | undefined {
  const { possible } = reading.scope;
  const found = judgeByCases(obligation, reading, under, possible);
  if (!under.hasOtherTerms || !isWaiting(found) || !waitsForTerm(found, obligation, reading, under.hasSuccessor))
    return found;
  const governed = judgeByCases(obligation, reading, under, possible.with(termMissing(reading), 'in'));
  return governed ? { ...found, governed } : found;
}

/** Judges in a world, and in the worlds that it leaves possible where it waits for something. */
function judgeByCases(obligation: Obligation, reading: Reading, under: Under, world: World): Assessment | undefined {
  const there = world.isEmpty ? reading : { ...reading, scope: reading.scope.inWorld(world) };
  const found = new Judgement(obligation, there, under).assessment();
  if (!isWaiting(found)) return found;
  const cases = settleByCases(found, triedOf(obligation, reading, under), world);
  return cases.all ? whateverTheAnswer(cases.all) : withoutMoot(found, cases.moot);
}

function triedOf(obligation: Obligation, reading: Reading, under: Under): Tried {
  return new Tried(obligation, reading, under.hasSuccessor, (there) =>
    new Judgement(obligation, there, under).assessment(),
  );
}

/** What each answer leads to, of an item that waits for facts or a decision. */
export function whatFollows(
  waiting: Assessment,
  obligation: Obligation,
  reading: Reading,
  under: Under,
): Branches | undefined {
  const { possible } = reading.scope;
  const start = waiting.whicheverGoverns ? possible.with(termMissing(reading), 'in') : possible;
  return branchesFor(waiting, triedOf(obligation, reading, under), start);
}

class Judgement {
  constructor(
    private readonly obligation: Obligation,
    private readonly reading: Reading,
    private readonly under: Under,
  ) {}

  assessment(): Assessment | undefined {
    const { obligation, reading } = this;
    const coverage = this.coverage();
    if (coverage.value === false) return undefined;
    const finished = finishedBefore(reading);
    if (finished) return this.make('not-required', [this.unreached(finished)], [finished]);
    const term = placeInTerm(obligation.term, reading, this.under.hasSuccessor);
    if (this.notGoverned(term)) return undefined;
    const trigger = holds(obligation.when, reading);
    const informs = obligation.strength === 'information';
    if (trigger.value === false)
      return informs && onlyAssumed(trigger.grounds) ? undefined : this.notRequired(trigger.grounds);
    const shown = this.shown();
    if (shown) return this.notRequired(shown.truth.grounds, shown.exception);
    if (term.lies === 'before') {
      const starts = this.takesEffect();
      const why: Reason = { kind: 'not-yet', from: starts, grounds: recorded(term.grounds) };
      return { ...this.make('not-yet', [why], term.grounds), starts };
    }
    if (informs)
      return trigger.value && term.lies !== undefined && coverage.value ? this.information(trigger) : undefined;
    if (obligation.onRequest && !this.requested()) return this.asleep(trigger);
    // A no to the trigger makes the dates moot, so it is asked for before them.
    const outer = [...coverage.missing, ...term.missing];
    if (outer.length > 0)
      return (
        (coverage.missing.length === 0 ? this.settledByPaper(trigger) : undefined) ??
        this.ask([...coverage.missing, ...trigger.missing, ...term.missing], trigger.grounds)
      );
    return obligation.forbids ? this.forbidden(obligation.forbids, trigger) : this.required(trigger);
  }

  private coverage(): Truth {
    const { level } = this.obligation;
    const personal = level === 'person' || level === 'session' || level === 'person-in-use';
    return personal ? personCoverage(this.reading) : all([]);
  }

  /** A text that names no first day does not reach what was finished before it was known. */
  private unreached(ground: Ground): Reason {
    return { kind: 'before-published', published: this.reading.agreement.published ?? '', ground };
  }

  /** Before a term that has begun an earlier version governs; after a term its successor does, if there is one. */
  private notGoverned(term: Placement): boolean {
    if (term.lies === 'before') return this.takesEffect() <= this.reading.scope.situation.asOf;
    return term.lies === 'after';
  }

  private takesEffect(): string {
    return (this.obligation.term ?? this.reading.agreement.term)?.from ?? '';
  }

  private requested(): boolean {
    const { agreement, scope } = this.reading;
    const names = [this.obligation.id, ...this.obligation.formerly].flatMap((id) => [
      `${agreement.id}/${id}`,
      `${agreement.family}/${id}`,
      `${this.obligation.agreement}/${id}`,
    ]);
    const { production, asOf } = scope.situation;
    return production.records.requests.some(
      (request) =>
        names.includes(request.obligation ?? '') &&
        isAbout(request, scope) &&
        isLater(request.on, asOf, production.record['time-zone']) !== true,
    );
  }

  /** A right that nobody has claimed yet; whether there is one may be open, and is not asked before. */
  private asleep(trigger: Truth): Assessment {
    const [open] = trigger.missing;
    return this.make('on-request', [{ kind: 'on-request', ...(open && { open }) }], trigger.grounds);
  }

  private information(trigger: Truth): Assessment {
    return this.make('not-required', [{ kind: 'information' }], trigger.grounds);
  }

  private notRequired(grounds: readonly Ground[], exception?: Exception): Assessment {
    if (onlyAssumed(grounds)) return this.ask(this.recordMissing(), grounds);
    const told = recorded(grounds);
    const why: Reason = exception
      ? { kind: 'exception', exception, grounds: told }
      : { kind: 'not-required', grounds: told };
    const assessment = this.make('not-required', [why, ...noteOf(exception)], grounds);
    return exception ? { ...assessment, confidence: lower(assessment.confidence, exception.confidence) } : assessment;
  }

  private forbidden(forbids: Condition, trigger: Truth): Assessment {
    const { reading, obligation } = this;
    const lifting = this.lifting();
    if (lifting.holding) return this.notRequired(lifting.holding.truth.grounds, lifting.holding.exception);
    const ban = holds(forbids, reading);
    if (ban.value === false) {
      if (onlyAssumed(ban.grounds)) return this.ask(this.recordMissing(), ban.grounds);
      return {
        ...this.make('met', [{ kind: 'stated', grounds: recorded(ban.grounds) }], ban.grounds),
        basis: 'statement',
      };
    }
    const unshown = lifting.open.filter(({ exception }) => exception.owedUntilShown);
    const asked = lifting.open.filter((one) => !unshown.includes(one));
    const missing = [...trigger.missing, ...ban.missing, ...asked.flatMap((one) => one.truth.missing)];
    if (missing.length > 0) return this.ask(missing, [...trigger.grounds, ...ban.grounds]);
    const grounds = [...trigger.grounds, ...ban.grounds];
    return this.make(
      'blocked',
      [{ kind: 'blocked', summary: obligation.summary }, ...becauseOf(grounds), ...unshown.map(notShown)],
      grounds,
    );
  }

  /** A valid paper on record settles an obligation under whichever term governs. */
  private settledByPaper(trigger: Truth): Assessment | undefined {
    const standing = this.obligation.requires && this.weigh(this.obligation.requires);
    return standing?.status === 'satisfied' && standing.demands.some((one) => one.evidence.length > 0)
      ? this.met(standing, trigger)
      : undefined;
  }

  private required(trigger: Truth): Assessment {
    const { obligation, reading } = this;
    const lifting = this.lifting();
    if (lifting.holding) return this.notRequired(lifting.holding.truth.grounds, lifting.holding.exception);
    const full = obligation.requires;
    if (!full) return this.information(trigger);
    const standing = this.weigh(full);
    if (standing.status === 'satisfied') return this.met(standing, trigger);
    if (standing.status === 'absent') return this.notRequired(trigger.grounds);
    if (trigger.value === undefined) return this.ask(trigger.missing, trigger.grounds);
    // One exception after the other: its answer may make the next one's questions moot.
    const noPaper = standing.demands.every((one) => one.evidence.length === 0);
    const unshown = lifting.open.filter(
      (one) => noPaper && one.exception.owedUntilShown && one.truth.missing.length > 0,
    );
    const [unsettled] = lifting.open.filter((one) => !unshown.includes(one));
    if (unsettled) return this.ask(unsettled.truth.missing, trigger.grounds, lifting.refused);
    for (const exception of obligation.exceptions.filter((one) => one.instead)) {
      const truth = holds(exception.when, reading);
      if (truth.value === false || !exception.instead) continue;
      const less = this.weigh(exception.instead);
      if (truth.value === true) return this.smaller(less, exception, truth, trigger);
      if (less.status !== standing.status) return this.ask(truth.missing, trigger.grounds);
      const [missing] = truth.missing;
      return this.unmet(standing, trigger, missing ? [{ kind: 'instead-unknown', exception, missing }] : []);
    }
    return this.unmet(
      standing,
      trigger,
      [...unshown.map(notShown), ...lifting.refused.map(refusal)],
      unshown.flatMap((one) => factsMissing(one.truth)),
    );
  }

  private smaller(less: RequirementStanding, exception: Exception, truth: Truth, trigger: Truth): Assessment {
    const why: Reason = { kind: 'instead', exception, grounds: recorded(truth.grounds) };
    if (less.status === 'satisfied' || less.status === 'absent') {
      const met = this.met(less, trigger);
      return { ...met, reasons: [...met.reasons, why] };
    }
    return this.unmet(less, trigger, [why]);
  }

  private weigh(requirement: Requirement): RequirementStanding {
    return weigh(requirement, this.obligation, this.reading, (id, reading) => this.paperDate(id, reading));
  }

  /** The date of the paper that meets another obligation of this agreement for the same subject. */
  private paperDate(id: string, reading: Reading): string | undefined {
    const other = reading.agreement.obligations.find((one) => one.id === id);
    if (!other?.requires || other.id === this.obligation.id) return undefined;
    const standing = weigh(other.requires, other, reading, () => undefined);
    return standing.demands.find((one) => one.status === 'satisfied')?.since;
  }

  private met(standing: RequirementStanding, trigger: Truth): Assessment {
    const satisfied = standing.demands.filter((one) => one.status === 'satisfied');
    const papers = satisfied.flatMap((one) => one.evidence);
    const grounds = [...trigger.grounds, ...satisfied.flatMap((one) => one.grounds)];
    if (papers.length === 0 && onlyAssumed(grounds)) return this.ask(this.recordMissing(), grounds);
    const { production } = this.reading.scope.situation;
    const why: Reason =
      papers.length > 0
        ? { kind: 'met', evidence: papers, isOnFile: papers.every((one) => isOnFile(one, production)) }
        : { kind: 'stated', grounds: recorded(satisfied.flatMap((one) => one.grounds)) };
    return {
      ...this.make('met', [why], grounds),
      evidence: papers,
      basis: this.basisOf(satisfied),
      ...kept(deadlineOf(satisfied)),
    };
  }

  /** Every demand, or of alternatives one, must rest on documents that are on file; what rests on facts alone is stated. */
  private basisOf(satisfied: readonly DemandStanding[]): 'document' | 'statement' {
    const { production } = this.reading.scope.situation;
    const onFile = ({ evidence }: DemandStanding): boolean =>
      evidence.length > 0 && evidence.every((one) => isOnFile(one, production));
    const enough =
      this.obligation.requires?.need === 'either'
        ? satisfied.some(onFile)
        : satisfied.length > 0 && satisfied.every(onFile);
    return enough ? 'document' : 'statement';
  }

  private unmet(
    standing: RequirementStanding,
    trigger: Truth,
    more: readonly Reason[],
    unshown: readonly string[] = [],
  ): Assessment {
    const unmet = standing.demands.filter((one) => one.status !== 'satisfied');
    const asked = unmet.filter(
      (one, index) => one.exists === true || (standing.status === 'unsatisfied' && firstOfItsKind(unmet, index)),
    );
    // What an exception may yet lift is not called late.
    const open = unshown.length > 0 ? asked.map((one) => ({ ...one, ...kept(one) })) : asked;
    const evidence = standing.demands.flatMap((one) => one.evidence);
    if (standing.status === 'unknown') {
      const question = this.ask(standing.missing, trigger.grounds);
      return {
        ...question,
        evidence,
        reasons: [...question.reasons, ...faultsOf(unmet), ...more],
        ...deadlineOf(unmet),
      };
    }
    const demands: Reason = {
      kind: 'demands',
      need: open.length > 1 ? (this.obligation.requires?.need ?? 'all') : 'all',
      demands: open.map(unmetDemand),
    };
    const assessment = this.make('open', [demands, ...becauseOf(trigger.grounds), ...more], trigger.grounds);
    const unrecorded = [...new Set([...unshown, ...open.flatMap((one) => one.unrecorded ?? [])])];
    return settleOpen(
      {
        ...assessment,
        evidence,
        ...deadlineOf(open),
        ...standingOf(open),
        ...(unrecorded.length > 0 && { unrecorded }),
      },
      this.obligation,
      this.reading,
      open.map((one) => one.demand),
    );
  }

  /** Facts first: they may make a judgement moot. */
  private ask(missing: readonly Missing[], grounds: readonly Ground[], refused: readonly Tested[] = []): Assessment {
    const needed = distinctMissing([...this.recordFirst(missing), ...missing]);
    const facts = needed.filter((one) => one.kind === 'fact');
    const ordered = [...facts, ...needed.filter((one) => one.kind === 'judgement')];
    const [first] = ordered;
    const reasons: readonly Reason[] = [
      ...(first ? [{ kind: 'question', missing: first } as const] : []),
      ...becauseOf(grounds),
      ...refused.map(refusal),
    ];
    return { ...this.make(facts.length > 0 ? 'needs-facts' : 'needs-judgement', reasons, grounds), missing: ordered };
  }

  /** What is missing of a bare tag can only be written once the use is recorded. */
  private recordFirst(missing: readonly Missing[]): readonly Missing[] {
    const { scope } = this.reading;
    const asked = new Set(missing.flatMap((one) => one.about.use ?? []));
    const { use } = scope.parts;
    const uses = use
      ? [use]
      : asked.size > 0
        ? scope.situation.usesSeenFrom(scope).flatMap((one) => one.parts.use ?? [])
        : [];
    return uses.filter((one) => one.bare && asked.has(one.id)).map(recordAsked);
  }

  /** A bare tag's word is not enough to say that nothing is asked: the use is to be recorded. */
  private recordMissing(): readonly Missing[] {
    const { use } = this.reading.scope.parts;
    return use ? [recordAsked(use)] : [];
  }

  /** An exception that the record shows, where it has to: it decides as a no to the trigger does, whatever else is unknown. */
  private shown(): Tested | undefined {
    return this.obligation.exceptions
      .filter((one) => one.owedUntilShown)
      .map((exception) => ({ exception, truth: holds(exception.when, this.reading) }))
      .find(({ truth }) => truth.value === true);
  }

  private lifting(): { holding: Tested | undefined; open: readonly Tested[]; refused: readonly Tested[] } {
    const judged = this.obligation.exceptions
      .filter((one) => !one.instead)
      .map((exception) => ({ exception, truth: holds(exception.when, this.reading) }));
    return {
      holding: judged.find((one) => one.truth.value === true),
      open: judged.filter((one) => one.truth.value === undefined),
      refused: judged.filter((one) => one.truth.value === false),
    };
  }

  private make(outcome: Outcome, reasons: readonly Reason[], grounds: readonly Ground[]): Assessment {
    const { obligation, reading } = this;
    const { scope, agreement } = reading;
    const use = scope.parts.use;
    const recommended: readonly Reason[] =
      obligation.strength === 'recommended' && outcome !== 'not-required' ? [{ kind: 'recommended' }] : [];
    const notes: readonly Reason[] =
      obligation.note !== undefined && outcome !== 'not-required' && outcome !== 'needs-facts'
        ? [{ kind: 'note', note: obligation.note }]
        : [];
    return {
      agreement: agreement.id,
      obligation: obligation.id,
      subject: { ...scope.subject, level: obligation.level },
      outcome,
      kind: obligation.kind,
      strength: obligation.strength,
      ...(obligation.main && { main: true as const }),
      confidence: obligation.confidence,
      summary: obligation.summary,
      cite: obligation.cite,
      sources: obligation.sources,
      reasons: [...reasons, ...recommended, ...notes],
      grounds: distinct(grounds),
      missing: [],
      evidence: [],
      scenes: use?.scenes.map((scene) => scene.name) ?? [],
    };
  }
}

/** An exception, and whether it holds. */
interface Tested {
  readonly exception: Exception;
  readonly truth: Truth;
}

/** What is recorded of what decided, each fact once. */
function recorded(grounds: readonly Ground[]): readonly Ground[] {
  return distinct(recordedGrounds(grounds));
}

function becauseOf(grounds: readonly Ground[]): readonly Reason[] {
  const told = recorded(grounds);
  return told.length > 0 ? [{ kind: 'because', grounds: told }] : [];
}

function refusal({ exception, truth }: Tested): Reason {
  return { kind: 'exception-refused', exception, grounds: recorded(truth.grounds) };
}

function faultsOf(standings: readonly DemandStanding[]): readonly Reason[] {
  return standings.flatMap(({ faults }) => faults.map((fault): Reason => ({ kind: 'document', fault })));
}

function unmetDemand({ demand, deadline, dueAtLast, faults }: DemandStanding): UnmetDemand {
  return {
    demand,
    faults,
    ...(deadline && { deadline, ...(dueAtLast !== undefined && { dueAtLast }) }),
  };
}

function recordAsked(use: Use): Missing {
  return {
    fact: 'record',
    kind: 'fact',
    about: { level: 'use', use: use.id },
    place: use.place,
    word: use.categories.join(', '),
  };
}

/** The same thing asked for under several conditions of which it is open which holds is named once. */
function firstOfItsKind(demands: readonly DemandStanding[], index: number): boolean {
  return demands.findIndex((one) => one.demand.what === demands[index]?.demand.what) === index;
}

/** Each missing fact or decision once. */
function distinctMissing(missing: readonly Missing[]): readonly Missing[] {
  const seen = new Set<string>();
  return missing.filter((one) => {
    const key = `${one.fact}\u0000${subjectKey(one.about)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** An exception that the record would have to show, or that somebody would have to claim. */
function notShown({ exception, truth }: Tested): Reason {
  const facts = factsMissing(truth);
  const [missing] = truth.missing;
  return facts.length > 0 || !missing
    ? { kind: 'exception-not-shown', exception, facts }
    : { kind: 'exception-not-claimed', exception, missing };
}

function noteOf(exception: Exception | undefined): readonly Reason[] {
  return exception?.note === undefined ? [] : [{ kind: 'note', note: exception.note }];
}

/** Whether being late is all that keeps documents from counting, or all that could hold them was not read. */
function standingOf(standings: readonly DemandStanding[]): { late?: true; unseen?: true } {
  const every = (is: (fault: DocumentFault) => boolean): boolean =>
    standings.length > 0 && standings.every(({ faults }) => faults.some(is));
  if (every(({ kind }) => kind === 'late')) return { late: true };
  return every(isUnseen) ? { unseen: true } : {};
}

/** A deadline that was kept is not overdue. */
function kept({ deadline }: { deadline?: Deadline }): { deadline?: Deadline } {
  return deadline ? { deadline: { ...deadline, overdue: false } } : {};
}

/** The earliest of the deadlines that still matter. */
function deadlineOf(standings: readonly DemandStanding[]): { deadline?: Deadline } {
  const [first] = standings.flatMap((one) => one.deadline ?? []).sort((a, b) => (a.due < b.due ? -1 : 1));
  return first ? { deadline: first } : {};
}
