import type { Agreement, Condition, Exception, Obligation, Requirement } from '../agreements/agreement';
import { lower } from '../agreements/catalogue';
import { isOnFile } from '../production/documents';
import type { Use } from '../production/production';
import { message, type Message } from '../words/message';
import type { Assessment, Deadline, Outcome } from './assessment';
import { branchesFor, isWaiting, settleByCases, Tried, waitsForTerm, type Branches } from './cases';
import { whateverTheAnswer, withoutMoot } from './casesTold';
import { holds } from './conditions';
import { personCoverage } from './coverage';
import { because, citation, distinct, expected, factLabel, paperName, questionText } from './explain';
import { isAbout } from './isAbout';
import { isAfterDay } from './moments';
import { factsMissing, weigh, type DemandStanding, type RequirementStanding } from './papers';
import { finishedBefore } from './published';
import type { Reading } from './scope';
import { settleOpen } from './settleOpen';
import { subjectKey } from './subject';
import { placeInTerm, termMissing, type Placement } from './terms';
import { all, onlyAssumed, type Ground, type Missing, type Truth } from './truth';
import type { World } from './world';

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
  return cases.all ? whateverTheAnswer(cases.all) : withoutMoot(found, cases.moot, reading.agreement);
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
  private readonly cite: string;

  constructor(
    private readonly obligation: Obligation,
    private readonly reading: Reading,
    private readonly under: Under,
  ) {
    this.cite = citation(reading.agreement, obligation);
  }

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
    if (term.lies === 'before')
      return this.make(
        'not-yet',
        [
          message('explain.not-yet', {
            date: this.takesEffect(),
            summary: obligation.summary,
            cite: this.cite,
            because: because(term.grounds),
          }),
        ],
        term.grounds,
      );
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
  private unreached(finished: Ground): Message {
    return message('explain.before-published', {
      name: this.reading.agreement.shortName,
      published: this.reading.agreement.published ?? '',
      fact: factLabel(finished.fact),
      date: finished.value,
      cite: this.cite,
    });
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
        !isAfterDay(request.on, asOf, production.record['time-zone']),
    );
  }

  /** A right that nobody has claimed yet; whether there is one may be open, and is not asked before. */
  private asleep(trigger: Truth): Assessment {
    const [first] = trigger.missing;
    const open = first
      ? [message('explain.on-request-open', { question: questionText(first, this.reading.agreement) })]
      : [];
    return this.make(
      'on-request',
      [message('explain.on-request', { summary: this.obligation.summary, cite: this.cite }), ...open],
      trigger.grounds,
    );
  }

  private information(trigger: Truth): Assessment {
    return this.make(
      'not-required',
      [message('explain.information', { summary: this.obligation.summary, cite: this.cite })],
      trigger.grounds,
    );
  }

  private notRequired(grounds: readonly Ground[], exception?: Exception): Assessment {
    if (onlyAssumed(grounds)) return this.ask(this.recordMissing(), grounds);
    const args = { because: because(grounds), cite: this.cite };
    const text = exception
      ? message('explain.exception', { ...args, exception: exception.id.replaceAll('-', ' ') })
      : message('explain.not-required', args);
    const assessment = this.make('not-required', [text, ...noteOf(exception)], grounds);
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
        ...this.make(
          'met',
          [message('explain.met.observed', { because: because(ban.grounds), cite: this.cite })],
          ban.grounds,
        ),
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
      [
        message('explain.blocked', { summary: obligation.summary, cite: this.cite }),
        ...becauseOf(grounds),
        ...unshown.map((one) => notShown(one, reading.agreement)),
      ],
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
      const [first] = truth.missing;
      const attached =
        first &&
        message('explain.instead-unknown', {
          exception: exception.id.replaceAll('-', ' '),
          question: questionText(first, reading.agreement),
        });
      return this.unmet(standing, trigger, attached ? [attached] : []);
    }
    return this.unmet(
      standing,
      trigger,
      [
        ...unshown.map((one) => notShown(one, reading.agreement)),
        ...lifting.refused.map((one) => this.refusal(one.exception, one.truth)),
      ],
      unshown.flatMap((one) => factsMissing(one.truth)),
    );
  }

  private smaller(less: RequirementStanding, exception: Exception, truth: Truth, trigger: Truth): Assessment {
    const why = message('explain.instead', {
      exception: exception.id.replaceAll('-', ' '),
      because: because(truth.grounds),
    });
    if (less.status === 'satisfied' || less.status === 'absent') {
      const met = this.met(less, trigger);
      return { ...met, explanation: [...met.explanation, why] };
    }
    return this.unmet(less, trigger, [why]);
  }

  private refusal(exception: Exception, truth: Truth): Message {
    return message('explain.exception-note', {
      exception: exception.id.replaceAll('-', ' '),
      because: because(truth.grounds),
    });
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
    const shown = message('explain.met.shown', {
      because: because(satisfied.flatMap((one) => one.grounds)),
      cite: this.cite,
    });
    const { production } = this.reading.scope.situation;
    const code = papers.every((one) => isOnFile(one, production)) ? 'explain.met' : 'explain.met.recorded';
    const text = papers.length > 0 ? message(code, { papers: papers.map(paperName), cite: this.cite }) : shown;
    return {
      ...this.make('met', [text], grounds),
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
    more: readonly Message[],
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
        explanation: [...question.explanation, ...unmet.flatMap((one) => one.reasons), ...more],
        ...deadlineOf(unmet),
      };
    }
    const sentences = open.flatMap((one) => [
      expected(one.demand, this.cite, one.deadline),
      ...one.reasons,
      ...dueNotes(one),
    ]);
    const either = open.length > 1 && this.obligation.requires?.need === 'either' ? [message('explain.either')] : [];
    const why = becauseOf(trigger.grounds);
    const assessment = this.make('open', [...sentences, ...either, ...why, ...more], trigger.grounds);
    const unrecorded = [...new Set([...unshown, ...open.flatMap((one) => one.unrecorded ?? [])])];
    return settleOpen(
      { ...assessment, evidence, ...deadlineOf(open), ...(unrecorded.length > 0 && { unrecorded }) },
      this.obligation,
      this.reading,
      open.map((one) => one.demand),
    );
  }

  /** Facts first: they may make a judgement moot. */
  private ask(
    missing: readonly Missing[],
    grounds: readonly Ground[],
    refused: readonly { exception: Exception; truth: Truth }[] = [],
  ): Assessment {
    const needed = distinctMissing([...this.recordFirst(missing), ...missing]);
    const facts = needed.filter((one) => one.kind === 'fact');
    const ordered = [...facts, ...needed.filter((one) => one.kind === 'judgement')];
    const [first] = ordered;
    const question = first ? questionText(first, this.reading.agreement) : '';
    const code = facts.length > 0 ? 'explain.needs-facts' : 'explain.needs-judgement';
    const why = becauseOf(grounds);
    const texts = [
      message(code, { question, cite: this.cite }),
      ...why,
      ...refused.map((one) => this.refusal(one.exception, one.truth)),
    ];
    return { ...this.make(facts.length > 0 ? 'needs-facts' : 'needs-judgement', texts, grounds), missing: ordered };
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
  private shown(): { exception: Exception; truth: Truth } | undefined {
    return this.obligation.exceptions
      .filter((one) => one.owedUntilShown)
      .map((exception) => ({ exception, truth: holds(exception.when, this.reading) }))
      .find(({ truth }) => truth.value === true);
  }

  private lifting(): {
    holding: { exception: Exception; truth: Truth } | undefined;
    open: readonly { exception: Exception; truth: Truth }[];
    refused: readonly { exception: Exception; truth: Truth }[];
  } {
    const judged = this.obligation.exceptions
      .filter((one) => !one.instead)
      .map((exception) => ({ exception, truth: holds(exception.when, this.reading) }));
    return {
      holding: judged.find((one) => one.truth.value === true),
      open: judged.filter((one) => one.truth.value === undefined),
      refused: judged.filter((one) => one.truth.value === false),
    };
  }

  private make(outcome: Outcome, explanation: readonly Message[], grounds: readonly Ground[]): Assessment {
    const { obligation, reading } = this;
    const { scope, agreement } = reading;
    const use = scope.parts.use;
    const recommended =
      obligation.strength === 'recommended' && outcome !== 'not-required' ? [message('explain.recommended')] : [];
    const notes =
      obligation.note !== undefined && outcome !== 'not-required' && outcome !== 'needs-facts'
        ? [message('explain.note', { note: obligation.note })]
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
      explanation: [...explanation, ...recommended, ...notes],
      grounds: distinct(grounds),
      missing: [],
      evidence: [],
      scenes: use?.scenes.map((scene) => scene.name) ?? [],
    };
  }
}

