import type { Agreement, Demand, Obligation, Requirement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import { each, type Steps } from '../text/steps';
import type { Assessment } from './assessment';
import { countsFor } from './paperCounts';
import type { Reason } from './reason';
import type { Subject } from './subject';

/**
 * Holds back the questions of an assessment whose only effect would be a paper that is owed for the same use anyway,
 * under the same agreement, and those that come after something which the record has to show first. They come back when
 * that item is no longer open, or when a paper is there to be weighed.
 */
export function* holdBack(assessments: readonly Assessment[], catalogue: Catalogue): Steps<readonly Assessment[]> {
  const open = new Map<string, Assessment[]>();
  const unrecorded = new Map<string, Assessment[]>();
  for (const one of assessments) {
    if (awaitsItsPaper(one)) enter(open, useUnder(one), one);
    if (awaitsTheRecord(one))
      enter(unrecorded, unrecordedKey(one.agreement, one.obligation ?? '', one.subject.use), one);
    yield;
  }
  return yield* each(assessments, (one) => {
    if (!asks(one)) return one;
    const agreement = catalogue.byId.get(one.agreement)?.agreement;
    const owing = one.subject.use === undefined ? undefined : open.get(useUnder(one));
    return (
      (agreement && owing && behindPaper(one, owing, agreement)) ??
      (agreement && behindRecord(one, unrecorded, agreement)) ??
      one
    );
  });
}

function enter(lists: Map<string, Assessment[]>, key: string, one: Assessment): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function useUnder({ agreement, subject }: Assessment): string {
  return `${agreement}\u0000${subject.use ?? ''}`;
}

/** Open without any paper yet, and nobody has said that the production goes on without one. */
function awaitsItsPaper({ outcome, strength, subject, evidence, accepted }: Assessment): boolean {
  return (
    outcome === 'open' && strength === 'required' && subject.use !== undefined && evidence.length === 0 && !accepted
  );
}

/** Open because nobody has recorded what the production has to find out. */
function awaitsTheRecord({ outcome, unrecorded, evidence, accepted }: Assessment): boolean {
  return outcome === 'open' && unrecorded !== undefined && evidence.length === 0 && !accepted;
}

function asks({ outcome, evidence }: Assessment): boolean {
  return (outcome === 'needs-facts' || outcome === 'needs-judgement') && evidence.length === 0;
}

function behindPaper(waiting: Assessment, owing: readonly Assessment[], agreement: Agreement): Assessment | undefined {
  const asked = obligationOf(waiting, agreement);
  const [first] = waiting.missing;
  // Whether somebody is covered at all is asked whatever papers there are.
  if (!asked?.requires || !first || (agreement.covers.person && waiting.subject.person !== undefined)) return undefined;
  for (const one of owing) {
    const owed = reaches(one, waiting) ? obligationOf(one, agreement) : undefined;
    const demand = owed?.requires && settledBy(owed.requires, asked.requires);
    if (!owed || !demand) continue;
    return heldBack(waiting, one, { kind: 'held-back', missing: first, what: demand.what, other: owed.cite });
  }
  return undefined;
}

/** Behind an item that the agreement wants found out first; its facts are named there as not on record. */
function behindRecord(
  waiting: Assessment,
  unrecorded: ReadonlyMap<string, readonly Assessment[]>,
  agreement: Agreement,
): Assessment | undefined {
  const asked = obligationOf(waiting, agreement);
  const [first] = waiting.missing;
  if (!asked || !first || (agreement.covers.person && waiting.subject.person !== undefined)) return undefined;
  const before = asked.askedAfter
    .flatMap((id) =>
      [undefined, waiting.subject.use].flatMap((use) => unrecorded.get(unrecordedKey(agreement.id, id, use)) ?? []),
    )
    .find((one) => isAbove(one.subject, waiting.subject));
  const owed = before && obligationOf(before, agreement);
  if (!owed) return undefined;
  return heldBack(waiting, before, {
    kind: 'asked-after',
    missing: first,
    facts: before.unrecorded ?? [],
    other: owed.cite,
  });
}

/** What is found out once for the production, or for each use. */
function unrecordedKey(agreement: string, obligation: string, use: string | undefined): string {
  return `${agreement}/${obligation}\u0000${use ?? ''}`;
}

/** About the same, or about what that belongs to: a use for a person in it, the production for both. */
function isAbove(one: Subject, other: Subject): boolean {
  return (['use', 'person', 'session', 'transfer'] as const).every(
    (part) => one[part] === undefined || one[part] === other[part],
  );
}

/** Judgements are kept from one evaluation to the next; what is held back behind the same item stays the same object too. */
const held = new WeakMap<Assessment, { readonly behind: Assessment; readonly made: Assessment }>();

function heldBack(waiting: Assessment, behind: Assessment, why: Reason): Assessment {
  const known = held.get(waiting);
  if (known?.behind === behind) return known.made;
  const made = {
    ...waiting,
    heldBackBy: `${behind.agreement}/${behind.obligation ?? ''}`,
    reasons: [why, ...waiting.reasons.slice(1)],
  };
  held.set(waiting, { behind, made });
  return made;
}

/** A paper for a use counts for everybody in it; a person's paper for that person. */
function reaches(owing: Assessment, waiting: Assessment): boolean {
  return owing.subject.person === undefined || owing.subject.person === waiting.subject.person;
}

/** Agreements stay the same objects, and the same two requirements meet in every use. */
const obligations = new WeakMap<Agreement, ReadonlyMap<string, Obligation>>();
const compared = new WeakMap<Requirement, WeakMap<Requirement, Demand | null>>();

function obligationOf({ obligation }: Assessment, agreement: Agreement): Obligation | undefined {
  let byId = obligations.get(agreement);
  if (!byId) {
    byId = new Map(agreement.obligations.map((one) => [one.id, one]));
    obligations.set(agreement, byId);
  }
  return byId.get(obligation ?? '');
}

function settledBy(owed: Requirement, other: Requirement): Demand | undefined {
  const known = compared.get(owed) ?? new WeakMap<Requirement, Demand | null>();
  compared.set(owed, known);
  let demand = known.get(other);
  if (demand === undefined) {
    demand = countsFor(owed, other) ?? null;
    known.set(other, demand);
  }
  return demand ?? undefined;
}
