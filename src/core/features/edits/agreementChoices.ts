import type { Catalogue } from '../../agreements/catalogue';
import type { Choice } from './answerWay';

/** What a production may have signed or adopted: each family once, under the name of its newest; laws apply by themselves. */
export function agreementChoices({ entries }: Catalogue): readonly Choice[] {
  const names = new Map<string, string>();
  for (const { agreement } of entries) if (agreement.kind !== 'law') names.set(agreement.family, agreement.name);
  return [...names].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([value, label]) => ({ value, label, detail: value }));
}
