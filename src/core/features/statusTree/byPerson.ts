import type { Assessment } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { message, type Argument } from '../../words/message';
import type { JudgedProduction } from '../judgedProduction';
import { asksForWork, lookOf, outcomeLooks } from '../looks';
import { dotted } from '../spoken';
import { assessmentNodes, workCount } from './assessmentNodes';
import { byUrgency, spokenLine, type StatusNode } from './statusNode';

/** Everybody on record, and everybody a use touches who is not. */
export function byPerson(judged: JudgedProduction): readonly StatusNode[] {
  const { records } = judged.production;
  const concerned = groupBy(judged.evaluation.assessments, ({ subject }) => subject.person);
  const known = records.people.map((person) => ({ id: person.id ?? '', name: person.name ?? person.id ?? '', role: person.role ?? '', place: person.at }));
  const ids = new Set<string | undefined>(known.map(({ id }) => id));
  return [
    ...known.map(({ id, name, role, place }) => personNode(id, name, role, concerned.get(id) ?? [], judged, place)),
    ...[...concerned].flatMap(([id, assessments]) => (id === undefined || ids.has(id) ? [] : [personNode(id, id, message('editor.tree.not-on-record'), assessments, judged)])),
  ];
}

function personNode(
  person: string, label: string, role: Argument, assessments: readonly Assessment[], judged: JudgedProduction,
  at?: { readonly file: string; readonly path: readonly (string | number)[] },
): StatusNode {
  const id = `${judged.production.folder}\nperson ${person}`;
  const [first] = byUrgency(assessments.filter(asksForWork));
  const description = dotted([role, workCount(assessments, judged)]);
  return {
    id, label, description,
    look: first ? lookOf(first) : assessments.length > 0 ? outcomeLooks.met : { icon: 'person' },
    spoken: spokenLine(label, description),
    ...(at && { place: judged.places.of({ kind: 'record', record: at }) }),
    ...(assessments.length > 0 && { children: () => assessmentNodes(id, assessments, judged, 'both') }),
  };
}
