import type { Evidence } from '../manifest/manifest';
import type { Production } from './production';

/** Every paper, wherever in the manifests it hangs. */
export function papersOf({ records }: Production): readonly Evidence[] {
  return [
    ...records.evidence,
    ...[...records.uses, ...records.people, ...records.schedule, ...records.transfers].flatMap(
      (record) => record.evidence ?? [],
    ),
    ...records.uses.flatMap((use) => (use.people ?? []).flatMap((person) => person.evidence ?? [])),
  ];
}
