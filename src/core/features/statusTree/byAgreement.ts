import type { Assessment, Standing } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { comparePressing } from '../../judged/rank';
import { lookOf, outcomeLooks, type Look } from '../looks';
import { dotted, sentences } from '../spoken';
import { assessmentNodes, workCount, workNumbers } from './assessmentNodes';
import type { Selection } from './selection';
import { workOf } from '../../judged/work';
import { spokenLine, type StatusNode } from './statusNode';

/** Every agreement that has to do with the production, those that ask for work first; the others behind one line. */
export function byAgreement(selection: Selection): readonly StatusNode[] {
  const { judged, assessments } = selection;
  const { standings } = judged.evaluation;
  const its = groupBy(assessments, ({ agreement }) => agreement);
  const apart = standings.filter(
    ({ standing }) => standing === 'does-not-cover' || standing === 'other-term' || standing === 'not-adopted',
  );
  const taking = standings.filter((one) => !apart.includes(one) && selection.shows(its.get(one.agreement) ?? []));
  const nodes = taking.map((one) => agreementNode(one, its.get(one.agreement) ?? [], selection));
  const { asOf } = judged.evaluation;
  const ordered = [...nodes].sort((a, b) => compareFirst(a.first, b.first, asOf)).map(({ node }) => node);
  if (apart.length === 0 || selection.onlyOpen) return ordered;
  const label = message('editor.tree.no-part');
  return [
    ...ordered,
    {
      id: `${judged.production.folder}\napart`,
      label,
      description: String(apart.length),
      look: { icon: 'dash' },
      spoken: spokenLine(label, String(apart.length)),
      children: () => apart.map((one) => agreementNode(one, its.get(one.agreement) ?? [], selection).node),
    },
  ];
}

/** Under which more presses; an agreement that asks nothing comes last. */
function compareFirst(a: Assessment | undefined, b: Assessment | undefined, asOf: string): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return comparePressing(a, b, asOf);
}

interface Placed {
  readonly node: StatusNode;
  /** What presses most under it. */
  readonly first: Assessment | undefined;
}

function agreementNode(
  { agreement, standing, explanation, banner }: Standing,
  assessments: readonly Assessment[],
  { judged }: Selection,
): Placed {
  const { asOf } = judged.evaluation;
  const { first } = workOf(assessments, judged);
  const id = `${judged.production.folder}\nagreement ${agreement}`;
  const { name = agreement, shortName = agreement } = judged.agreement(agreement) ?? {};
  const work = workCount(assessments, judged);
  const description = dotted([
    standing === 'applies' ? '' : message(`standing.${standing}`),
    workNumbers(assessments, judged),
  ]);
  const look: Look = first ? lookOf(first, asOf) : standing === 'applies' ? outcomeLooks.met : { icon: 'info' };
  return {
    first,
    node: {
      id,
      description,
      look,
      label: shortName,
      tooltip: sentences([message('editor.name', { name }), ...(banner ? [banner] : []), ...explanation]),
      spoken: spokenLine(name, dotted([message(`standing.${standing}`), work])),
      reads: [judged.production.folder, agreement],
      ...(assessments.length > 0 && { children: () => assessmentNodes(id, assessments, judged, 'subject') }),
    },
  };
}
