import type { YamlNode } from './node';

/** The anchors of a file read so far (`&mara`), and what its aliases (`*mara`) stand for. */
export class Anchors {
  private readonly named = new Map<string, { readonly node: YamlNode; readonly size: Size }>();
  private added = 0;

  /** Aliases may add so many nodes to one file, so that a few lines cannot unfold into millions. */
  constructor(
    private readonly deepest: number,
    private readonly most: number,
  ) {}

  set(name: string, node: YamlNode): void {
    this.named.set(name, { node, size: sizeOf(node, new Map()) });
  }

  /** What an alias stands for; `unknown` also for one inside its own anchor. */
  follow(name: string): YamlNode | 'unknown' | 'too-many' {
    const found = this.named.get(name);
    if (!found) return 'unknown';
    this.added += found.size.nodes;
    return this.added > this.most || found.size.depth > this.deepest ? 'too-many' : found.node;
  }
}

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Nodes and levels with all aliases unfolded; what several aliases share is counted again but visited once. */
function sizeOf(node: YamlNode | null, known: Map<object, Size>): Size {
  if (!node || node.kind === 'scalar') return { nodes: 1, depth: 1 };
  const content = node.kind === 'map' ? node.entries : node.items;
  const before = known.get(content);
  if (before) return before;
  const parts =
    node.kind === 'map'
      ? node.entries.map((entry) => sizeOf(entry.value, known))
      : node.items.map((item) => sizeOf(item, known));
  const size = parts.reduce(
    (sum, part) => ({ nodes: sum.nodes + part.nodes, depth: Math.max(sum.depth, part.depth + 1) }),
    { nodes: 1, depth: 1 },
  );
  known.set(content, size);
  return size;
}
