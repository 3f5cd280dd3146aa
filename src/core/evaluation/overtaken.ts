import type { Evidence, Vendor } from '../manifest/manifest';
import type { Use } from '../production/production';
import type { Scope } from './scope';
import { usesAfter, type After } from './usesAfter';

/** Documents that say what AI was used, or that none was, in more than one use. */
const statements: ReadonlySet<string> = new Set([
  'answer',
  'declaration',
  'funding-declaration',
  'registration-statement',
  'submission-statement',
]);

const nothing: After = { uses: [], unclear: [], undated: [] };

/**
 * The work done after a statement about the whole production, or about all of somebody's uses: it speaks for its own day.
 * Nothing for any other document.
 */
export function overtakenBy(evidence: Evidence, scope: Scope): After {
  const { kind = '', 'given-at': given } = evidence;
  const { level, personId, situation } = scope;
  const personal = level === 'person' && personId !== undefined;
  // What a production discloses beforehand speaks of what it plans; what somebody discloses, of what they did.
  const states = statements.has(kind) || (personal && kind === 'disclosure');
  if (!states || given === undefined || given === 'unknown') return nothing;
  if (!personal && level !== 'production' && level !== 'company') return nothing;
  const { records } = situation.production;
  return usesAfter(given, scope, (use) => speaksOf(evidence, use, records.vendors));
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
