import type { StatusNode } from '../../core/index';

/** Commands that take several scenes at once. */
const ofScenes: ReadonlySet<string> = new Set(['aiSlate.declareNone', 'aiSlate.signOff', 'aiSlate.tagScene']);
/** Commands that take several open items at once. */
const ofItems: ReadonlySet<string> = new Set(['aiSlate.accept', 'aiSlate.recordEvidence', 'aiSlate.recordWaiver']);

/**
 * What a command is given for the lines of the tree that are selected: the place of one; of several the names of their scenes, or
 * by what their items are found. A line that stands for several items is all of them.
 */
export function argumentsOfLines(id: string, lines: readonly [StatusNode, ...StatusNode[]]): readonly unknown[] {
  const [first] = lines;
  if (id === 'aiSlate.showAgreement') return first.reads ?? [];
  const { acts } = first;
  if (!acts) return [];
  const [folder] = acts.args;
  const alike = lines.flatMap((line) => (line.acts?.on === acts.on && line.acts.args[0] === folder ? [line.acts] : []));
  if (acts.on === 'scene' && ofScenes.has(id) && alike.length > 1) return [folder, alike.map(({ args }) => args[1])];
  if (acts.on === 'item' && ofItems.has(id)) {
    const items = alike.flatMap(({ args: [, code = '', about = ''], all }) => all ?? [[code, about] as const]);
    if (items.length > 1) return [folder, distinct(items)];
  }
  return acts.args;
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether an argument is a line of the tree. */
export function isLine(argument: unknown): argument is StatusNode {
  return typeof argument === 'object' && argument !== null && 'spoken' in argument;
}
