import type { Fix, Problem, Severity } from '../text/problem';
import type { Span } from '../text/range';
import { each, finish, type Steps } from '../text/steps';
import { message } from '../words/message';
import type { Message } from '../words/message';
import {
  entryOf,
  headOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlPath,
  type YamlScalar,
} from '../yaml/node';
import { acceptWord } from './acceptWord';
import type { Field, RecordFields, RecordKind } from './field';
import { fields } from './fields';
import { idLists } from './lists';
import type { RecordOf, RecordPlace } from './manifest';
import { sceneNumbersInComments } from './sceneNumbersInComments';
import { unknownField } from './unknownField';

/** Reads the records of one manifest by the field table, and collects what is wrong with them at the narrowest place. */
export class RecordReader {
  readonly problems: Problem[] = [];
  /** Where an id was first given, by the list it is looked up in. */
  private readonly ids = new Map<string, Span>();

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  place(path: YamlPath): RecordPlace {
    return { file: this.file, path };
  }

  report(said: Message, severity: Severity, span: Span, meant?: string): void {
    const fix: Fix | undefined =
      meant === undefined
        ? undefined
        : { title: message('manifest.replace.fix', { word: meant }), edits: [{ span, newText: meant }] };
    this.problems.push({ message: said, severity, span, ...(fix && { fix }) });
  }

  /** A record with the fields that could be read; the others are reported and count as unknown. */
  record<K extends RecordKind>(kind: K, map: YamlMap, path: YamlPath): RecordOf<K> {
    const table: RecordFields = fields[kind];
    const values: Record<string, unknown> = {};
    for (const entry of map.entries) {
      const field = Object.hasOwn(table, entry.key) ? table[entry.key] : undefined;
      if (!field) this.misnamed(entry, kind, table, map, values);
      else if (values[entry.key] === undefined) {
        const value =
          this.value(entry, field, path.concat(entry.key)) ?? (limited.has(kind) ? unread(entry, field) : undefined);
        if (value !== undefined) values[entry.key] = value;
      }
    }
    this.id(kind, map, values);
    for (const [name, field] of Object.entries(table)) {
      if (field.required && !entryHolds(entryOf(map, name))) {
        this.missing(kind, name, headOf(map));
      }
    }
    return { ...values, at: this.place(path) } as RecordOf<K>;
  }

  /** The records of a list; a single one counts as a list of one. Undefined where nothing is said. */
  records<K extends RecordKind>(
    kind: K,
    entry: YamlEntry,
    path: YamlPath,
    short?: string,
  ): readonly RecordOf<K>[] | undefined {
    return finish(this.list(kind, entry, path, short));
  }

  /** The same, record by record. */
  *list<K extends RecordKind>(
    kind: K,
    entry: YamlEntry,
    path: YamlPath,
    short?: string,
  ): Steps<readonly RecordOf<K>[] | undefined> {
    const { value } = entry;
    if (isNothing(value) || isWord(value, 'unknown')) return undefined;
    const items = value.kind === 'list' ? value.items : [value];
    return (yield* each(items, (item, index) => this.listed(kind, entry.key, item, path.concat(index), short))).filter(
      (one) => one !== undefined,
    );
  }

  private listed<K extends RecordKind>(
    kind: K,
    list: string,
    item: YamlNode | null,
    at: YamlPath,
    short: string | undefined,
  ): RecordOf<K> | undefined {
    if (isNothing(item)) return undefined;
    if (item.kind === 'map') return this.record(kind, item, at);
    const shortField = short === undefined ? undefined : (fields[kind] as RecordFields)[short];
    if (item.kind === 'scalar' && short !== undefined && shortField) {
      const word = this.word(short, shortField, item);
      return word === undefined ? undefined : ({ [short]: word, at: this.place(at) } as unknown as RecordOf<K>);
    }
    this.report(
      message('manifest.expected-records', { field: list, record: recordLabel(kind) }),
      'error',
      headOf(item),
    );
    return undefined;
  }

  missing(kind: RecordKind, name: string, span: Span): void {
    this.report(message('manifest.missing-required', { field: name, record: recordLabel(kind) }), 'error', span);
  }

  /** A field under a name that it does not have; where one is certainly meant, that one is unknown rather than missing. */
  private misnamed(
    entry: YamlEntry,
    kind: RecordKind,
    table: RecordFields,
    map: YamlMap,
    values: Record<string, unknown>,
  ): void {
    const meant = this.unknownField(entry, kind, Object.keys(table), map);
    const field = meant === undefined ? undefined : table[meant];
    const value = field && limited.has(kind) ? unread(entry, field) : undefined;
    if (meant !== undefined && value !== undefined) values[meant] ??= value;
  }

  unknownField(
    entry: YamlEntry,
    record: RecordKind | 'manifest',
    names: readonly string[],
    map: YamlMap,
  ): string | undefined {
    const { fault, meant } = unknownField(entry.key, record, names);
    const free = meant !== undefined && !entryOf(map, meant);
    this.report(fault, 'warning', entry.keySpan, free ? meant : undefined);
    return free ? meant : undefined;
  }

