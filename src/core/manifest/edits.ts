import {
  entryOf,
  type YamlEntry,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlPath,
  type YamlScalar,
} from '../yaml/node';
import { fields } from './fields';
import { appendAtTop, appendBelow, edit, endsInBlockText, insert, insertInFlow, insertion, refuse } from './insertions';
import { kindAt, shortFieldOf } from './kindAt';
import type { Manifest } from './manifest';
import { isReadable, ManifestText, type ManifestEdit } from './manifestText';
import { isNothing } from './readRecord';
import {
  renderBlock,
  renderFlow,
  renderItem,
  renderValue,
  renderWord,
  type EditRecord,
  type EditValue,
} from './renderYaml';

/**
 * Writes a field of the record at `path` (`['uses', 3, 'people', 0]`), new or in place of what it says, as the smallest
 * change of the text: comments, order, layout and line ends stay. Refused where that cannot be done safely.
 */
export function setFieldEdit(manifest: Manifest, path: YamlPath, field: string, value: EditValue): ManifestEdit {
  return editRecord(manifest, path, { [field]: value }, (text, map) => setInMap(text, map, path, field, value));
}

/**
 * Adds a record to the list at `path` (`['uses']`, `['uses', 3, 'evidence']`), which is begun if it is not there. Block
 * lists get lines, lists in brackets an item; comments, order, layout and line ends stay.
 */
export function appendRecordEdit(manifest: Manifest, path: YamlPath, record: EditRecord): ManifestEdit {
  return appendRecordsEdit(manifest, path, [record]);
}

/** Adds several records at once, in their order: one change of the text however many they are. */
export function appendRecordsEdit(manifest: Manifest, path: YamlPath, records: readonly EditRecord[]): ManifestEdit {
  const list = path.at(-1);
  if (typeof list !== 'string') return refuse('no-record');
  if (records.length === 0) return { edits: [] };
  return editRecord(manifest, path.slice(0, -1), { [list]: records }, (text, map) =>
    appendInMap(text, map, path, list, records),
  );
}

/** Finds the record, and begins it with `content` where it does not stand as a map of its own yet. */
function editRecord(
  manifest: Manifest,
  path: YamlPath,
  content: EditRecord,
  inMap: (text: ManifestText, map: YamlMap) => ManifestEdit,
): ManifestEdit {
  if (!isReadable(manifest)) return refuse('unreadable');
  const text = new ManifestText(manifest);
  const { root } = manifest;
  let node = root;
  let empty: { readonly map: YamlMap; readonly entry: YamlEntry } | undefined;
  for (const step of path) {
    if (node && isRepeated(node)) return refuse('repeated');
    empty = undefined;
    if (typeof step === 'number') node = node?.kind === 'list' ? (node.items[step] ?? null) : step === 0 ? node : null;
    else {
      const entry = entryOf(node, step);
      if (!entry)
        return path.length === 1 && root?.kind !== 'list' && root?.kind !== 'scalar'
          ? appendAtTop(text, root, { [step]: content })
          : refuse('no-record');
      if (node?.kind === 'map') empty = { map: node, entry };
      node = entry.value;
    }
  }
  if (node && isRepeated(node)) return refuse('repeated');
  if (node?.kind === 'map') return inMap(text, node);
  if (node?.kind === 'scalar') return isNothing(node) ? refuse('layout') : expandShort(node, path, content);
  if (node) return refuse('no-record');
  return empty
    ? fillEmpty(text, empty.map, empty.entry, content)
    : path.length === 0
      ? appendAtTop(text, null, content)
      : refuse('no-record');
}

/** `production:` with nothing below it yet. */
function fillEmpty(text: ManifestText, map: YamlMap, entry: YamlEntry, content: EditRecord): ManifestEdit {
  return writeBelowKey(
    text,
    map,
    entry,
    renderFlow(content),
    (indent) => `${indent}  ${renderBlock(content, `${indent}  `, text.lineBreak)}`,
  );
}

/** Writes behind a key that has no value yet: in braces on its line, in a block below it. */
function writeBelowKey(
  text: ManifestText,
  map: YamlMap,
  entry: YamlEntry,
  flow: string,
  block: (indent: string) => string,
): ManifestEdit {
  const colon = text.afterColon(entry);
  if (colon === undefined) return refuse('layout');
  if (text.isFlow(map)) return text.isFollowedBy(colon, /^\s*[,}]/) ? insert(colon, ` ${flow}`) : refuse('layout');
  const indent = text.indentOf(map);
  if (indent === undefined || !text.endsLine(colon)) return refuse('layout');
  return edit(text.insertBelow(colon, indent.length, block(indent)));
}

