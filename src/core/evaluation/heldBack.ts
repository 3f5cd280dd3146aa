import type { Agreement, Demand, Obligation, Requirement } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import { message } from '../words/message';
import type { Assessment } from './assessment';
import { citation, questionText } from './explain';
import { groupBy } from './groupBy';
import { countsFor } from './paperCounts';

/**
 * Holds back the questions of an assessment whose only effect would be a paper that is owed for the same use anyway,
 * under the same agreement. They come back when that item is no longer open, or when a paper is there to be weighed.
 */
export function holdBack(assessments: readonly Assessment[], catalogue: Catalogue): readonly Assessment[] {
  const open = groupBy(assessments.filter(awaitsItsPaper), useUnder);
  return assessments.map((one) => {
    const owing = asksForUse(one) ? open.get(useUnder(one)) : undefined;
    const agreement = owing && catalogue.byId.get(one.agreement)?.agreement;
    return owing && agreement ? heldBack(one, owing, agreement) : one;
  });
}

function useUnder({ agreement, subject }: Assessment): string {
  return `${agreement}\u0000${subject.use ?? ''}`;
}

/** Open without any paper yet, and nobody has said that the production goes on without one. */
function awaitsItsPaper({ outcome, strength, subject, evidence, accepted }: Assessment): boolean {
  return outcome === 'open' && strength === 'required' && subject.use !== undefined && evidence.length === 0 && !accepted;
}

function asksForUse({ outcome, subject, evidence }: Assessment): boolean {
  return (outcome === 'needs-facts' || outcome === 'needs-judgement') && subject.use !== undefined && evidence.length === 0;
}

function heldBack(waiting: Assessment, owing: readonly Assessment[], agreement: Agreement): Assessment {
  const asked = obligationOf(waiting, agreement);
  const [first] = waiting.missing;
  // Whether somebody is covered at all is asked whatever papers there are.
  if (!asked?.requires || !first || (agreement.covers.person && waiting.subject.person !== undefined)) return waiting;
  for (const one of owing) {
    const owed = reaches(one, waiting) ? obligationOf(one, agreement) : undefined;
    const demand = owed?.requires && settledBy(owed.requires, asked.requires);
    if (!owed || !demand) continue;
    const text = message('explain.held-back', { question: questionText(first, agreement), what: demand.what, other: owed.cite, cite: citation(agreement, asked) });
    return { ...waiting, heldBackBy: `${agreement.id}/${owed.id}`, explanation: [text, ...waiting.explanation.slice(1)] };
  }
  return waiting;
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
