import { message } from '../words/message';
import { inRecord } from './findings';
import type { Vendor } from '../manifest/manifest';
import { saidOfList } from './listsSaid';
import type { Production, Use } from './production';
import type { Blocker } from './settled';

/**
 * What keeps "every vendor has answered" from being said. A list that nobody has written is unknown; a vendor that used AI
 * has answered once its uses are recorded.
 */
export function vendorBlockers({ record, records, manifests, uses }: Production): readonly Blocker[] {
  const { vendors } = records;
  if (vendors.length === 0) {
    if (saidOfList(manifests, 'vendors') === 'empty') return [];
    const place = inRecord({ file: record.at.file, path: [] }, 'vendors');
    return [{ kind: 'vendors', message: message('settled.vendors-unsaid'), place }];
  }
  const usesOf = new Map<string, Use[]>();
  for (const use of uses) {
    const { vendor } = use.record ?? {};
    if (vendor === undefined) continue;
    const known = usesOf.get(vendor);
    if (known) known.push(use);
    else usesOf.set(vendor, [use]);
  }
  return vendors.flatMap((vendor) => blockerOf(vendor, usesOf.get(vendor.id ?? '') ?? []));
}

function blockerOf({ id = '', declared, 'used-ai': used, at }: Vendor, uses: readonly Use[]): readonly Blocker[] {
  const gap = answerGap(declared, used, uses.length);
  if (gap === undefined) return [];
  const said =
    gap === 'contradicted'
      ? message('settled.vendor-contradicted', { vendor: id, uses: uses.map((use) => use.id) })
      : message(`settled.vendor-${gap}`, { vendor: id });
  return [{ kind: 'vendor', name: id, message: said, place: inRecord(at) }];
}

/** What a vendor's answer still lacks, with so many of its uses on record; undefined for a whole answer. */
export function answerGap(
  declared: unknown,
  used: unknown,
  uses: number,
): 'silent' | 'unsaid' | 'without-uses' | 'contradicted' | undefined {
  if (declared !== 'yes') return 'silent';
  if (used === 'yes') return uses === 0 ? 'without-uses' : undefined;
  if (used === 'no') return uses > 0 ? 'contradicted' : undefined;
  return 'unsaid';
}
