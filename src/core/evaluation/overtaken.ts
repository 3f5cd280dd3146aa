import type { Evidence, Vendor } from '../manifest/manifest';
import { isMarketing } from '../production/isMarketing';
import { isOfVersion } from '../production/ofVersion';
import type { Use } from '../production/production';
import { isAhead } from '../production/settled';
import { dayIn } from './moments';
import type { Scope } from './scope';

/** Documents that say what AI was used, or that none was, in more than one use. */
const statements: ReadonlySet<string> = new Set([
  'answer',
  'declaration',
  'funding-declaration',
  'registration-statement',
  'submission-statement',
]);

/**
 * The ids of uses on which work was done after a statement about the whole production, or about all of somebody's uses: it
 * speaks for its own day. Empty for any other document.
 */
export function overtakenBy(evidence: Evidence, scope: Scope): readonly string[] {
  const { kind = '', 'given-at': given } = evidence;
  const { level, personId, situation } = scope;
  const personal = level === 'person' && personId !== undefined;
  // What a production discloses beforehand speaks of what it plans; what somebody discloses, of what they did.
  const states = statements.has(kind) || (personal && kind === 'disclosure');
  if (!states || given === undefined || given === 'unknown') return [];
  if (!personal && level !== 'production' && level !== 'company') return [];
  const { record, records } = situation.production;
  const zone = record['time-zone'];
  const day = dayIn(given, zone);
  const uses = personal ? situation.usesOf(personId, scope) : situation.usesSeenFrom(scope);
  return uses.flatMap(({ parts: { use } }) => {
    const act = use?.record?.['act-date'];
    return use &&
      act !== undefined &&
      act !== 'unknown' &&
      dayIn(act, zone) > day &&
      !isAhead(use, situation.asOf) &&
      isOfVersion(use, record.version) &&
      !isMarketing(use) &&
      speaksOf(evidence, use, records.vendors)
      ? [use.id]
      : [];
  });
}

/** What a statement names bounds it: uses, a vendor that gave it, versions. */
function speaksOf({ uses, from, version }: Evidence, { id, record }: Use, vendors: readonly Vendor[]): boolean {
  const { vendor, versions } = record ?? {};
  return (
    (uses === undefined || uses.includes(id)) &&
    (vendor === from || !vendors.some((one) => one.id === from)) &&
    (version === undefined || versions === undefined || versions.some((one) => version.includes(one)))
  );
}
