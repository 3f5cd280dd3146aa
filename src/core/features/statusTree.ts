import { message } from '../words/message';
import type { JudgedProduction } from '../judged/judgedProduction';
import { rankLooks, type Look } from './looks';
import type { Counts } from '../judged/counts';
import { productionTitle } from './productionTitle';
import { sentences } from './spoken';
import { apart } from './statusTree/apart';
import { workNumbers } from './statusTree/assessmentNodes';
import { byAgreement } from './statusTree/byAgreement';
import { byDeadline } from './statusTree/byDeadline';
import { byPerson } from './statusTree/byPerson';
import { byScene, sceneNodeId } from './statusTree/byScene';
import { byStatus } from './statusTree/byStatus';
import { byVendor } from './statusTree/byVendor';
import { unreadableNodes } from './statusTree/productionNodes';
import { Selection } from './statusTree/selection';
import type { StatusNode } from './statusTree/statusNode';
import { summarize, summarySentences } from './summary';

/** Every way in which the tree can be arranged. */
const arrangements = {
  scene: byScene,
  agreement: byAgreement,
  person: byPerson,
  vendor: byVendor,
  status: byStatus,
  deadline: byDeadline,
} as const satisfies {
  readonly [name: string]: Arrange;
};

/** So many productions stand open from the start. */
const FEW = 4;

type Arrange = (selection: Selection) => readonly StatusNode[];
export type Grouping = keyof typeof arrangements;
export const groupings = Object.keys(arrangements) as readonly Grouping[];

/**
 * How some productions stand, as a tree; a single production needs no node of its own. `onlyOpen` leaves out what asks
 * for no work. What stands below a line is worked out when it is asked for.
 */
export function provideStatusTree(
  all: readonly JudgedProduction[],
  grouping: Grouping,
  onlyOpen = false,
): readonly StatusNode[] {
  const arrange: Arrange = (selection) =>
    grouping === 'scene'
      ? byScene(selection)
      : [...unreadableNodes(selection.judged), ...arrangements[grouping](selection)];
  const selections = all.map((judged) => new Selection(judged, onlyOpen));
  const [only, ...others] = selections;
  if (!only) return [];
  return apart(
    others.length === 0
      ? arrange(only)
      : selections.flatMap((selection) => productionNode(selection, arrange, all.length <= FEW)),
  );
}

function productionNode(selection: Selection, arrange: Arrange, expanded: boolean): readonly StatusNode[] {
  const { judged, assessments, onlyOpen } = selection;
  const { production, places } = judged;
  const summary = summarize([judged]);
  if (
    onlyOpen &&
    assessments.length === 0 &&
    summary.questions + summary.profile + summary.unclear + summary.errors === 0
  )
    return [];
  return [
    {
      id: production.folder,
      label: productionTitle(production),
      description: workNumbers(assessments, judged),
      look: lookOfCounts(summary),
      spoken: message('editor.about', {
        subject: productionTitle(production),
        text: sentences(summarySentences(summary)),
      }),
      place: places.of({ kind: 'record', record: production.record.at }),
      acts: { on: 'production', args: [production.folder] },
      expanded,
      children: () => arrange(selection),
    },
  ];
}

function lookOfCounts({ blocked, overdue, open }: Counts): Look {
  if (blocked > 0) return rankLooks.blocked;
  if (overdue > 0) return rankLooks.overdue;
  return open > 0 ? rankLooks.open : { icon: 'book' };
}

/** Whether a line is another one, or stands somewhere below it. */
export function isInNode(node: StatusNode, above: StatusNode): boolean {
  return node.id === above.id || node.id.startsWith(`${above.id}\n`);
}

/**
 * The lines from the top of the tree, arranged by scene, down to the line of a scene; empty when it has none.
 * `childrenOf` gives what stands below a line.
 */
export function wayToScene(
  nodes: readonly StatusNode[],
  folder: string,
  scene: string,
  childrenOf: (node: StatusNode) => readonly StatusNode[],
): readonly StatusNode[] {
  const wanted = sceneNodeId(folder, scene);
  for (const node of nodes) {
    if (node.id === wanted) return [node];
    // Scenes stand in productions and scripts alone.
    const { on, args } = node.acts ?? {};
    if ((on !== 'production' && on !== 'script') || args?.[0] !== folder) continue;
    const below = wayToScene(childrenOf(node), folder, scene, childrenOf);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
