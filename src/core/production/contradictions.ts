import { categories } from '../disclosure/categories';
import type { RecordKind } from '../manifest/field';

/**
 * One side of a contradiction: what a field says. `is`: at least one of these words; `only`: these words and no others;
 * `written`: anything but unknown; `empty`: a list that says "nobody" or "none".
 */
export interface Side {
  /** Whose field it is, where another record is meant than the one looked at: the person of a person in a use. */
  readonly of?: RecordKind;
  readonly fact: string;
  readonly says: { readonly is: readonly string[] } | { readonly only: readonly string[] } | 'written' | 'empty';
}

/** Two facts that cannot both be so. */
export interface Contradiction {
  /** The record at which both are looked at. */
  readonly at: RecordKind;
  readonly one: Side;
  readonly other: Side;
}

/** Two days of which the second is never the earlier one. */
export interface DateOrder {
  readonly at: RecordKind;
  readonly first: { readonly of?: RecordKind; readonly fact: string };
  readonly then: { readonly of?: RecordKind; readonly fact: string };
  /** The order holds only where this is said. */
  readonly where?: Side;
}

const is = (fact: string, ...words: readonly string[]): Side => ({ fact, says: { is: words } });
const only = (fact: string, ...words: readonly string[]): Side => ({ fact, says: { only: words } });
const written = (fact: string): Side => ({ fact, says: 'written' });
const empty = (fact: string): Side => ({ fact, says: 'empty' });
const of = (kind: RecordKind, side: Side): Side => ({ ...side, of: kind });
const both = (at: RecordKind, one: Side, other: Side): Contradiction => ({ at, one, other });

/** Purposes that leave what the performer did as it is. */
const technical = ['cosmetics', 'wardrobe', 'noise', 'continuity', 'pitch', 'clarity'];

/** Categories that are always about somebody who is seen or heard. */
const aboutSomebody = [
  'de-aging',
  'digital-replica',
  'background-replica',
  'face-replacement',
  'performance-alteration',
  'voice-replica',
];

/** Facts that a category means by its name, whatever was done with it. */
const meant: readonly { readonly at: RecordKind; readonly fact: string }[] = [
  { at: 'use', fact: 'generative' },
  { at: 'use', fact: 'synthetic-figure' },
  { at: 'person-in-use', fact: 'age-changed' },
];

function meaning(fact: string, word: string): readonly string[] {
  return categories.filter(({ implies }) => implies[fact] === word).map(({ id }) => id);
}

/** What the names of the categories say, against what is recorded: a yes of one is enough, a no must be said by all. */
const againstCategory = meant.flatMap(({ at, fact }) => [
  both(at, of('use', is('category', ...meaning(fact, 'yes'))), is(fact, 'no')),
  both(at, of('use', only('category', ...meaning(fact, 'no'))), is(fact, 'yes')),
]);

/** Facts that cannot both be so. To add one, write a row. */
export const contradictions: readonly Contradiction[] = [
  both('person-in-use', only('purposes', ...technical), is('alters-acting', 'yes')),
  both('person-in-use', is('purposes', 'age'), is('age-changed', 'no')),
  both('person-in-use', is('participation', 'none'), is('performed-the-material', 'yes')),
  both('person-in-use', written('script-dated'), is('as-scripted', 'no')),
  both('use', is('category', ...aboutSomebody), empty('people')),
  both('use', is('output', 'final'), written('replaced-on')),
  both('use', is('output', 'final'), is('stage', 'marketing')),
  both('use', is('output', 'final'), only('category', 'marketing')),
  both('use', is('human-role', 'no'), is('performer-hired-for-role', 'yes')),
  both('use', of('vendor', is('used-ai', 'no')), written('vendor')),
  both('person', is('hired', 'no'), written('engaged-on')),
  both('person', is('hired', 'no'), written('contract-date')),
  both('person', is('living', 'living'), written('domicile-at-death')),
  both('person', is('contract-allows-replica', 'no'), written('clause-describes-uses')),
  both('evidence', is('absent', 'refused', 'no-reply', 'none-exists'), written('given-at')),
  both('session', only('biometrics', 'none'), written('biometrics-purpose')),
  ...againstCategory,
];

const order = (at: RecordKind, first: string, then: string): DateOrder => ({
  at,
  first: { fact: first },
  then: { fact: then },
});

/** Days in the order in which they must lie. To add one, write a row. */
export const dateOrders: readonly DateOrder[] = [
  order('production', 'principal-photography-start', 'principal-photography-end'),
  order('production', 'principal-photography-start', 'release-date'),
  order('production', 'period-from', 'period-until'),
  order('strike', 'from', 'until'),
  order('evidence', 'given-at', 'expires'),
  order('waiver', 'dated', 'until'),
  order('accepted', 'on', 'until'),
  order('use', 'act-date', 'replaced-on'),
  {
    at: 'use',
    first: { of: 'production', fact: 'principal-photography-start' },
    then: { fact: 'act-date' },
    where: is('stage', 'shoot', 'delivery'),
  },
];
