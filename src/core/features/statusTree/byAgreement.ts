import { outcomes, type Assessment, type Standing } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { lookOf, outcomeLooks, type Look } from '../looks';
import { dotted, sentences } from '../spoken';
import { assessmentNodes, workCount } from './assessmentNodes';
import type { Selection } from './selection';
import { workOf } from '../work';
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
  const ordered = [...nodes].sort((a, b) => a.urgency - b.urgency).map(({ node }) => node);
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

interface Placed {
  readonly node: StatusNode;
  /** The lower the more pressing. */
  readonly urgency: number;
}

function agreementNode(
  { agreement, standing, explanation, banner }: Standing,
  assessments: readonly Assessment[],
  { judged }: Selection,
): Placed {
  const { first } = workOf(assessments, judged);
  const id = `${judged.production.folder}\nagreement ${agreement}`;
  const { name = agreement, shortName = agreement } = judged.agreement(agreement) ?? {};
  const work = workCount(assessments, judged);
  const description = dotted([standing === 'applies' ? '' : message(`standing.${standing}`), work]);
  const look: Look = first ? lookOf(first) : standing === 'applies' ? outcomeLooks.met : { icon: 'info' };
  return {
    urgency: first ? outcomes.indexOf(first.outcome) : outcomes.length,
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
