import type { Agreement } from '../agreements/agreement';
import { daysBetween, isDay } from '../text/days';
import { dateText } from '../text/dateText';
import { message, type Argument, type Message } from '../words/message';
import { lastDays, type Deadline } from './deadline';
import { groundMessage, roleLabel } from './explain';
import { distinct, type Ground, type Missing } from './truth';

/** What the sentences about one item are made with. */
export interface Telling {
  readonly agreement: Agreement | undefined;
  /** ISO day; absent where nobody is told how long something is overdue. */
  readonly asOf: string | undefined;
  /** The time zone of the production. */
  readonly zone: string | undefined;
  /** What the item itself asks first. */
  readonly asked: Missing | undefined;
  /** Whom the item is about. */
  readonly person: string | undefined;
  /** What that person does on the title. */
  readonly roles: readonly string[];
  /** The name of a person or another record by its id; the id where there is none. */
  readonly nameOf: (id: string) => string;
  /** The short name of an agreement. */
  readonly agreementName: (id: string) => string;
}

/** When something is due: `by 7 Oct 2026`; with `asOf` (ISO day) also how many days ago that was. */
export function dueText(deadline: Deadline, zone?: string, asOf?: string): Message {
  const { due, reading, overdue } = deadline;
  const { first, last } = lastDays(deadline);
  const text =
    reading === 'before' && !isDay(due)
      ? message('due.before', { date: dateText(due, zone) })
      : message('due.by', { date: dateText(isDay(due) ? first : due, zone) });
  if (!overdue || asOf === undefined) return text;
  const n = daysBetween(last, asOf);
  return n > 0 ? message('due.overdue', { due: text, n }) : message('due.overdue-today', { due: text });
}

/** A fact that decided, and who decided it by name. */
export function factText(ground: Ground, { nameOf }: Telling): Message {
  return groundMessage(ground.by === undefined ? ground : { ...ground, by: nameOf(ground.by) });
}

/** The one fact to tell of those that decided: the closest to the item, as it was recorded. */
export function decidingFact(grounds: readonly Ground[]): Ground | undefined {
  const [first, ...rest] = distinct(grounds);
  if (!first) return undefined;
  const closest = rest.reduce((best, one) => (closeness(one) >= closeness(best) ? one : best), first);
  return leafOf(closest);
}

function closeness({ about: { use, person, session, transfer } }: Ground): number {
  return [use, person, session, transfer].filter((one) => one !== undefined).length;
}

/** What an agreement's own word rests on, where that is one fact alone. */
function leafOf(ground: Ground): Ground {
  const [only, ...others] = ground.because ?? [];
  return only && others.length === 0 ? leafOf(only) : ground;
}

/** The recorded facts that a fact rests on, without those between. */
export function restsOn(ground: Ground): readonly Ground[] {
  return ground.because?.length ? distinct(ground.because.flatMap(restsOn)) : [ground];
}

/** Whom a role means here: the person of the item, the agreement's own party, else the role. */
export function partyText(role: string, { agreement, person, roles, nameOf }: Telling): Argument {
  if (person !== undefined && (personal.has(role) || roles.includes(role))) return nameOf(person);
  const [party] = agreement?.parties ?? [];
  const isParty =
    (role === 'buyer' && agreement?.kind === 'buyer') || (role === 'union' && agreement?.kind === 'union');
  return isParty && party !== undefined ? party : roleLabel(role);
}

/** Roles in which whoever an item is about gives or gets something; a writer or director may be somebody else. */
const personal: ReadonlySet<string> = new Set(['performer', 'background', 'musician', 'artist', 'crew', 'employee']);
