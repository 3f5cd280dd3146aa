import { message } from '../words/message';
import type { JudgedProduction } from './judgedProduction';
import { workCount } from './statusTree/assessmentNodes';
import { byAgreement } from './statusTree/byAgreement';
import { byPerson } from './statusTree/byPerson';
import { byScene, sceneNodeId } from './statusTree/byScene';
import { byStatus } from './statusTree/byStatus';
import { productionTitle } from './productionTitle';
import type { StatusNode } from './statusTree/statusNode';
import { outcomeLooks } from './looks';
import { summarize, summarySentences } from './summary';
import { sentences } from './spoken';

/** Every way in which the tree can be arranged. */
const arrangements = { scene: byScene, agreement: byAgreement, person: byPerson, status: byStatus } as const satisfies {
  readonly [name: string]: (judged: JudgedProduction) => readonly StatusNode[];
};

export type Grouping = keyof typeof arrangements;
export const groupings = Object.keys(arrangements) as readonly Grouping[];

/** How some productions stand, as a tree: by scene, agreement, person or status; a single production needs no node of its own. */
export function provideStatusTree(all: readonly JudgedProduction[], grouping: Grouping): readonly StatusNode[] {
  const arrange = arrangements[grouping];
  const [only, ...others] = all;
  if (!only) return [];
  return others.length === 0 ? arrange(only) : all.map((judged) => productionNode(judged, arrange));
}

function productionNode(judged: JudgedProduction, arrange: (judged: JudgedProduction) => readonly StatusNode[]): StatusNode {
  const { production, places } = judged;
  const summary = summarize([judged]);
  return {
    id: production.folder,
    label: productionTitle(production),
    description: workCount(judged.evaluation.assessments, judged),
    look: summary.blocked > 0 ? outcomeLooks.blocked : summary.open > 0 ? outcomeLooks.open : { icon: 'book' },
    spoken: message('editor.about', { subject: productionTitle(production), text: sentences(summarySentences(summary)) }),
    place: places.of({ kind: 'record', record: production.record.at }),
    expanded: true,
    children: () => arrange(judged),
  };
}

/** The lines from the top of the tree, arranged by scene, down to the line of a scene; empty when there is none. */
export function wayToScene(nodes: readonly StatusNode[], folder: string, scene: string): readonly StatusNode[] {
  const wanted = sceneNodeId(folder, scene);
  for (const node of nodes) {
    if (node.id === wanted) return [node];
    // Scenes stand in productions and scripts, the lines that are open from the start.
    const below = node.expanded ? wayToScene(node.children?.() ?? [], folder, scene) : [];
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
