import { groupBy } from '../evaluation/groupBy';
import type { Vendor } from '../manifest/manifest';
import type { Production } from '../production/production';
import { vendorGap } from '../production/vendorBlockers';

/** The vendors whose answer does not count on a day (ISO): not given, not whole, or not there as recorded. */
export function silentVendors(production: Production, asOf: string): readonly Vendor[] {
  const { records, uses } = production;
  const byVendor = groupBy(uses, ({ record }) => record?.vendor);
  const usesOf = (id: string | undefined): number => (id === undefined ? 0 : (byVendor.get(id)?.length ?? 0));
  return records.vendors.filter((vendor) => vendorGap(vendor, usesOf(vendor.id), production, asOf) !== undefined);
}
