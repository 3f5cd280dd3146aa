import type { Catalogue } from '../../agreements/catalogue';
import type { Ask, Recipient } from './recipient';

/**
 * The recipient of this name, or the one who asks under this agreement. An agreement whose recipient is not written down
 * asks what its obligations ask, in their order and words. Undefined where there is neither.
 */
export function recipientNamed(name: string, known: readonly Recipient[], catalogue: Catalogue): Recipient | undefined {
  const agreement =
    catalogue.byId.get(name)?.agreement ??
    catalogue.entries.findLast((entry) => entry.agreement.family === name)?.agreement;
  const found =
    known.find(({ id }) => id === name) ??
    known.find(
      (one) => one.agreement === name || one.agreement === agreement?.id || one.agreement === agreement?.family,
    );
  // An agreement named by its exact id is answered under its own terms, not under those of its family.
  if (found) return found.id === name || catalogue.byId.get(name) === undefined ? found : { ...found, agreement: name };
  if (!agreement) return undefined;
  const asks = agreement.obligations.map(
    ({ id, summary, cite, confidence, note }): Ask => ({
      id,
      ask: summary,
      cite,
      confidence,
      ...(note === undefined ? {} : { note }),
      yesNo: false,
      production: [],
      obligations: [id],
    }),
  );
  return {
    id: name,
    name: agreement.name,
    agreement: name,
    about: '',
    signs: [],
    read: agreement.read,
    confidence: agreement.confidence,
    checked: agreement.checked,
    asks,
  };
}
