import type { TextEdit } from '../text/problem';
import type { YamlMap, YamlNode } from '../yaml/node';
import type { ManifestEdit, ManifestText, Refusal } from './manifestText';
import { renderBlock, renderFlow, type EditRecord } from './renderYaml';

/** A new field or list at the top of the manifest, below all others. */
export function appendAtTop(text: ManifestText, root: YamlMap | null, content: EditRecord): ManifestEdit {
  if (root && text.isFlow(root)) return insertInFlow(text, root, renderFlow(content).slice(2, -2));
  const indent = root ? text.indentOf(root) : '';
  const rest = root ? text.text.slice(root.span.end) : text.text.replace(/^\ufeff?---/m, '');
  if (indent === undefined || /^(?:\.\.\.|---)/m.test(rest) || (root && endsInBlockText(text, root)))
    return refuse('layout');
  return edit(text.insertAtEnd(`${indent}${renderBlock(content, indent, text.lineBreak, 0)}`));
}

/** New lines below all fields of a block. */
export function appendBelow(text: ManifestText, map: YamlMap, indent: string, lines: string): ManifestEdit {
  if (!text.endsLine(map.span.end) || endsInBlockText(text, map)) return refuse('layout');
  return edit(text.insertBelow(map.span.end, indent.length, `${indent}${lines}`));
}

/** A new field in braces, behind the last one that has a value. */
export function insertInFlow(text: ManifestText, map: YamlMap, field: string): ManifestEdit {
  const last = map.entries.findLast((entry) => entry.value !== null);
  if (last?.value) return insert(last.value.span.end, `, ${field}`);
  const after = map.span.start + 1;
  if (map.entries.length > 0) return insert(after, ` ${field},`);
  return insert(after, text.isFollowedBy(after, /^\}/) ? ` ${field} ` : ` ${field}`);
}

/** The last thing in a node is a block of text that keeps the blank lines below it. */
export function endsInBlockText(text: ManifestText, node: YamlNode): boolean {
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.kind === 'list' ? node.items.at(-1) : null;
  if (!last) return false;
  if (last.kind !== 'scalar') return endsInBlockText(text, last);
  return /^[|>]\d?\+/.test(text.text.slice(last.span.start, last.span.start + 4));
}

export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

export function insert(at: number, newText: string): ManifestEdit {
  return edit(insertion(at, newText));
}

export function edit(one: TextEdit): ManifestEdit {
  return { edits: [one] };
}

export function refuse(refused: Refusal): ManifestEdit {
  return { refused };
}
