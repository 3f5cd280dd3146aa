import type { Evaluation } from '../evaluation/assessment';
import type { Blocker } from '../production/settled';

/** Agreements that the production lists and that were not applied: what they would have asked is not in the figures. */
export function coverageBlockers({ notApplied }: Pick<Evaluation, 'notApplied'>): readonly Blocker[] {
  return notApplied
    .filter(({ person }) => person === undefined)
    .map(({ agreement, kind, text, place }) => ({
      kind: 'agreement',
      name: agreement,
      // One that nobody knows is an error too, and is counted with those.
      ...(kind === 'not-on-file' && { isError: true as const }),
      message: text,
      place: { kind: 'record', record: place },
    }));
}
