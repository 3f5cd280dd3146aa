import type { Span } from '../text/range';
import type { YamlNode, YamlPath } from '../yaml/node';

/** What stands at an offset of a YAML text: a key, or a plain value with the way to it. */
export interface YamlPlace {
  readonly path: YamlPath;
  readonly part: 'key' | 'value';
  readonly span: Span;
  readonly text: string;
}

/** The key or plain value at an offset; undefined between them. */
export function yamlPlaceAt(root: YamlNode | null, offset: number): YamlPlace | undefined {
  return placeIn(root, offset, []);
}

function placeIn(node: YamlNode | null, offset: number, path: YamlPath): YamlPlace | undefined {
  // What an alias stands for is written elsewhere, and is found there.
  if (!node || (node.kind !== 'scalar' && node.aliased)) return undefined;
  if (node.kind === 'scalar')
    return holds(node.span, offset) ? { path, part: 'value', span: node.span, text: node.source } : undefined;
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const found = placeIn(item, offset, [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, keySpan, value } of node.entries) {
    const inner = [...path, key];
    if (holds(keySpan, offset)) return { path: inner, part: 'key', span: keySpan, text: key };
    const found = placeIn(value, offset, inner);
    if (found) return found;
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
