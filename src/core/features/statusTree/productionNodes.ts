import type { OpenQuestion } from '../../evaluation/assessment';
import { groupBy } from '../../evaluation/groupBy';
import { subjectName } from '../../evaluation/subject';
import { message } from '../../words/message';
import { questionRef } from '../edits/answer';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { lookOf, outcomeLooks, sceneLooks } from '../looks';
import { workOf } from '../../judged/work';
import { dotted, spokenKey } from '../spoken';
import { unreadable } from '../unreadable';
import { assessmentNodes, workCount, workNumbers } from './assessmentNodes';
import type { Selection } from './selection';
import { spokenLine, type StatusNode } from './statusNode';

/** What concerns no scene in particular: what cannot be read, what is asked of the production, its people and sessions, and the open questions. */
export function productionNodes(selection: Selection): readonly StatusNode[] {
  return [
    ...unreadableNodes(selection.judged),
    ...wholeNode(selection),
    ...profileNode(selection),
    ...blockersNode(selection.judged),
    ...questionsNode(selection.judged),
  ];
}

/** Before all else: while a manifest cannot be read, every other line is of less than what was written. */
export function unreadableNodes(judged: JudgedProduction): readonly StatusNode[] {
  return unreadable(judged).map(({ text, place }) => ({
    id: `${judged.production.folder}\nunreadable ${place.path}`,
    label: text,
    tooltip: message('tree.unreadable-meaning'),
    look: outcomeLooks.blocked,
    spoken: text,
    place,
  }));
}

/** Who buys it, where it is made and shown, how many agreements apply, and which answers about the whole production are missing. */
function profileNode({ judged, onlyOpen }: Selection): readonly StatusNode[] {
  const { production, evaluation, places, profile } = judged;
  const { answered, of, open } = profile;
  if (onlyOpen && open.length === 0) return [];
  const { record } = production;
  const applying = evaluation.standings.filter(({ standing }) => standing === 'applies').length;
  const id = `${production.folder}\nprofile`;
  const label = open.length > 0 ? message('profile.line', { answered, of }) : message('tree.profile');
  const shotIn = (record['shooting-places'] ?? []).filter((place) => place !== 'unknown');
  const description = dotted([
    message('tree.profile.agreements', { count: applying }),
    shotIn.length > 0 ? shotIn : '',
    record.buyer === undefined || record.buyer === 'unknown' ? '' : record.buyer,
  ]);
  return [
    {
      id,
      label,
      description,
      tooltip: message('tree.profile.meaning'),
      look: { icon: 'info' },
      spoken: spokenLine(label, description),
      place: places.of({ kind: 'record', record: record.at }),
      acts: { on: 'production', args: [production.folder] },
      ...(open.length > 0 && { children: () => open.map((one) => questionNode(id, one, judged)) }),
    },
  ];
}

/** What keeps "nothing to do" from being said, each with its place, once nothing else does. */
function blockersNode({ production, blockers: shown, places, counts }: JudgedProduction): readonly StatusNode[] {
  const { blocked, open, questions, profile, undeclared, unclear } = counts;
  if (shown.length === 0 || blocked + open + questions + profile + undeclared + unclear > 0) return [];
  const id = `${production.folder}\nblockers`;
  const label = message('editor.tree.blockers');
  const description = String(shown.length);
  return [
    {
      id,
      label,
      description,
      look: sceneLooks.undeclared,
      spoken: spokenLine(label, description),
      children: () =>
        shown.map(({ message: text, place }, index) => ({
          id: `${id}\n${index}`,
          label: text,
          look: sceneLooks.undeclared,
          spoken: spokenLine(text, ''),
          place: places.of(place),
        })),
    },
  ];
}

function questionsNode(judged: JudgedProduction): readonly StatusNode[] {
  const { production, evaluation } = judged;
  const { questions } = evaluation;
  if (questions.length === 0) return [];
  const id = `${production.folder}\nquestions`;
  const label = message('editor.tree.questions');
  const description = String(questions.length);
  return [
    {
      id,
      label,
      description,
      look: outcomeLooks['needs-facts'],
      spoken: spokenLine(label, description),
      children: () =>
        [...groupBy(questions, ({ text }) => spokenKey(text)).values()].flatMap(([first, ...others]) =>
          first === undefined
            ? []
            : others.length === 0
              ? [questionNode(id, first, judged)]
              : [alikeNode(id, [first, ...others], judged)],
        ),
    },
  ];
}

/** One question about several records: answered once for all of them, or one by one. */
function alikeNode(
  parent: string,
  all: readonly [OpenQuestion, ...OpenQuestion[]],
  judged: JudgedProduction,
): StatusNode {
  const [first] = all;
  const id = [parent, 'alike', first.missing.fact, spokenKey(first.text)].join('\n');
  const description = message('tree.times', { count: all.length });
  return {
    ...questionNode(parent, first, judged),
    id,
    description,
    spoken: spokenLine(first.text, description),
    children: () => all.map((one) => questionNode(id, one, judged)),
  };
}

function questionNode(parent: string, { missing, text, decides }: OpenQuestion, judged: JudgedProduction): StatusNode {
  const about = subjectName(missing.about);
  return {
    id: [parent, missing.fact, missing.agreement ?? '', about].join('\n'),
    label: text,
    description: about,
    tooltip: message('editor.question', {
      question: text,
      waiting: message('editor.question-waiting', { count: decides }),
    }),
    look: outcomeLooks[missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement'],
    spoken: spokenLine(text, about),
    place: judged.places.of(missing.place),
    acts: { on: 'question', args: [judged.production.folder, ...questionRef({ missing })] },
  };
}

function wholeNode({ judged, assessments }: Selection): readonly StatusNode[] {
  const whole = assessments.filter(({ subject }) => subject.use === undefined);
  if (whole.length === 0) return [];
  const id = `${judged.production.folder}\nwhole`;
  const label = message('editor.tree.whole-production');
  const { first } = workOf(whole, judged);
  const description = workNumbers(whole, judged);
  return [
    {
      id,
      label,
      description,
      look: first ? lookOf(first, judged.evaluation.asOf) : { icon: 'organization' },
      spoken: spokenLine(label, workCount(whole, judged)),
      place: judged.places.of({ kind: 'record', record: judged.production.record.at }),
      children: () => assessmentNodes(id, whole, judged, 'both'),
    },
  ];
}
