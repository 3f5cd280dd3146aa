import { subjectName } from '../../evaluation/subject';
import { message } from '../../words/message';
import { questionRef } from '../edits/answer';
import type { JudgedProduction } from '../../judged/judgedProduction';
import { outcomeLooks, sceneLooks } from '../looks';
import { assessmentNodes, workCount } from './assessmentNodes';
import type { Selection } from './selection';
import { spokenLine, type StatusNode } from './statusNode';

/** What concerns no scene in particular: the open questions, and what is asked of the production, its people and sessions. */
export function productionNodes(selection: Selection): readonly StatusNode[] {
  return [...blockersNode(selection.judged), ...questionsNode(selection.judged), ...wholeNode(selection)];
}

/** What keeps "nothing to do" from being said, each with its place, once nothing else does. */
function blockersNode({ production, blockers: shown, places, counts }: JudgedProduction): readonly StatusNode[] {
  const { blocked, open, questions, undeclared, unclear } = counts;
  if (shown.length === 0 || blocked + open + questions + undeclared + unclear > 0) return [];
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

function questionsNode({ production, evaluation, places }: JudgedProduction): readonly StatusNode[] {
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
        questions.map(({ missing, text, decides }) => {
          const about = subjectName(missing.about);
          return {
            id: [id, missing.fact, missing.agreement ?? '', about].join('\n'),
            label: text,
            description: about,
            tooltip: message('editor.question', {
              question: text,
              waiting: message('editor.question-waiting', { count: decides }),
            }),
            look: outcomeLooks[missing.kind === 'fact' ? 'needs-facts' : 'needs-judgement'],
            spoken: spokenLine(text, about),
            place: places.of(missing.place),
            acts: { on: 'question', args: [production.folder, ...questionRef({ missing })] } as const,
          };
        }),
    },
  ];
}

function wholeNode({ judged, assessments }: Selection): readonly StatusNode[] {
  const whole = assessments.filter(({ subject }) => subject.use === undefined);
  if (whole.length === 0) return [];
  const id = `${judged.production.folder}\nwhole`;
  const label = message('editor.tree.whole-production');
  const description = workCount(whole, judged);
  return [
    {
      id,
      label,
      description,
      look: { icon: 'organization' },
      spoken: spokenLine(label, description),
      place: judged.places.of({ kind: 'record', record: judged.production.record.at }),
      children: () => assessmentNodes(id, whole, judged, 'both'),
    },
  ];
}
