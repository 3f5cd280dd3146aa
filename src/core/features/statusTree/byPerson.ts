import type { Assessment } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import type { RecordPlace } from '../../manifest/manifest';
import { message, type Argument } from '../../words/message';
import { lookOf, outcomeLooks } from '../looks';
import { dotted } from '../spoken';
import { assessmentNodes, workCount, workNumbers } from './assessmentNodes';
import type { Selection } from './selection';
import { workOf } from '../../judged/work';
import { spokenLine, type StatusNode } from './statusNode';

/** Everybody on record, and everybody a use touches who is not. */
export function byPerson(selection: Selection): readonly StatusNode[] {
  const { records } = selection.judged.production;
  const concerned = groupBy(selection.assessments, ({ subject }) => subject.person);
  const known = records.people.map(
    ({ id = '', name = id, role = '', at }): Named => ({ id, label: name, about: role, at }),
  );
  const ids = new Set(known.map(({ id }) => id));
  const others = [...concerned.keys()]
    .filter((id) => id !== undefined && !ids.has(id))
    .map((id = ''): Named => ({ id, label: id, about: message('editor.tree.not-on-record') }));
  return [...known, ...others].flatMap((person) => personNode(person, concerned.get(person.id) ?? [], selection));
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly about: Argument;
  readonly at?: RecordPlace;
}

function personNode(
  { id: person, label, about, at }: Named,
  assessments: readonly Assessment[],
  selection: Selection,
): readonly StatusNode[] {
  if (!selection.shows(assessments)) return [];
  const { judged } = selection;
  const id = `${judged.production.folder}\nperson ${person}`;
  const { first } = workOf(assessments, judged);
  const description = dotted([about, workNumbers(assessments, judged)]);
  return [
    {
      id,
      label,
      description,
      look: first
        ? lookOf(first, judged.evaluation.asOf)
        : assessments.length > 0
          ? outcomeLooks.met
          : { icon: 'person' },
      spoken: spokenLine(label, dotted([about, workCount(assessments, judged)])),
      ...(at && {
        place: judged.places.of({ kind: 'record', record: at }),
        acts: { on: 'person', args: [judged.production.folder, person] } as const,
      }),
      ...(assessments.length > 0 && { children: () => assessmentNodes(id, assessments, judged, 'both') }),
    },
  ];
}
