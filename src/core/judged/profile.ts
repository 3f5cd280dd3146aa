import type { Evaluation, OpenQuestion } from '../evaluation/assessment';
import { profileFacts } from '../evaluation/profile';
import type { Production } from '../production/production';
import { message, type Message } from '../words/message';
import type { RankCounts } from './counts';

/** The production profile: what is true of the production as a whole, answered once. */
export interface Profile {
  readonly answered: number;
  /** Answers that are there, and those that something waits for. */
  readonly of: number;
  /** How many requirements wait for the answers that are missing; of a whole agreement one. */
  readonly waiting: number;
  /** In the order in which they are asked. */
  readonly open: readonly OpenQuestion[];
}

/** Nothing is asked for that no requirement waits for. */
export function profileOf(
  { record }: Production,
  { profile: open }: Pick<Evaluation, 'profile'>,
  ranked: RankCounts,
): Profile {
  const asked = new Set(open.map(({ missing: { fact } }) => (fact === 'agreements-complete' ? 'agreements' : fact)));
  const answered = profileFacts.filter((fact) => !asked.has(fact) && isKnown(record[fact])).length;
  return { answered, of: answered + asked.size, waiting: ranked['profile-waiting'], open };
}

function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? !value.includes('unknown') : value !== undefined && value !== 'unknown';
}

/** The one line: `Profile: 4 of 9 answered`; undefined once nothing waits for an answer. */
export function profileLine({
  answered,
  of,
  waiting,
}: Pick<Profile, 'answered' | 'of' | 'waiting'>): Message | undefined {
  if (answered === of) return undefined;
  return waiting > 0
    ? message('profile.waiting', { answered, of, n: waiting })
    : message('profile.line', { answered, of });
}
