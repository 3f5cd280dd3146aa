import type { Span } from '../text/range';

/** A piece of YAML text with its place, free of the YAML library: what manifests and agreement files are read from. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
  /** Stands for what is written elsewhere, at an anchor. */
  readonly aliased?: true;
  /** Carries an anchor: an edit changes every place that repeats it. */
  readonly anchored?: true;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Null when nothing is written after the colon. */
  readonly value: YamlNode | null;
  /** Key and value together. */
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly (YamlNode | null)[];
  readonly span: Span;
  readonly aliased?: true;
  readonly anchored?: true;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  /** As written, without quotes: scene numbers stay text (`012`, `1.10`, `12E1`). */
  readonly source: string;
  readonly span: Span;
  /** Written in quotes or as a block. */
  readonly quoted: boolean;
  readonly aliased?: true;
  readonly anchored?: true;
}

/** A place in a YAML tree: map keys and list indexes, `['uses', 3, 'people', 0]`. */
export type YamlPath = readonly (string | number)[];

/** The entry of a map with this key. */
export function entryOf(node: YamlNode | null | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The narrowest span that exists on the way to a path: the value, else its key, else what holds it. */
export function locate(root: YamlNode | null, path: YamlPath): Span {
  let node = root;
  let span: Span = node ? { start: node.span.start, end: node.span.start } : { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (typeof step === 'number') {
      node = node?.kind === 'list' ? (node.items[step] ?? null) : step === 0 ? node : null;
      if (!node) return span;
      span = headOf(node);
    } else {
      const entry = entryOf(node, step);
      if (!entry) return span;
      node = entry.value;
      span = last && node?.kind === 'scalar' ? node.span : entry.keySpan;
    }
  }
  return span;
}

/** A record is pointed at by its first field and a list by its first character, not by all of their lines. */
export function headOf(node: YamlNode): Span {
  if (node.kind === 'scalar' || node.aliased) return node.span;
  if (node.kind === 'list') return { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
  const [first] = node.entries;
  return first ? (first.value?.kind === 'scalar' ? first.span : first.keySpan) : node.span;
}

/** The same so many characters further on. */
export function shifted<Node extends YamlNode>(node: Node, by: number): Node {
  const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const span = moved(node.span);
  if (node.kind === 'scalar') return { ...node, span };
  if (node.kind === 'list') return { ...node, span, items: node.items.map((item) => item && shifted(item, by)) };
  return {
    ...node,
    span,
    entries: node.entries.map((entry) => ({
      key: entry.key,
      keySpan: moved(entry.keySpan),
      value: entry.value && shifted(entry.value, by),
      span: moved(entry.span),
    })),
  };
}
