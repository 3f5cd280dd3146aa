import { dateText } from '../text/dateText';
import { isLater, mayBeLater } from '../text/moments';
import { message, type Message } from '../words/message';
import { documentOf, isOnFile } from './documents';
import { inRecord } from './findings';
import type { Shot, Vendor } from '../manifest/manifest';
import { saidOfList } from './listsSaid';
import type { Production, Use } from './production';
import type { Blocker } from './settled';
import { shotsWithoutUse, unansweredShots } from './shotAnswers';

/**
 * What keeps "every vendor has answered" from being said. A list that nobody has written is unknown; a vendor that used AI
 * has answered once its uses are recorded.
 */
export function vendorBlockers(production: Production, asOf: string): readonly Blocker[] {
  const nobodys = shotsOfNobody(production, asOf);
  if (nobodys.length > 0) return [...nobodys, ...blockersOf(production, asOf)];
  return blockersOf(production, asOf);
}

/** Shots whose vendor is not on record: there is nobody whose answer could speak for them. */
function shotsOfNobody(production: Production, asOf: string): readonly Blocker[] {
  const { shots, vendors } = production.records;
  const known = new Set(vendors.map(({ id }) => id));
  const open = shots.filter(({ vendor }) => vendor === undefined || !known.has(vendor));
  const [first, ...others] = [
    ...new Set([...unansweredShots(open, production, asOf), ...shotsWithoutUse(open, production)]),
  ];
  if (!first) return [];
  const text = message('settled.shots-unanswered', { shots: namedShots([first, ...others]), count: others.length + 1 });
  return [{ kind: 'vendors', message: text, place: inRecord(first.at) }];
}

function namedShots(shots: readonly Shot[]): readonly string[] {
  return shots.slice(0, 3).map(({ code = '' }) => code);
}

function blockersOf(production: Production, asOf: string): readonly Blocker[] {
  const { record, records, manifests, uses } = production;
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
  return vendors.flatMap((vendor) => blockerOf(vendor, usesOf.get(vendor.id ?? '') ?? [], production, asOf));
}

function blockerOf(vendor: Vendor, uses: readonly Use[], production: Production, asOf: string): readonly Blocker[] {
  const gap = vendorGap(vendor, uses.length, production, asOf);
  if (gap === undefined) return [];
  return [
    {
      kind: 'vendor',
      name: vendor.id ?? '',
      message: gapText(gap, vendor, uses, production, asOf),
      place: inRecord(vendor.at),
    },
  ];
}

function gapText(
  gap: VendorGap,
  { id = '', declaration = '', ...vendor }: Vendor,
  uses: readonly Use[],
  production: Production,
  asOf: string,
): Message {
  if (gap === 'shots' || gap === 'shots-without-use' || gap === 'shots-against') {
    const own = shotsOf(id, production);
    const meant =
      gap === 'shots'
        ? unansweredShots(own, production, asOf)
        : gap === 'shots-against'
          ? own.filter((shot) => shot['used-ai'] === 'yes')
          : shotsWithoutUse(own, production);
    return message(`settled.vendor-${gap}`, { vendor: id, count: meant.length, shots: namedShots(meant) });
  }
  if (gap === 'contradicted')
    return message('settled.vendor-contradicted', { vendor: id, uses: uses.map((use) => use.id) });
  if (gap === 'ahead' || gap === 'day')
    return message(`settled.vendor-${gap}`, { vendor: id, date: dateText(vendor['asked-on'] ?? '') });
  if (gap === 'document') return message('settled.vendor-document', { vendor: id, document: declaration });
  return message(`settled.vendor-${gap}`, { vendor: id });
}

/** What an answer lacks, or why one that is recorded does not count on a day. */
export type VendorGap =
  | 'silent'
  | 'unsaid'
  | 'without-uses'
  | 'contradicted'
  | 'ahead'
  | 'day'
  | 'document'
  | 'shots'
  | 'shots-without-use'
  | 'shots-against';

/**
 * Why a vendor's answer does not count on a day (ISO), with so many of its uses on record: it lacks something, the vendor was
 * asked only later, or the document that holds it is not there as recorded. Undefined for an answer that counts.
 */
export function vendorGap(
  { id = '', declared, 'used-ai': used, 'asked-on': asked, declaration, at }: Vendor,
  uses: number,
  production: Production,
  asOf: string,
): VendorGap | undefined {
  const gap = answerGap(declared, used, uses);
  if (gap !== undefined) return gap;
  if (mayBeLater(asked, asOf)) return isLater(asked, asOf) ? 'ahead' : 'day';
  const document = { at, ...(declaration !== undefined && { document: declaration }) };
  const state = documentOf(document, production);
  if (state !== undefined && !isOnFile(document, production)) return 'document';
  return shotGap(used, shotsOf(id, production), production, asOf);
}

/** What an answer for the whole work lacks, held against what the vendor's lists say shot by shot. */
function shotGap(used: unknown, own: readonly Shot[], production: Production, asOf: string): VendorGap | undefined {
  if (own.length === 0) return undefined;
  if (used === 'no' && own.some((shot) => shot['used-ai'] === 'yes')) return 'shots-against';
  if (shotsWithoutUse(own, production).length > 0) return 'shots-without-use';
  return unansweredShots(own, production, asOf).length > 0 ? 'shots' : undefined;
}

function shotsOf(vendor: string, { records }: Production): readonly Shot[] {
  return records.shots.filter((shot) => shot.vendor === vendor);
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
