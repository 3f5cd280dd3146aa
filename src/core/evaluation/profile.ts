import type { Level } from '../agreements/agreement';
import type { FactName } from '../manifest/facts';

/**
 * What is true of a production as a whole and is answered once, when it is started: the production profile, in the order in which it is
 * asked. Laws and policies that wait for one of these wait together, apart from what is asked about scenes and people.
 */
export const profileFacts = [
  'agreements',
  'buyer',
  'country-of-production',
  'territories',
  'shooting-places',
  'programme',
  'delivery-ai-clause',
  'insurance-application',
  'copyright-registration',
  'gai-made-a-condition',
] as const satisfies readonly FactName[];

export type ProfileFact = (typeof profileFacts)[number];

/** What is missing, as the engine or a report holds it. */
export interface Asked {
  readonly fact: string;
  readonly about: { readonly level: Level };
}

/** The answer of the profile that would tell what is missing; undefined for what is asked of a scene, a person or a paper. */
export function profileFactOf({ fact, about }: Asked): ProfileFact | undefined {
  if (about.level !== 'production') return undefined;
  // Whether the list of agreements is whole is asked with it.
  if (fact === 'agreements-complete') return 'agreements';
  return profileFacts.find((one) => one === fact);
}

/** Whether something missing is an answer of the profile. */
export function isOfProfile(missing: Asked): boolean {
  return profileFactOf(missing) !== undefined;
}

/** Whether an item waits for an answer of the profile before anything else. */
export function waitsForProfile({ missing = [] }: { readonly missing?: readonly Asked[] }): boolean {
  const [first] = missing;
  return first !== undefined && isOfProfile(first);
}
