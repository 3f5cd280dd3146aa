import type { Field } from '../../manifest/field';
import { kindAt, shortFieldOf } from '../../manifest/kindAt';
import { lists, recordKindOf, type ListName } from '../../manifest/lists';
import type { YamlPath } from '../../yaml/node';
import { fieldAt, type Served } from '../fieldCard';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { fieldKeys, newItem, topKeys } from './manifestKeys';
import { fieldValues, shortWords } from './manifestValues';
import type { Suggestion, Suggestions } from './suggestion';
import { yamlCursor, type YamlCursor } from './yamlCursor';

/**
 * What may be written at an offset of a manifest, however torn its YAML is at the moment: fields, their words, ids, scenes.
 * Where a schema offers fields and words too, only what it cannot know.
 */
export function completeManifest(
  text: string,
  offset: number,
  judged: JudgedProduction | undefined,
  served: Served,
): Suggestions | undefined {
  const cursor = yamlCursor(text, offset);
  const all = cursor && suggestionsAt(cursor, judged, served);
  return all && all.length > 0
    ? { span: cursor.span, all: all.filter(({ label }, at) => all.findIndex((one) => one.label === label) === at) }
    : undefined;
}

function suggestionsAt(
  cursor: YamlCursor,
  judged: JudgedProduction | undefined,
  served: Served,
): readonly Suggestion[] {
  const { path, part, flow } = cursor;
  if (part === 'item') return itemsIn(path.slice(0, -1), cursor, '', judged, served);
  if (part === 'value') return valuesOf(path, judged, served);
  if (path.length === 0) return served.bySchema ? [] : topKeys(cursor, judged);
  const isRecord =
    typeof path.at(-1) === 'number' || path.at(-1) === 'production' || fieldAt(path)?.field.type === 'record';
  if (!isRecord) return flow ? [] : itemsIn(path, cursor, '- ', judged, served);
  const kind = kindAt(path);
  return kind && !served.bySchema ? fieldKeys(kind, cursor, judged) : [];
}

function valuesOf(path: YamlPath, judged: JudgedProduction | undefined, served: Served): readonly Suggestion[] {
  const found = fieldAt(path);
  return found ? fieldValues(found.kind, found.name, found.field, judged, served) : [];
}

/** What may be an item of the list at a path: words, or records as a whole or by their first field. */
function itemsIn(
  path: YamlPath,
  cursor: YamlCursor,
  dash: string,
  judged: JudgedProduction | undefined,
  served: Served,
): readonly Suggestion[] {
  const list = topList(path);
  const found = fieldAt(path);
  const kind = list ? lists[list] : found?.field.type === 'records' ? found.field.record : undefined;
  if (!kind)
    return found && takesSeveral(found.field) ? valuesOf(path, judged, served).map((one) => withDash(one, dash)) : [];
  const words = judged ? shortWords(kind, shortFieldOf(path), judged).map((one) => withDash(one, dash)) : [];
  if (served.bySchema) return words;
  const keys = cursor.flow || dash !== '' ? [] : fieldKeys(kind, cursor, judged);
  return cursor.siblings.length > 0 ? keys : [newItem(kind, list, cursor, dash, judged), ...words, ...keys];
}

function topList(path: YamlPath): ListName | undefined {
  const [name, ...rest] = path;
  return rest.length === 0 && typeof name === 'string' && recordKindOf(name) ? (name as ListName) : undefined;
}

function takesSeveral({ type }: Field): boolean {
  return ['many', 'texts', 'dates', 'regions', 'scenes', 'references'].includes(type);
}

function withDash(one: Suggestion, dash: string): Suggestion {
  return { ...one, snippet: `${dash}${one.snippet}` };
}
