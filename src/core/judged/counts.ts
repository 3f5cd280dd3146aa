import { isPartly, type SceneStanding } from '../production/sceneStanding';
import type { SceneStatus } from '../production/production';
import type { Severity } from '../text/problem';
import { finish, type Steps } from '../text/steps';
import { rankOf, type Rank, type Ranked, type Status } from './rank';

/** How a production stands, in numbers: every surface that prints one of them prints this one. */
export interface Counts {
  /** Of the problems those that are errors. */
  readonly errors: number;
  readonly blocked: number;
  /** Required, open, and not accepted by the production. */
  readonly open: number;
  /** Of these the ones whose date is past. */
  readonly overdue: number;
  /** Required and open, but the production goes on, for now or for good. */
  readonly accepted: number;
  /** Blocked or open, but only recommended. */
  readonly recommended: number;
  readonly needsFacts: number;
  readonly needsJudgement: number;
  /** Questions about scenes, uses, people and papers, each once, however many requirements wait for it. */
  readonly questions: number;
  /** Answers of the production profile that something waits for. */
  readonly profile: number;
  readonly undeclared: number;
  readonly unclear: number;
  /** Scenes of which some stages of the work are declared and others are not. */
  readonly partly: number;
  /** Vendors whose answer is missing or not whole. */
  readonly vendors: number;
  /** Whatever else the gate names: input that was not understood and is no error, lists that nobody has written. */
  readonly notKnown: number;
}

/** What is counted. */
export interface Countable {
  readonly ranked: RankCounts;
  readonly questions: readonly unknown[];
  /** Those of the profile. */
  readonly profile: readonly unknown[];
  readonly scenes: readonly Pick<SceneStanding, 'status' | 'silent'>[];
  /** Those without an answer. */
  readonly silentVendors: readonly unknown[];
  /** What keeps the record open and is none of the others. */
  readonly notKnown: readonly unknown[];
  readonly problems: readonly { readonly severity: Severity }[];
}

export function countsOf({ ranked, questions, profile, scenes, silentVendors, notKnown, problems }: Countable): Counts {
  const scenesWith = (status: SceneStatus): number => scenes.filter((one) => one.status === status).length;
  return {
    errors: problems.filter((one) => one.severity === 'error').length,
    blocked: ranked.blocked,
    open: ranked.open + ranked.overdue,
    overdue: ranked.overdue,
    accepted: ranked.accepted,
    recommended: ranked.recommended,
    needsFacts: ranked['needs-facts'],
    needsJudgement: ranked['needs-judgement'],
    questions: questions.length,
    profile: profile.length,
    undeclared: scenesWith('undeclared'),
    unclear: scenesWith('unclear'),
    partly: scenes.filter(isPartly).length,
    vendors: silentVendors.length,
    notKnown: notKnown.length,
  };
}

export type RankCounts = { readonly [Each in Rank]: number };

/** How many requirements have each rank; together they are all. */
export function countRanks(all: readonly Ranked[], asOf: string): RankCounts {
  return finish(countRanksInSteps(all, asOf));
}

/** The same, one by one. */
export function* countRanksInSteps(all: readonly Ranked[], asOf: string): Steps<RankCounts> {
  const counts: { [Each in Rank]: number } = {
    blocked: 0,
    overdue: 0,
    open: 0,
    'needs-facts': 0,
    'needs-judgement': 0,
    recommended: 0,
    'recommended-waiting': 0,
    'profile-waiting': 0,
    accepted: 0,
    'not-yet': 0,
    'on-request': 0,
    waived: 0,
    met: 0,
    'not-required': 0,
  };
  for (const one of all) {
    counts[rankOf(one, asOf)]++;
    yield;
  }
  return counts;
}

/** How many have each status; together they are all. */
export function countStatuses(all: readonly Ranked[], asOf: string): { readonly [Each in Status]: number } {
  const { overdue, ...counts } = countRanks(all, asOf);
  return { ...counts, open: counts.open + overdue };
}

/** Whether nothing is left: also nothing that the production only goes on with, and no answer of a vendor. */
export function isSettled(counts: Counts): boolean {
  return left.every((name) => counts[name] === 0);
}

const left = [
  'errors',
  'blocked',
  'open',
  'accepted',
  'needsFacts',
  'needsJudgement',
  'questions',
  'profile',
  'undeclared',
  'unclear',
  'partly',
  'vendors',
  'notKnown',
] as const satisfies readonly (keyof Counts)[];

/** Some productions together. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts): number => all.reduce((total, counts) => total + counts[name], 0);
  return {
    errors: sum('errors'),
    blocked: sum('blocked'),
    open: sum('open'),
    overdue: sum('overdue'),
    accepted: sum('accepted'),
    recommended: sum('recommended'),
    needsFacts: sum('needsFacts'),
    needsJudgement: sum('needsJudgement'),
    questions: sum('questions'),
    profile: sum('profile'),
    undeclared: sum('undeclared'),
    unclear: sum('unclear'),
    partly: sum('partly'),
    vendors: sum('vendors'),
    notKnown: sum('notKnown'),
  };
}
