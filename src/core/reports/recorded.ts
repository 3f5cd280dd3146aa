import type { RecordFields, RecordKind } from '../manifest/field';
import { fields } from '../manifest/fields';
import type { RecordOf } from '../manifest/manifest';
import type { Recorded } from './report';

/** The plain fields of a record as written, in the order of the field table; records within it stand elsewhere. */
export function recordedOf<K extends RecordKind>(
  kind: K,
  record: RecordOf<K> | undefined,
  except: readonly string[] = [],
): Recorded {
  if (!record) return {};
  const table: RecordFields = fields[kind];
  const values: { readonly [name: string]: unknown } = record;
  const found: Record<string, string | readonly string[]> = {};
  for (const name of Object.keys(table)) {
    const value = values[name];
    if (except.includes(name)) continue;
    if (typeof value === 'string') found[name] = value;
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) found[name] = value;
  }
  return found;
}
