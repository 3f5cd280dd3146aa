import type { Assessment } from '../evaluation/assessment';
import { countRanks } from './counts';
import type { JudgedProduction } from './judgedProduction';
import { countQuestions } from './pendingQuestions';
import { comparePressing, lastAsking, rankOf, ranks } from './rank';

/** What is still to do about some assessments. */
export interface Work {
  /** Required, and blocked or open: a document or a change must settle it. */
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
  const { blocked, overdue, open, accepted, recommended } = countRanks(assessments, asOf);
  return {
    open: blocked + overdue + open,
    accepted,
    recommended,
    questions: countQuestions(assessments, judged),
    first: mostPressing(assessments, asOf),
  };
}

function mostPressing(assessments: readonly Assessment[], asOf: string): Assessment | undefined {
  let most: Assessment | undefined;
  for (const one of assessments)
    if (ranks.indexOf(rankOf(one, asOf)) <= lastAsking && (!most || comparePressing(one, most, asOf) < 0)) most = one;
  return most;
}
