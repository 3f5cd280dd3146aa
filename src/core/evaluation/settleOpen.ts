import type { Agreement, Demand, Obligation } from '../agreements/agreement';
import type { Accepted, Waiver } from '../manifest/manifest';
import { message } from '../words/message';
import type { Assessment } from './assessment';
import { citation } from './explain';
import { isAbout } from './isAbout';
import type { Reading } from './scope';

/** What an open item becomes by a waiver of the party it is owed to; the production's own acceptance leaves it open. */
export function settleOpen(
  assessment: Assessment,
  obligation: Obligation,
  reading: Reading,
  demands: readonly Demand[],
): Assessment {
  const waiver = mayBeWaived(obligation, reading.agreement) ? findWaiver(obligation, reading, demands) : undefined;
  if (waiver) {
    const args = {
      by: waiver['granted-by'] ?? '',
      on: waiver.dated ?? message('name.unstated'),
      document: waiver.document ?? '',
      cite: citation(reading.agreement, obligation),
    };
    return {
      ...assessment,
      outcome: 'waived',
      waiver,
      explanation: [message('explain.waived', args), ...assessment.explanation],
    };
  }
  const accepted = reading.scope.situation.production.records.accepted.findLast((record) =>
    fits(record, obligation, reading),
  );
  if (!accepted) return assessment;
  const unstated = message('name.unstated');
  const text = message('explain.accepted', {
    by: accepted.by ?? unstated,
    on: accepted.on ?? unstated,
    why: accepted.why ?? unstated,
  });
  return { ...assessment, accepted, explanation: [...assessment.explanation, text] };
}

/** A law or a restriction is waived only where its file says so. */
export function mayBeWaived(obligation: Obligation, agreement: Agreement): boolean {
  return obligation.waivable ?? (agreement.kind !== 'law' && obligation.kind !== 'restriction');
}

function findWaiver(obligation: Obligation, reading: Reading, demands: readonly Demand[]): Waiver | undefined {
  const { asOf, production } = reading.scope.situation;
  const parties = partiesOwed(reading, demands);
  return production.records.waivers.findLast(
    (waiver) =>
      fits(waiver, obligation, reading) &&
      waiver.document !== undefined &&
      waiver.document !== 'unknown' &&
      (waiver.until === undefined || waiver.until >= asOf) &&
      parties.has((waiver['granted-by'] ?? '').toLowerCase()),
  );
}

/** Who may waive: the party the demand is owed to, by role, id or name, or its union; never the production itself. */
export function partiesOwed({ agreement, scope }: Reading, demands: readonly Demand[]): ReadonlySet<string> {
  const person = scope.parts.person ?? scope.parts.personOfUse?.person;
  const { buyer } = scope.situation.production.record;
  const names = [
    ...rolesOwed(demands),
    ...(agreement.kind === 'union' ? ['union', agreement.parties[0]] : []),
    ...(agreement.kind === 'buyer' ? ['buyer', buyer, ...agreement.parties] : []),
    ...(agreement.kind === 'custom' ? agreement.parties : []),
    person?.id,
    person?.name,
  ];
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}

/** The roles of those the demands are owed to. */
export function rolesOwed(demands: readonly Demand[]): readonly string[] {
  return demands
    .flatMap(({ to, from }) => [to, from])
    .filter((role) => role !== undefined)
    .filter((role) => role !== 'producer' && role !== 'company');
}

/** Whether a waiver or acceptance is for this obligation and subject. */
export function fits(record: Waiver | Accepted, obligation: Obligation, { agreement, scope }: Reading): boolean {
  const owners = [agreement.id, agreement.family, obligation.agreement];
  const names = [obligation.id, ...obligation.formerly].flatMap((id) => owners.map((owner) => `${owner}/${id}`));
  return names.includes(record.obligation ?? '') && isAbout(record, scope);
}
