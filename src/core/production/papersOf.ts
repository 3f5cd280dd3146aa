import type { Evidence } from '../manifest/manifest';
import type { Production } from './production';

/** Every document, wherever in the manifests it stands. */
export function papersOf({ record, records }: Production): readonly Evidence[] {
  return [
    ...(record.evidence ?? []),
    ...records.evidence,
    ...[...records.uses, ...records.people, ...records.schedule, ...records.transfers].flatMap(
      (record) => record.evidence ?? [],
    ),
    ...records.uses.flatMap((use) => (use.people ?? []).flatMap((person) => person.evidence ?? [])),
  ];
}
