import type { Obligation } from '../agreements/agreement';
import type { Assessment, Outcome } from './assessment';
import { domainOf } from './domains';
import { owedIn, reasonKey, type OwedReason } from './reason';
import type { Reading } from './scope';
import { placeInTerm, termMissing } from './terms';
import { onlyAssumed, type Missing } from './truth';
import { missingKey, recordedGrounds, type World } from './world';

/** So many worlds are looked at; beyond them a question stays a question, and what follows depends on more. */
const MOST_WORLDS = 48;
/** An item that waits for more than these is not ready to be told by cases. */
const MOST_MISSING = 8;

/** What follows from an answer: all answers of which the same follows stand together. */
export interface Branch {
  /** Values of the fact; where the terms of an agreement are what is open, `in`, `before` or `after`. */
  readonly answers: readonly string[];
  /** What comes of it at once, or everything that may yet come of it. */
  readonly outcomes: readonly Outcome[];
  /** What would be owed. */
  readonly owed: readonly OwedReason[];
  /** Something else has to be known too. */
  readonly open: boolean;
}

/** What the answers to one question lead to. */
export interface Branches {
  readonly missing: Missing;
  readonly branches: readonly Branch[];
}

/** What the open facts of an item that waits for them decide. */
export interface Cases {
  /** Every answer leads to this: undefined where nothing is to be said. */
  readonly all?: { readonly assessment: Assessment | undefined; readonly whatever: readonly Missing[] };
  /** Facts whose answers change nothing, first among what is missing. */
  readonly moot: readonly Missing[];
}

/** Judges an obligation for a reading, with no case looked at. */
type Judge = (reading: Reading) => Assessment | undefined;

/** A world, or worlds of which the same follows. */
type Node =
  | { readonly kind: 'settled'; readonly assessment: Assessment | undefined; readonly sign: string }
  | { readonly kind: 'unsettled'; readonly sign: string }
  | {
      readonly kind: 'fork';
      readonly missing: Missing;
      readonly ways: readonly { readonly value: string; readonly node: Node }[];
      readonly sign: string;
    };

/** An item in one world. */
interface Way {
  readonly world: World;
  readonly assessment: Assessment | undefined;
}

/** Something to try. */
interface Next {
  readonly missing: Missing;
  readonly values: readonly string[];
}

/**
 * Whether any answer to what an item waits for changes anything. Looks no further than to two answers of which different things follow.
 * `start` is the world in which the item waits.
 */
export function settleByCases(waiting: Assessment, tried: Tried, start: World): Cases {
  const moot: Missing[] = [];
  let way: Way = { world: start, assessment: waiting };
  while (tried.isWaiting(way)) {
    const next = mayBeTold(waiting) && tried.isTellable(way) ? tried.next(way) : undefined;
    const [value] = next?.values ?? [];
    if (!next || value === undefined || tried.compare(tried.ways(way.world, next)) !== 'same') return { moot };
    moot.push(next.missing);
    way = tried.way(way.world.with(next.missing, value));
  }
  return { all: { assessment: way.assessment, whatever: moot }, moot: [] };
}

/** What each answer to the first thing that an item waits for leads to; undefined where that cannot be told. */
export function branchesFor(waiting: Assessment, tried: Tried, start: World): Branches | undefined {
  if (!mayBeTold(waiting)) return undefined;
  const root = new CaseTree(tried).explore({ world: start, assessment: waiting });
  return root.kind === 'fork' ? branchesOf(root) : undefined;
}

/** Before a use is recorded, and while very much is missing, cases tell nothing. */
function mayBeTold({ missing }: Assessment): boolean {
  return missing.length <= MOST_MISSING && missing.every(({ fact }) => fact !== 'record');
}

/** Judges an item in one world after the other, so many and no more. */
export class Tried {
  private left = MOST_WORLDS;

  constructor(
    private readonly obligation: Obligation,
    private readonly reading: Reading,
    private readonly hasSuccessor: boolean,
    private readonly judge: Judge,
  ) {}

  way(world: World): Way {
    this.left--;
    return { world, assessment: this.judge(this.in(world)) };
  }

  ways(world: World, { missing, values }: Next): readonly Way[] {
    return values.map((value) => this.way(world.with(missing, value)));
  }

  /** What would rest on the word of a bare tag alone is not settled by any answer. */
  isWaiting({ assessment }: Way): boolean {
    const rests = recordedGrounds(assessment?.grounds ?? []);
    return isWaiting(assessment) || (rests.length > 0 && onlyAssumed(rests));
  }

  /** What to try next: the first thing missing that has few answers; whether these terms govern comes last. */
  next({ world, assessment }: Way): Next | undefined {
    if (this.left <= 0 || !isWaiting(assessment)) return undefined;
    const { missing } = assessment;
    for (const one of missing) {
      const values = world.supposes(one) ? undefined : domainOf(one, this.reading.agreement);
      if (values && values.length > 1) return { missing: one, values };
    }
    const reading = this.in(world);
    return termOpen({ missing }, this.obligation, reading, this.hasSuccessor).length > 0
      ? { missing: termMissing(reading), values: ['before', 'in', 'after'] }
      : undefined;
  }

  /** Whether every answer that an item waits for can be tried: no day, count or person is among them, but days that place it in a term. */
  isTellable({ world, assessment }: Way): boolean {
    const others = (assessment?.missing ?? []).filter(
      (one) => world.supposes(one) || !domainOf(one, this.reading.agreement),
    );
    if (others.length === 0) return true;
    const placing = termOpen({ missing: others }, this.obligation, this.in(world), this.hasSuccessor);
    const keys = new Set(placing.map((one) => missingKey(one)));
    return others.every((one) => keys.has(missingKey(one)));
  }

