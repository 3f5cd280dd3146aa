import type { Decision } from '../manifest/manifest';
import type { Production } from '../production/production';
import { namesSomebody } from '../text/namesSomebody';
import { groupBy } from './groupBy';
import { isBy, isLater, laterFirst } from '../text/moments';

/** A decision that counts: somebody gave an answer on a day. */
export type SignedDecision = Decision & { readonly answer: string; readonly by: string; readonly on: string };

/** The decisions of a production that count on a day (ISO), by the question they answer. */
export class Decisions {
  private readonly byQuestion: ReadonlyMap<string, readonly SignedDecision[]>;

  constructor({ record, records }: Production, asOf: string) {
    const counting = records.decisions.filter(
      (one): one is SignedDecision => isSigned(one) && isBy(one.on, asOf, record['time-zone']),
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

/** The latest decision; undefined where those that may be the latest differ, because nobody can say which came after the other. */
export function latestDecision(all: readonly SignedDecision[]): SignedDecision | undefined {
  const latest = notBeforeOthers(all);
  const answers = new Set(latest.map(({ answer }) => answer));
  return answers.size === 1
    ? [...latest].sort((a, b) => laterFirst(a.on, b.on) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0]
    : undefined;
}

/** The decisions of which none is surely earlier than another: one, several of a day, or of a month that holds the others' days. */
export function notBeforeOthers(all: readonly SignedDecision[]): readonly SignedDecision[] {
  return all.length < 2 ? all : all.filter(({ on }) => !all.some((other) => isLater(other.on, on) === true));
}

/** Something is written, and it is not `unknown`. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== 'unknown';
}
