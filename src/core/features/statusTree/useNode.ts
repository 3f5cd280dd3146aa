import { categoryLabel } from '../../disclosure/categories';
import type { Use } from '../../production/production';
import { message } from '../../words/message';
import { lookOf, outcomeLooks } from '../looks';
import { dotted } from '../spoken';
import { assessmentNodes, workCount, workNumbers } from './assessmentNodes';
import type { Selection } from './selection';
import { workOf } from '../../judged/work';
import { spokenLine, type StatusNode } from './statusNode';

/** One line for each of some uses about which there is something to show. */
export function useNodes(parent: string, uses: readonly Use[], selection: Selection): readonly StatusNode[] {
  return uses.filter(({ id }) => selection.shows(selection.ofUse(id))).map((use) => useNode(parent, use, selection));
}

function useNode(parent: string, use: Use, selection: Selection): StatusNode {
  const { judged } = selection;
  const id = `${parent}\n${use.id}`;
  const assessments = selection.ofUse(use.id);
  const { first } = workOf(assessments, judged);
  const label = use.categories.length > 0 ? use.categories.map(categoryLabel) : message('editor.unknown-category');
  const name = use.bare ? message('editor.tag-only') : use.id;
  const description = dotted([name, workNumbers(assessments, judged)]);
  return {
    id,
    label,
    description,
    ...(use.record?.summary !== undefined && { tooltip: use.record.summary }),
    look: first ? lookOf(first, judged.evaluation.asOf) : outcomeLooks.met,
    spoken: spokenLine(label, dotted([name, workCount(assessments, judged)])),
    place: judged.places.of(use.place),
    ...(use.bare && { acts: { on: 'tag', args: [judged.production.folder, use.id] } as const }),
    children: () => assessmentNodes(id, assessments, judged, 'both'),
  };
}
