import { outcomes, type Assessment } from '../evaluation/assessment';
import type { JudgedProduction } from './judgedProduction';
import { asksForPaper, asksForWork, isAccepted } from './looks';
import { countQuestions } from './pendingQuestions';

/** What is still to do about some assessments. */
export interface Work {
  /** Items that a paper or a change must settle. */
  readonly open: number;
  /** Open, and the production goes on. */
  readonly accepted: number;
  readonly recommended: number;
  readonly questions: number;
  /** The most pressing of those that ask for something. */
  readonly first: Assessment | undefined;
}

/** Lists of assessments stay the same as long as their production is judged alike. */
const counted = new WeakMap<readonly Assessment[], Work>();

export function workOf(assessments: readonly Assessment[], judged: JudgedProduction): Work {
  let work = counted.get(assessments);
  if (!work) {
    work = count(assessments, judged);
    counted.set(assessments, work);
  }
  return work;
}

function count(assessments: readonly Assessment[], judged: JudgedProduction): Work {
  const { asOf } = judged.evaluation;
  const asked = assessments.filter(asksForPaper);
  const accepted = asked.filter((one) => one.strength === 'required' && isAccepted(one, asOf)).length;
  const recommended = asked.filter(({ strength }) => strength !== 'required').length;
  return {
    open: asked.length - accepted - recommended,
    accepted,
    recommended,
    questions: countQuestions(assessments, judged),
    first: mostPressing(assessments),
  };
}

function mostPressing(assessments: readonly Assessment[]): Assessment | undefined {
  let most: Assessment | undefined;
  for (const one of assessments)
    if (asksForWork(one) && (!most || outcomes.indexOf(one.outcome) < outcomes.indexOf(most.outcome))) most = one;
  return most;
}