function becauseOf(grounds: readonly Ground[]): readonly Message[] {
  const said = because(grounds);
  return said.length > 0 ? [message('explain.because', { because: said })] : [];
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
function notShown(
  { exception, truth }: { readonly exception: Exception; readonly truth: Truth },
  agreement: Agreement,
): Message {
  const facts = factsMissing(truth);
  const name = exception.id.replaceAll('-', ' ');
  const [first] = truth.missing;
  return facts.length > 0 || !first
    ? message('explain.exception-not-shown', { exception: name, facts: facts.map(factLabel) })
    : message('explain.exception-not-claimed', { exception: name, question: questionText(first, agreement) });
}

function noteOf(exception: Exception | undefined): readonly Message[] {
  return exception?.note === undefined ? [] : [message('explain.note', { note: exception.note })];
}

function dueNotes(standing: DemandStanding): readonly Message[] {
  const { deadline, dueAtLast } = standing;
  return [
    ...(deadline?.overdue && !standing.reasons.some((one) => one.code === 'paper.late')
      ? [message('explain.overdue')]
      : []),
    ...(deadline?.earliestReading ? [message('explain.earliest')] : []),
    ...(deadline && dueAtLast !== undefined ? [message('explain.at-last', { fact: factLabel(dueAtLast) })] : []),
  ];
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
