import type { Agreement, Demand, Obligation } from '../agreements/agreement';
import type { Accepted, Waiver } from '../manifest/manifest';
import { documentOf, isOnFile } from '../production/documents';
import { isGroup } from '../production/groups';
import type { Production } from '../production/production';
import { namesSomebody } from '../text/namesSomebody';
import type { Assessment } from './assessment';
import { namesEnough } from './decisionReach';
import { isSaid } from './decisions';
import { isAbout, naming } from './isAbout';
import { isBy, isLater, laterFirst, mayBeLater } from '../text/moments';
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
    const { production } = reading.scope.situation;
    const state = documentOf(waiver, production);
    const onFile = isOnFile(waiver, production);
    const isStatedOnly = state !== undefined && !onFile;
    return {
      ...assessment,
      outcome: 'waived',
      basis: onFile ? 'document' : 'statement',
      waiver,
      reasons: [{ kind: 'waived', waiver, isStatedOnly }, ...assessment.reasons],
    };
  }
  const { production, asOf } = reading.scope.situation;
  const accepted = latest(
    naming(production.records.accepted, reading.scope).filter(
      (record) =>
        whyNotAccepted(record, asOf, production) === undefined && fits(record, record.on ?? '', obligation, reading),
    ),
    ({ on }) => on,
  );
  if (!accepted) return assessment;
  return { ...assessment, accepted, reasons: [...assessment.reasons, { kind: 'accepted', accepted }] };
}

/** A law or a restriction is waived only where its file says so. */
export function mayBeWaived(obligation: Obligation, agreement: Agreement): boolean {
  return obligation.waivable ?? (agreement.kind !== 'law' && obligation.kind !== 'restriction');
}

function findWaiver(obligation: Obligation, reading: Reading, demands: readonly Demand[]): Waiver | undefined {
  const { asOf, production } = reading.scope.situation;
  const parties = partiesOwed(reading, demands);
  return latest(
    naming(production.records.waivers, reading.scope).filter(
      (waiver) =>
        whyNoWaiver(waiver, asOf, production) === undefined &&
        fits(waiver, waiver.dated ?? '', obligation, reading) &&
        parties.has((waiver['granted-by'] ?? '').toLowerCase()) &&
        !isOfNobody(waiver, reading, demands),
    ),
    ({ dated }) => dated,
  );
}

/** What keeps a waiver from counting on the report's day, whatever it waives: it needs a name, a day, and a document. */
export function whyNoWaiver(
  waiver: Waiver,
  asOf: string,
  { record }: Production,
): 'undocumented' | 'unsigned' | 'after' | 'day-open' | 'open-end' | 'expired' | undefined {
  const { document, dated, until } = waiver;
  if (!isSaid(document)) return 'undocumented';
  if (!namesSomebody(waiver['granted-by']) || !isSaid(dated)) return 'unsigned';
  if (mayBeLater(dated, asOf, record['time-zone']))
    return isLater(dated, asOf, record['time-zone']) ? 'after' : 'day-open';
  return endOf(until, asOf);
}

/** What keeps an acceptance from counting on the report's day: it is somebody's, of a day. One that has run out says so itself. */
export function whyNotAccepted(
  { by, on, until }: Accepted,
  asOf: string,
  { record }: Production,
): 'unsigned' | 'after' | 'day-open' | 'open-end' | undefined {
  if (!namesSomebody(by) || !isSaid(on)) return 'unsigned';
  if (mayBeLater(on, asOf, record['time-zone'])) return isLater(on, asOf, record['time-zone']) ? 'after' : 'day-open';
  return endOf(until, asOf) === 'open-end' ? 'open-end' : undefined;
}

/** Whether something has run out by a day (ISO), or may have: its last day is unknown, or in a month or year that runs. */
function endOf(until: string | undefined, asOf: string): 'expired' | 'open-end' | undefined {
  if (until === undefined || isBy(asOf, until)) return undefined;
  return isLater(asOf, until) ? 'expired' : 'open-end';
}

/** The latest by its day; of one day, by what is written, because the order of a file decides nothing. */
function latest<T extends Waiver | Accepted>(all: readonly T[], dayOf: (one: T) => string | undefined): T | undefined {
  const key = (one: T): string =>
    JSON.stringify([
      ...Object.entries(one)
        .filter(([name]) => name !== 'at')
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ]);
  return all.length < 2
    ? all[0]
    : [...all].sort((a, b) => laterFirst(dayOf(a), dayOf(b)) || (key(a) < key(b) ? 1 : -1))[0];
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

/** Whether a waiver is granted by a role that several may have, without naming whose waiver it is: then it is nobody's. */
export function isOfNobody(waiver: Waiver, { scope }: Reading, demands: readonly Demand[]): boolean {
  const by = (waiver['granted-by'] ?? '').toLowerCase();
  const person = scope.parts.person ?? scope.parts.personOfUse?.person;
  // One of a group cannot lift what is owed to the others.
  if (
    isGroup(person) &&
    (rolesOwed(demands).includes(by) || [person?.id, person?.name].some((one) => one?.toLowerCase() === by))
  )
    return true;
  if (waiver.person !== undefined || !rolesOwed(demands).includes(by)) return false;
  return scope.personId !== undefined || scope.situation.holdersOf(by).length > 1;
}

/** The roles of those the demands are owed to. */
export function rolesOwed(demands: readonly Demand[]): readonly string[] {
  return demands
    .flatMap(({ to, from }) => [to, from])
    .filter((role) => role !== undefined)
    .filter((role) => role !== 'producer' && role !== 'company');
}

/** Whether a waiver or acceptance is for this obligation and subject. */
export function fits(
  record: Waiver | Accepted,
  day: string,
  obligation: Obligation,
  { agreement, scope }: Reading,
): boolean {
  const owners = [agreement.id, agreement.family, obligation.agreement];
  const names = [obligation.id, ...obligation.formerly].flatMap((id) => owners.map((owner) => `${owner}/${id}`));
  return names.includes(record.obligation ?? '') && isAbout(record, scope) && namesEnough(record, day, scope);
}
