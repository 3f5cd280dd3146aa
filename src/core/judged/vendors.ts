import type { Vendor } from '../manifest/manifest';
import type { Production } from '../production/production';
import { answerGap } from '../production/vendorBlockers';

/** What is recorded of a vendor's answer, and how many uses of its are. */
export interface VendorAnswer {
  readonly declared: unknown;
  readonly usedAi: unknown;
  readonly uses: number;
}

/** Whether a vendor's answer is whole: given, whether it used AI, and with its uses if it did. Silence is never "no AI". */
export function hasAnswered({ declared, usedAi, uses }: VendorAnswer): boolean {
  return answerGap(declared, usedAi, uses) === undefined;
}

/** The vendors that have not answered. */
export function silentVendors({ records, uses }: Production): readonly Vendor[] {
  return records.vendors.filter(
    (vendor) =>
      !hasAnswered({
        declared: vendor.declared,
        usedAi: vendor['used-ai'],
        uses: vendor.id === undefined ? 0 : uses.filter(({ record }) => record?.vendor === vendor.id).length,
      }),
  );
}
