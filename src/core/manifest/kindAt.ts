import type { YamlPath } from '../yaml/node';
import type { Field, RecordFields, RecordKind } from './field';
import { fields } from './fields';
import { listShorts, recordKindOf } from './lists';

/** The kind of the record at a path: `['uses', 3, 'people', 0]` leads to a person in a use. */
export function kindAt(path: YamlPath): RecordKind | undefined {
  const [top, ...steps] = path;
  let kind = top === 'production' ? top : typeof top === 'string' ? recordKindOf(top) : undefined;
  for (const step of steps) {
    if (typeof step === 'number' || !kind) continue;
    const field = fieldOf(kind, step);
    kind = field && 'record' in field ? field.record : undefined;
  }
  return kind;
}

/** The field for which a single word stands in a list of records: `person` for `people: [P-7]` in a use, `file` for scripts. */
export function shortFieldOf(list: YamlPath): string | undefined {
  const name = list.at(-1);
  if (list.length === 1 && typeof name === 'string') return listShorts.get(name);
  const kind = kindAt(list.slice(0, -1));
  const field = kind && typeof name === 'string' ? fieldOf(kind, name) : undefined;
  return field?.type === 'records' ? field.short : undefined;
}

function fieldOf(kind: RecordKind, name: string): Field | undefined {
  const table: RecordFields = fields[kind];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
