import type { AgreementPart } from './report';

/** How agreements stand under which nothing is judged and nothing is asked. */
export const asides = [
  'other-term',
  'not-adopted',
  'draft',
  'does-not-cover',
] as const satisfies readonly AgreementPart['standing'][];

/** Whether an agreement is on file and of no consequence here; a report names it once. */
export function isAside({ standing }: Pick<AgreementPart, 'standing'>): boolean {
  return (asides as readonly string[]).includes(standing);
}
