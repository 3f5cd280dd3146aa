import { LineIndex } from '../text/lineIndex';
import { finish, type Steps } from '../text/steps';
import type { SceneNumber } from '../text/sceneNumber';
import { message } from '../words/message';
import { headOf, locate, type YamlEntry, type YamlMap } from '../yaml/node';
import { readYaml, type ReadYaml } from '../yaml/readYaml';
import { acceptWord } from './acceptWord';
import { listNames, listShorts, recordKindOf, topLevelNames, type ListName, type lists } from './lists';
import type { Manifest, ProductionRecord, RecordOf, Records } from './manifest';
import { isNothing, recordLabel, RecordReader } from './readRecord';
import type { RecordKind } from './field';

/**
 * Reads one `*.slate.yaml` file by the field table. What cannot be read is reported at its place and counts as unknown;
 * the rest of its record stands. Ids are checked within the file, references across files by `referenceProblems`.
 */
export function parseManifest(path: string, text: string): Manifest {
  return finish(readManifest(path, finish(readYaml(text))));
}

/** Reads a manifest of what its YAML says, record by record. */
export function* readManifest(path: string, { text, value: root, problems }: ReadYaml): Steps<Manifest> {
  const reader = new RecordReader(path, text);
  const read: { -readonly [Part in 'production']?: ProductionRecord } = {};
  const found = new Map<ListName, readonly RecordOf<RecordKind>[]>();
  const renumbered = new Map<SceneNumber, SceneNumber>();
  const seen = new Set<string>();
  if (root && root.kind !== 'map') reader.report(message('manifest.expected-fields'), 'error', headOf(root));
  for (const entry of root?.kind === 'map' ? root.entries : []) {
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    const kind = recordKindOf(entry.key);
    if (kind)
      found.set(entry.key as ListName, (yield* reader.list(kind, entry, [entry.key], listShorts.get(entry.key))) ?? []);
    else if (entry.key === 'production') read.production = production(reader, entry);
    else if (entry.key === 'renumbered') readRenumbered(reader, entry, renumbered);
    else if (root?.kind === 'map') reader.unknownField(entry, 'manifest', topLevelNames, root);
  }
  // Inside a use a tool may stand without an id; in the list it is there to be named.
  for (const tool of found.get('tools') ?? []) {
    if (!('id' in tool)) reader.missing('tool', 'id', locate(root, tool.at.path));
  }
  return {
    path,
    text,
    lines: new LineIndex(text),
    root,
    ...read,
    records: recordsOf(found, renumbered),
    problems: [...problems, ...reader.problems].sort((a, b) => a.span.start - b.span.start),
  };
}

/** A `production:` block makes its folder a production, however little stands in it. */
function production(reader: RecordReader, entry: YamlEntry): ProductionRecord {
  const empty: YamlMap = { kind: 'map', entries: [], span: entry.keySpan };
  const value = isNothing(entry.value) ? empty : entry.value;
  if (value.kind === 'map') return reader.record('production', value, ['production']);
  reader.report(
    message('manifest.expected-record', { record: recordLabel('production'), field: 'production' }),
    'error',
    headOf(value),
  );
  return { at: reader.place(['production']) };
}

function readRenumbered(reader: RecordReader, entry: YamlEntry, renumbered: Map<SceneNumber, SceneNumber>): void {
  if (isNothing(entry.value)) return;
  for (const pair of entry.value.kind === 'map' ? entry.value.entries : []) {
    const [old, present] = [pair.key, pair.value?.kind === 'scalar' ? pair.value.source : ''].map(
      (word) => acceptWord('renumbered', { type: 'scene' }, word).value,
    );
    if (old !== undefined && present !== undefined) renumbered.set(old, present);
    else
      reader.report(message('manifest.expected-renumbering'), 'error', pair.value ? headOf(pair.value) : pair.keySpan);
  }
  if (entry.value.kind !== 'map') reader.report(message('manifest.expected-renumbering'), 'error', headOf(entry.value));
}

function recordsOf(
  found: ReadonlyMap<ListName, readonly RecordOf<RecordKind>[]>,
  renumbered: ReadonlyMap<SceneNumber, SceneNumber>,
): Records {
  const records = Object.fromEntries(listNames.map((list) => [list, found.get(list) ?? []]));
  return { ...(records as unknown as { [List in ListName]: readonly RecordOf<(typeof lists)[List]>[] }), renumbered };
}