/** `people: [P-7]` gets a record in the place of the word. */
function expandShort(node: YamlScalar, path: YamlPath, content: EditRecord): ManifestEdit {
  const short = shortFieldOf(typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
  return short === undefined
    ? refuse('no-record')
    : edit({ span: node.span, newText: renderFlow({ [short]: node.source.trim(), ...content }) });
}

function setInMap(text: ManifestText, map: YamlMap, path: YamlPath, name: string, value: EditValue): ManifestEdit {
  const entry = entryOf(map, name);
  if (entry) return replaceValue(text, map, entry, renderValue(value));
  const line = `${renderWord(name)}: ${renderValue(value)}`;
  if (text.isFlow(map)) return insertInFlow(text, map, line);
  const indent = text.indentOf(map);
  if (indent === undefined) return refuse('layout');
  // Fields stand in the order of the table where the text lets them: below the last one-line field that comes before.
  const kind = kindAt(path);
  const order = kind ? Object.keys(fields[kind]) : [];
  const oneLine = map.entries.filter(
    (one) => one.value && text.isOneLine(one.span.start, one.span.end) && text.endsLine(one.span.end),
  );
  const above = oneLine.findLast((one) => order.indexOf(one.key) < order.indexOf(name)) ?? oneLine.at(-1);
  return above
    ? edit(text.insertBelow(above.span.end, indent.length, `${indent}${line}`))
    : appendBelow(text, map, indent, line);
}

function appendInMap(
  text: ManifestText,
  map: YamlMap,
  path: YamlPath,
  name: string,
  records: readonly EditRecord[],
): ManifestEdit {
  const entry = entryOf(map, name);
  if (!entry) return beginList(text, map, path, name, records);
  const { value } = entry;
  if (!value)
    return writeBelowKey(text, map, entry, `[${flowItems(records)}]`, (indent) =>
      blockItems(records, `${indent}  `, 2, text.lineBreak, name),
    );
  if (isRepeated(value)) return refuse('repeated');
  if (value.kind === 'list')
    return text.isFlow(value)
      ? appendInBrackets(text, map, entry, value, path, records)
      : appendBelowList(text, value, name, records);
  if (isNothing(value) || (value.kind === 'scalar' && (value.source === 'none' || value.source === 'unknown')))
    return edit({ span: value.span, newText: `[${flowItems(records)}]` });
  // A single record, or the word that stands for one, becomes the first of a list.
  if (value.kind === 'map' ? !text.isFlow(value) : shortFieldOf(path) === undefined) return refuse('layout');
  return { edits: [insertion(value.span.start, '['), insertion(value.span.end, `, ${flowItems(records)}]`)] };
}

function beginList(
  text: ManifestText,
  map: YamlMap,
  path: YamlPath,
  name: string,
  records: readonly EditRecord[],
): ManifestEdit {
  if (path.length === 1) return appendAtTop(text, map, { [name]: records });
  if (text.isFlow(map)) return insertInFlow(text, map, `${renderWord(name)}: [${flowItems(records)}]`);
  const indent = text.indentOf(map);
  if (indent === undefined) return refuse('layout');
  return appendBelow(
    text,
    map,
    indent,
    `${renderWord(name)}:${text.lineBreak}${blockItems(records, `${indent}  `, 2, text.lineBreak, name)}`,
  );
}

function appendInBrackets(
  text: ManifestText,
  map: YamlMap,
  entry: YamlEntry,
  list: YamlList,
  path: YamlPath,
  records: readonly EditRecord[],
): ManifestEdit {
  const last = list.items.at(-1);
  if (last) return insert(last.span.end, `, ${flowItems(records)}`);
  if (!/^\[\s*\]$/.test(text.text.slice(list.span.start, list.span.end))) return refuse('layout');
  const indent = text.isFlow(map) ? undefined : text.indentOf(map);
  const colon = text.afterColon(entry);
  // The lists at the top grow long: an empty one goes on in lines.
  if (
    path.length === 1 &&
    indent !== undefined &&
    colon !== undefined &&
    text.isOneLine(colon, list.span.end) &&
    text.endsLine(list.span.end)
  ) {
    const below = text.insertBelow(
      list.span.end,
      indent.length,
      blockItems(records, `${indent}  `, 2, text.lineBreak, String(path[0])),
    );
    return { edits: [{ span: { start: colon, end: list.span.end }, newText: '' }, below] };
  }
  return edit({ span: list.span, newText: `[${flowItems(records)}]` });
}

function appendBelowList(
  text: ManifestText,
  list: YamlList,
  name: string,
  records: readonly EditRecord[],
): ManifestEdit {
  const indent = text.before(list.span.start);
  const first = list.items.find((one) => one?.kind === 'map' && !text.isFlow(one));
  const inner =
    first && text.isOneLine(list.span.start, first.span.start)
      ? text.before(first.span.start).length - indent.length
      : 2;
  if (!/^ *$/.test(indent) || !text.endsLine(list.span.end) || endsInBlockText(text, list)) return refuse('layout');
  return edit(text.insertBelow(list.span.end, indent.length, blockItems(records, indent, inner, text.lineBreak, name)));
}

function flowItems(records: readonly EditRecord[]): string {
  return records.map(renderFlow).join(', ');
}

function blockItems(
  records: readonly EditRecord[],
  indent: string,
  inner: number,
  lineBreak: string,
  list: string,
): string {
  return records.map((record) => renderItem(record, indent, inner, lineBreak, list)).join(lineBreak);
}

function replaceValue(text: ManifestText, map: YamlMap, entry: YamlEntry, written: string): ManifestEdit {
  const { value } = entry;
  const colon = text.afterColon(entry);
  if (colon === undefined)
    return text.isFlow(map) && !value ? insert(entry.keySpan.end, `: ${written}`) : refuse('layout');
  if (!value) {
    const empty = text.isFlow(map) ? text.isFollowedBy(colon, /^\s*[,}]/) : text.endsLine(colon);
    return empty ? insert(colon, ` ${written}`) : refuse('layout');
  }
  if (value.anchored) return refuse('repeated');
  const between = text.text.slice(colon, value.span.start);
  const old = text.text.slice(value.span.start, value.span.end);
  const isWord = value.aliased === true || value.kind === 'scalar';
  if (/(?:^|\s)#/.test(between) || (isWord ? /^[|>][^\n]*#/ : /(?:^|\s)#/).test(old)) return refuse('comments');
  if (between.trim() !== '') return refuse('layout');
  return isWord
    ? edit({ span: value.span, newText: written })
    : edit({ span: { start: colon, end: value.span.end }, newText: ` ${written}` });
}

function isRepeated(node: YamlNode): boolean {
  return node.aliased === true || node.anchored === true;
}
