import type { StatusNode } from './statusNode';

/**
 * Lines with ids of their own, at every level: two records may have one id, and an editor shows no two lines of one. The first
 * keeps its id, so that it is found again; what stands below a line that got another one follows it.
 */
export function apart(nodes: readonly StatusNode[], above = '', shownAbove = above): readonly StatusNode[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return nodes.map((node) => {
    const below = node.id.startsWith(above) ? `${shownAbove}${node.id.slice(above.length)}` : node.id;
    let n = times.get(below) ?? 0;
    let id = below;
    while (taken.has(id)) id = `${below}\t${++n}`;
    taken.add(id);
    times.set(below, n);
    const { children } = node;
    return { ...node, id, ...(children && { children: () => apart(children(), node.id, id) }) };
  });
}
