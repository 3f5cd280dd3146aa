import type { Assessment, Outcome } from '../evaluation/assessment';
import type { SceneStatus } from '../production/production';
import { message, type Message } from '../words/message';

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
  none: { icon: 'circle-slash' },
  undeclared: { icon: 'circle-outline' },
  unclear: { icon: 'unverified', colour: warning },
  omitted: { icon: 'dash' },
};

/** The word for how an assessment stands: `Open`, or `Overdue` where the day has passed. */
export function outcomeWord(assessment: Pick<Assessment, 'outcome' | 'deadline'>): Message {
  return isOverdue(assessment) ? message('editor.overdue') : message(`outcome.${assessment.outcome}`);
}

export function isOverdue({ outcome, deadline }: Pick<Assessment, 'outcome' | 'deadline'>): boolean {
  return outcome === 'open' && deadline?.overdue === true;
}

/** Whether the production goes on although it is open, on a day (ISO); an acceptance may have run out. */
export function isAccepted({ accepted }: Pick<Assessment, 'accepted'>, asOf: string): boolean {
  return accepted !== undefined && (accepted.until === undefined || accepted.until >= asOf);
}

/** How one assessment looks: what is overdue is as red as what is blocked. */
export function lookOf(assessment: Pick<Assessment, 'outcome' | 'deadline'>): Look {
  return isOverdue(assessment) ? { icon: outcomeLooks.open.icon, colour: error } : outcomeLooks[assessment.outcome];
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