  private value(entry: YamlEntry, field: Field, path: YamlPath): unknown {
    const { key, value } = entry;
    if (field.type === 'scenes' || field.type === 'scene' || (field.type === 'records' && field.short === 'scene'))
      this.comments(entry);
    if (isNothing(value)) return undefined;
    switch (field.type) {
      case 'record':
        if (value.kind === 'map') return this.record(field.record, value, path);
        if (value.kind === 'scalar' && field.orReference) return value.source;
        if (!isWord(value, 'unknown'))
          this.report(
            message('manifest.expected-record', { record: recordLabel(field.record), field: key }),
            'error',
            headOf(value),
          );
        return undefined;
      case 'records':
        if (field.short === 'scene' && isWord(value, 'unknown')) return [{ scene: 'unknown', at: this.place(path) }];
        return isWord(value, 'none') ? [] : this.records(field.record, entry, path, field.short);
      case 'many':
      case 'texts':
      case 'regions':
      case 'dates':
      case 'scenes':
      case 'references':
        return this.words(key, field, value);
      default:
        if (value.kind === 'scalar') return this.word(key, field, value);
        this.report(expected(key, field), 'error', headOf(value));
        return undefined;
    }
  }

  private word(name: string, field: Field, node: YamlScalar): string | undefined {
    const { value, fault, severity, meant } = acceptWord(name, field, node.source.trim());
    if (fault) this.report(fault, severity ?? 'error', node.span, meant);
    return value;
  }

  /** The words of a list; one that is not understood stands as unknown, so that the list does not look complete. */
  private words(name: string, field: Field, node: YamlNode): readonly string[] | undefined {
    if (node.kind === 'map') {
      this.report(message('manifest.expected-words', { field: name }), 'error', headOf(node));
      return undefined;
    }
    if (node.kind === 'scalar') {
      const parts = commaList(node);
      if (parts) {
        this.report(message('manifest.expected-list', { field: name }), 'error', node.span, `[${parts.join(', ')}]`);
        return undefined;
      }
      if (field.type !== 'many' && node.source === 'none') return [];
    }
    const written = (node.kind === 'list' ? node.items : [node]).filter((item) => !isNothing(item));
    const read = written.map((item) => {
      if (item.kind === 'scalar') return this.word(name, field, item) ?? 'unknown';
      this.report(message('manifest.expected-words', { field: name }), 'error', headOf(item));
      return 'unknown';
    });
    // An unknown name stays, so that the list does not look complete and names nobody in its place.
    if (field.type === 'references') return read;
    const known = field.type === 'scenes' || field.type === 'dates' ? read.filter((word) => word !== 'unknown') : read;
    const leftOut = written.length > 0 && known.every((word) => word === 'unknown');
    return leftOut ? undefined : known;
  }

  private comments(entry: YamlEntry): void {
    for (const { span, meant } of sceneNumbersInComments(this.text, entry)) {
      this.report(message('manifest.scene-number-in-comment'), 'error', span, meant);
    }
  }

  private id(kind: RecordKind, map: YamlMap, values: Record<string, unknown>): void {
    const list = idLists.get(kind);
    const node = entryOf(map, 'id')?.value;
    const { id } = values;
    if (list === undefined || node?.kind !== 'scalar' || typeof id !== 'string') return;
    if (id === 'unknown') {
      delete values['id'];
      return;
    }
    if (/[,;|[\]]/.test(id)) this.report(message('manifest.unusual-id', { id }), 'warning', node.span);
    const key = `${list} ${id}`;
    const first = this.ids.get(key);
    // A record that an alias repeats is the same record.
    if (first && first.start !== node.span.start)
      this.report(message('manifest.duplicate-id', { id, record: recordLabel(kind) }), 'error', node.span);
    else this.ids.set(key, node.span);
  }
}

/** Records that count for what they name and for as long as they say. */
const limited: ReadonlySet<RecordKind> = new Set(['evidence', 'decision', 'waiver', 'accepted', 'request']);

/**
 * What limits a record and was written but not understood stands as unknown: a document for a person whose name cannot be
 * read is not one for anybody, and one whose end cannot be read does not run for ever.
 */
function unread({ value }: YamlEntry, field: Field): string | readonly string[] | undefined {
  if (isNothing(value)) return undefined;
  if (field.type === 'references') return ['unknown'];
  return field.type === 'reference' || field.type === 'date' || field.type === 'moment' ? 'unknown' : undefined;
}

/** A kind of record as it stands in a sentence: `a person in a use`. */
export function recordLabel(kind: RecordKind): Message {
  return message(`record.${kind}`);
}

/** Nothing is written: no value, or YAML's own words for none. */
export function isNothing(node: YamlNode | null): node is null {
  return node === null || (node.kind === 'scalar' && !node.quoted && /^(?:~|null|Null|NULL)$/.test(node.source));
}

function isWord(node: YamlNode, word: string): boolean {
  return node.kind === 'scalar' && node.source === word;
}

function entryHolds(entry: YamlEntry | undefined): boolean {
  return (
    entry !== undefined &&
    !isNothing(entry.value) &&
    !(entry.value.kind === 'scalar' && entry.value.source.trim() === '')
  );
}

/** `12, 13` written without brackets; a heading such as `INT. HOUSE, HALL - DAY` has blanks between its commas. */
function commaList(node: YamlScalar): readonly string[] | undefined {
  return !node.quoted && /^[^\s,]+(?:\s*,\s*[^\s,]+)+$/.test(node.source)
    ? node.source.split(',').map((part) => part.trim())
    : undefined;
}

function expected(name: string, field: Field): Message {
  switch (field.type) {
    case 'yes-no':
    case 'one':
    case 'date':
    case 'moment':
    case 'time-zone':
    case 'count':
    case 'scene':
      return acceptWord(name, field, '').fault ?? message('manifest.expected-text', { field: name });
    default:
      return message('manifest.expected-text', { field: name });
  }
}
