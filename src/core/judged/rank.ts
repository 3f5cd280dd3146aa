import type { Strength } from '../agreements/agreement';
import type { Outcome } from '../agreements/outcome';
import { waitsForProfile, type Asked } from '../evaluation/profile';
import { dateText } from '../text/dateText';
import { isBy } from '../text/moments';
import { message, type Message } from '../words/message';

/**
 * How much a requirement presses, the most pressing first. Every requirement has exactly one rank, and every number and
 * order that a surface shows comes from it: what is only recommended or accepted never stands before what is owed.
 */
export const ranks = [
  'blocked',
  'overdue',
  'open',
  'needs-facts',
  'needs-judgement',
  'profile-waiting',
  'recommended',
  'recommended-waiting',
  'accepted',
  'not-yet',
  'on-request',
  'waived',
  'met',
  'not-required',
] as const;
export type Rank = (typeof ranks)[number];

/** What decides a rank: of an assessment, or of the part of a report that tells it. */
export interface Ranked {
  readonly outcome: Outcome;
  readonly strength: Strength;
  readonly deadline?: { readonly due: string; readonly overdue: boolean };
  readonly accepted?: object;
  /** A main duty of its agreement. */
  readonly main?: true;
  /** What it waits for, first things first. */
  readonly missing?: readonly Asked[];
  /** Of a part of a report: whether it asked for work on the day of the report. */
  readonly remains?: boolean;
}

/** The rank on a day (ISO); a part of a report keeps the one of its report's day. */
export function rankOf(one: Ranked, asOf: string): Rank {
  const { outcome, strength, deadline } = one;
  const isAsked = outcome === 'needs-facts' || outcome === 'needs-judgement';
  if (outcome !== 'open' && outcome !== 'blocked' && !isAsked) return outcome;
  if (isAsked && waitsForProfile(one)) return 'profile-waiting';
  if (strength !== 'required') return isAsked ? 'recommended-waiting' : 'recommended';
  if (outcome !== 'open') return outcome;
  if (isAccepted(one, asOf)) return 'accepted';
  return deadline?.overdue === true ? 'overdue' : 'open';
}

/** Whether the production goes on although it is open, on a day (ISO); an acceptance may have run out. */
export function isAccepted({ accepted, remains }: Ranked, asOf: string): boolean {
  if (accepted === undefined) return false;
  if (remains !== undefined) return !remains;
  const until = 'until' in accepted ? accepted.until : undefined;
  return typeof until !== 'string' || isBy(asOf, until);
}

/** Whether it still asks for work: what is only recommended does not, nor what the production has accepted. */
export function remains(one: Ranked, asOf: string): boolean {
  return ranks.indexOf(rankOf(one, asOf)) <= ranks.indexOf('profile-waiting');
}

/**
 * The more pressing first, the sooner due of what still asks for something, and the main duty of an agreement before its
 * others; zero where nothing tells two apart.
 */
export function comparePressing(a: Ranked, b: Ranked, asOf: string): number {
  const rank = ranks.indexOf(rankOf(a, asOf));
  const apart = rank - ranks.indexOf(rankOf(b, asOf));
  if (apart !== 0) return apart;
  const due = rank > lastAsking ? 0 : compareText(dueOf(a), dueOf(b));
  return due !== 0 ? due : mainFirst(a, b);
}

/** Main duties before the others: for whatever else sorts requirements. */
export function mainFirst(a: Pick<Ranked, 'main'>, b: Pick<Ranked, 'main'>): number {
  return Number(b.main === true) - Number(a.main === true);
}

/** What is accepted is the last that asks for anything. */
export const lastAsking = ranks.indexOf('accepted');

/** What has no date comes after every date. */
function dueOf({ deadline }: Ranked): string {
  return deadline?.due ?? '\uffff';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a requirement stands, for numbers and lists: a rank, where what is overdue is one of those that are open. */
export type Status = Exclude<Rank, 'overdue'>;
export const statuses = ranks.filter((rank): rank is Status => rank !== 'overdue');

export function statusOf(one: Ranked, asOf: string): Status {
  const rank = rankOf(one, asOf);
  return rank === 'overdue' ? 'open' : rank;
}

/** The word for all of a rank or status; what is met may be on file or only stated. */
export function rankWord(rank: Rank): Message {
  switch (rank) {
    case 'overdue':
    case 'recommended':
    case 'recommended-waiting':
    case 'profile-waiting':
    case 'accepted':
    case 'met':
      return message(`rank.${rank}`);
    default:
      return message(`outcome.${rank}`);
  }
}

/** What tells the word for one requirement besides its rank. */
export interface Worded extends Ranked {
  readonly basis?: 'document' | 'statement';
  readonly late?: true;
  readonly unseen?: true;
  readonly starts?: string;
}

/** The word for how one requirement stands on a day (ISO). */
export function outcomeWord(one: Worded, asOf: string): Message {
  const { outcome, basis, late, unseen, starts } = one;
  if (rankOf(one, asOf) === 'profile-waiting') return message('rank.profile-waiting');
  if (outcome === 'open' && late) return message('rank.late');
  if (outcome === 'open' && unseen) return message('rank.unseen');
  if (rankOf(one, asOf) === 'overdue') return message('rank.overdue');
  if (outcome === 'met' && basis !== 'document') return message('outcome.stated');
  if (outcome === 'not-yet' && starts !== undefined) return message('outcome.starts', { date: dateText(starts) });
  return message(`outcome.${outcome}`);
}
