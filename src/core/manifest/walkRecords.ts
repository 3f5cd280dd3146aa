import type { Field, RecordFields, RecordKind } from './field';
import { fields } from './fields';
import { listNames, lists } from './lists';
import type { Manifest, RecordPlace } from './manifest';

/** Any record of a manifest, seen through the field table. */
export interface AnyRecord {
  readonly at: RecordPlace;
  readonly [field: string]: unknown;
}

/** Goes through every record of a manifest, those inside others included, in the order of the text within each list. */
export function* walkRecords(manifest: Manifest): Generator<{ readonly kind: RecordKind; readonly record: AnyRecord }> {
  if (manifest.production) yield* within('production', manifest.production);
  for (const list of listNames) {
    for (const record of manifest.records[list]) yield* within(lists[list], record);
  }
}

function* within(
  kind: RecordKind,
  record: AnyRecord,
): Generator<{ readonly kind: RecordKind; readonly record: AnyRecord }> {
  yield { kind, record };
  for (const [, field, value] of writtenFields(kind, record)) {
    if (field.type === 'record' && typeof value === 'object') yield* within(field.record, value as AnyRecord);
    if (field.type === 'records') for (const inner of value as readonly AnyRecord[]) yield* within(field.record, inner);
  }
}

/** The fields that are written in a record, with their values. */
export function writtenFields(
  kind: RecordKind,
  record: AnyRecord,
): readonly (readonly [name: string, field: Field, value: unknown])[] {
  const written: (readonly [string, Field, unknown])[] = [];
  for (const [name, field] of tables[kind]) {
    const value = record[name];
    if (value !== undefined) written.push([name, field, value]);
  }
  return written;
}

const tables = Object.fromEntries(
  Object.entries(fields).map(([kind, table]: [string, RecordFields]) => [kind, Object.entries(table)]),
) as unknown as Readonly<Record<RecordKind, readonly (readonly [string, Field])[]>>;