  /** Whether the same follows in worlds that differ in one thing, whatever else is so. */
  compare(ways: readonly Way[]): 'same' | 'different' | 'unknown' {
    const settled = ways.filter((way) => !this.isWaiting(way));
    if (new Set(settled.map(({ assessment }) => signOf(assessment))).size > 1) return 'different';
    if (settled.some(({ assessment }) => restsOnAnAnswer(assessment))) return 'different';
    const waiting = ways.find((way) => this.isWaiting(way));
    if (!waiting) return 'same';
    const next = this.isTellable(waiting) ? this.next(waiting) : undefined;
    if (!next) return 'unknown';
    let found: 'same' | 'unknown' = 'same';
    for (const value of next.values) {
      const there = ways.map((way) => (this.isWaiting(way) ? this.way(way.world.with(next.missing, value)) : way));
      const compared = this.compare(there);
      if (compared === 'different') return compared;
      if (compared === 'unknown') found = compared;
    }
    return found;
  }

  private in(world: World): Reading {
    return { ...this.reading, scope: this.reading.scope.inWorld(world) };
  }
}

class CaseTree {
  private unique = 0;

  constructor(private readonly tried: Tried) {}

  explore(way: Way): Node {
    const { assessment } = way;
    if (!this.tried.isWaiting(way)) return { kind: 'settled', assessment, sign: signOf(assessment) };
    const next = this.tried.next(way);
    if (!next) return { kind: 'unsettled', sign: `unsettled ${this.unique++}` };
    const ways = this.tried
      .ways(way.world, next)
      .map((one, at) => ({ value: next.values[at] ?? '', node: this.explore(one) }));
    const [first] = ways;
    if (first && ways.every(({ node }) => node.sign === first.node.sign && !isStated(node))) return first.node;
    const sign = [missingKey(next.missing), ...ways.map(({ node }) => node.sign)].join('\u0002');
    return { kind: 'fork', missing: next.missing, ways, sign };
  }
}

function isStated(node: Node): boolean {
  return node.kind === 'settled' && restsOnAnAnswer(node.assessment);
}

/** Met by what the record says, of which the answer would be part: until somebody gives it, it is not met. */
function restsOnAnAnswer(assessment: Assessment | undefined): boolean {
  return assessment?.outcome === 'met' && assessment.basis !== 'document';
}

/** Whether what an item waits for would say among other things whether these terms govern. */
export function waitsForTerm(
  { missing }: Pick<Assessment, 'missing'>,
  obligation: Obligation,
  reading: Reading,
  hasSuccessor: boolean,
): boolean {
  return termOpen({ missing }, obligation, reading, hasSuccessor).length > 0;
}

/** What of it is missing to place the subject in its terms. */
function termOpen(
  { missing }: Pick<Assessment, 'missing'>,
  obligation: Obligation,
  reading: Reading,
  hasSuccessor: boolean,
): readonly Missing[] {
  const { lies, missing: open } = placeInTerm(obligation.term, reading, hasSuccessor);
  if (lies !== undefined) return [];
  const keys = new Set(missing.map((one) => missingKey(one)));
  return open.filter((one) => keys.has(missingKey(one)));
}

/** Whether an item waits for facts or a decision. */
export function isWaiting(assessment: Assessment | undefined): assessment is Assessment {
  return assessment?.outcome === 'needs-facts' || assessment?.outcome === 'needs-judgement';
}

/** The same for worlds of which the same follows. */
function signOf(assessment: Assessment | undefined): string {
  if (!assessment || assessment.outcome === 'not-required') return 'free';
  const { outcome, deadline, evidence } = assessment;
  return JSON.stringify([
    outcome,
    owedOf(assessment).map(reasonKey),
    deadline?.due,
    deadline?.overdue,
    evidence.map(({ at }) => at),
  ]);
}

/** What is owed, whatever is on file instead. */
function owedOf({ reasons }: Assessment): readonly OwedReason[] {
  return owedIn(reasons).map((one) =>
    one.kind === 'demands' ? { ...one, demands: one.demands.map((demand) => ({ ...demand, faults: [] })) } : one,
  );
}

function branchesOf({ missing, ways }: Extract<Node, { kind: 'fork' }>): Branches {
  const bySign = new Map<string, { answers: string[]; node: Node }>();
  for (const { value, node } of ways) {
    const known = bySign.get(node.sign);
    const words = value.includes(' ') ? [value] : value.split('|');
    if (known) known.answers.push(...words);
    else bySign.set(node.sign, { answers: words, node });
  }
  return { missing, branches: [...bySign.values()].map(({ answers, node }) => ({ answers, ...outcomeOf(node) })) };
}

function outcomeOf(node: Node): Omit<Branch, 'answers'> {
  switch (node.kind) {
    case 'settled':
      return {
        outcomes: [node.assessment?.outcome ?? 'not-required'],
        owed: node.assessment ? owedOf(node.assessment) : [],
        open: false,
      };
    case 'unsettled':
      return { outcomes: [], owed: [], open: true };
    case 'fork': {
      const all = node.ways.map((way) => outcomeOf(way.node));
      return {
        outcomes: [...new Set(all.flatMap((one) => one.outcomes))],
        owed: distinctOwed(all.flatMap((one) => one.owed)),
        open: true,
      };
    }
  }
}

/** Each once. */
export function distinctOwed(owed: readonly OwedReason[]): readonly OwedReason[] {
  return [...new Map(owed.map((one) => [reasonKey(one), one])).values()];
}
