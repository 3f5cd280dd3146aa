import type { Decision } from '../manifest/manifest';
import type { Production } from '../production/production';
import { namesSomebody } from '../text/namesSomebody';
import { groupBy } from './groupBy';
import { isAfterDay } from './moments';

/** A decision that counts: somebody gave an answer on a day. */
export type SignedDecision = Decision & { readonly answer: string; readonly by: string; readonly on: string };

/** The decisions of a production that count on a day (ISO), by the question they answer. */
export class Decisions {
  private readonly byQuestion: ReadonlyMap<string, readonly SignedDecision[]>;

  constructor({ record, records }: Production, asOf: string) {
    const counting = records.decisions.filter(
      (one): one is SignedDecision => isSigned(one) && !isAfterDay(one.on, asOf, record['time-zone']),
    );
    const pairs = counting.flatMap((decision) => (decision.question ?? []).map((name) => ({ name, decision })));
    this.byQuestion = new Map(
      [...groupBy(pairs, ({ name }) => name)].map(([name, all]) => [name, all.map(({ decision }) => decision)]),
    );
  }

  on(questions: readonly string[]): readonly SignedDecision[] {
    return [...new Set(questions.flatMap((name) => this.byQuestion.get(name) ?? []))];
  }
}

/** Whether a decision says what was decided, by whom and on which day; without one of these it is nobody's. */
export function isSigned(decision: Decision): decision is SignedDecision {
  const { answer, by, on } = decision;
  return answer !== undefined && namesSomebody(by) && isSaid(on);
}

/** The latest decision; undefined where decisions of one day differ, because nobody can say which came after the other. */
export function latestDecision(all: readonly SignedDecision[]): SignedDecision | undefined {
  const days = all.map(({ on }) => on).sort();
  const latest = all.filter(({ on }) => on === days.at(-1));
  const answers = new Set(latest.map(({ answer }) => answer));
  return answers.size === 1 ? latest.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0] : undefined;
}

/** Something is written, and it is not `unknown`. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== 'unknown';
}
