import type { Assessment, Outcome } from '../evaluation/assessment';
import { rankOf, type Rank, type Ranked } from '../judged/rank';
import type { SceneStatus } from '../production/production';

/** How something is shown beside its words: an icon of VS Code's own set and a colour of the reader's theme. */
export interface Look {
  readonly icon: string;
  readonly colour?: string;
}

const error = 'problemsErrorIcon.foreground';
const warning = 'problemsWarningIcon.foreground';
const information = 'problemsInfoIcon.foreground';
const passed = 'testing.iconPassed';

/** Each outcome has a shape of its own, so that nobody depends on the colour. */
export const outcomeLooks: { readonly [O in Outcome]: Look } = {
  blocked: { icon: 'error', colour: error },
  open: { icon: 'warning', colour: warning },
  'needs-facts': { icon: 'question', colour: information },
  'needs-judgement': { icon: 'law', colour: information },
  'not-yet': { icon: 'clock' },
  'on-request': { icon: 'bell' },
  waived: { icon: 'verified' },
  met: { icon: 'pass', colour: passed },
  'not-required': { icon: 'dash' },
};

export const sceneLooks: { readonly [S in SceneStatus]: Look } = {
  declared: { icon: 'circle-filled' },
  none: { icon: 'check' },
  undeclared: { icon: 'circle-outline' },
  unclear: { icon: 'unverified', colour: warning },
  omitted: { icon: 'dash' },
};

/** The same for every rank: what is overdue is as red as what is blocked, and what is only recommended warns of nothing. */
export const rankLooks: { readonly [R in Rank]: Look } = {
  ...outcomeLooks,
  overdue: { icon: outcomeLooks.open.icon, colour: error },
  recommended: { icon: 'lightbulb', colour: information },
  'recommended-waiting': outcomeLooks['needs-facts'],
  'profile-waiting': outcomeLooks['needs-facts'],
  accepted: { icon: 'debug-pause', colour: information },
};

/** How one assessment looks on a day (ISO). */
export function lookOf(assessment: Ranked, asOf: string): Look {
  return rankLooks[rankOf(assessment, asOf)];
}

/** Asks for a paper or a change rather than an answer. */
export function asksForPaper({ outcome }: Pick<Assessment, 'outcome'>): boolean {
  return outcome === 'blocked' || outcome === 'open';
}

/** Outcomes that ask for work. */
const workOutcomes = ['blocked', 'open', 'needs-facts', 'needs-judgement'] as const satisfies readonly Outcome[];

export function asksForWork({ outcome }: Pick<Assessment, 'outcome'>): boolean {
  return workOutcomes.some((one) => one === outcome);
}
