export const outcomes = [
  'blocked',
  'open',
  'needs-facts',
  'needs-judgement',
  'not-yet',
  'on-request',
  'waived',
  'met',
  'not-required',
] as const;
/** How an obligation stands; in the order in which people want to see them. */
export type Outcome = (typeof outcomes)[number];
