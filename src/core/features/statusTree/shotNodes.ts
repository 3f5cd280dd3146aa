import { shotStatuses } from '../../manifest/fields/shotFields';
import type { Shot } from '../../manifest/manifest';
import { shotAnswer } from '../../production/shotAnswers';
import { message, type Argument } from '../../words/message';
import { dotted } from '../spoken';
import type { Selection } from './selection';
import { isShort, spokenLine, type StatusNode } from './statusNode';

/** One line for all shots of a scene, and below it one for each: what the vendor says of it. */
export function shotNodes(parent: string, shots: readonly Shot[], selection: Selection): readonly StatusNode[] {
  if (shots.length === 0 || selection.onlyOpen) return [];
  const label = message('tree.shots', { count: shots.length });
  const silent = shots.filter((shot) => answerOf(shot, selection) === undefined).length;
  const description: Argument = silent === 0 ? '' : message('tree.shots-silent', { count: silent });
  const id = `${parent}\nshots`;
  return [
    {
      id,
      label,
      description,
      look: { icon: 'device-camera-video' },
      spoken: spokenLine(label, description),
      expanded: isShort(shots) && shots.length <= 5,
      children: () => shots.map((shot, index) => shotNode(`${id}\n${index}`, shot, selection)),
    },
  ];
}

function shotNode(id: string, shot: Shot, selection: Selection): StatusNode {
  const label = shot.code ?? '';
  const description = shotLine(shot, answerOf(shot, selection));
  const place = selection.judged.places.of({ kind: 'record', record: shot.at });
  return {
    id,
    label,
    description,
    ...(shot.description !== undefined && { tooltip: shot.description }),
    look: { icon: answerOf(shot, selection) === undefined ? 'question' : 'device-camera-video' },
    spoken: spokenLine(label, description),
    place,
  };
}

function answerOf(shot: Shot, { judged }: Selection): 'yes' | 'no' | undefined {
  return shotAnswer(shot, judged.production, judged.evaluation.asOf);
}

/** What the vendor says, whose shot it is, how far it is, and the uses in it. */
export function shotLine(shot: Shot, answer: 'yes' | 'no' | undefined): Argument {
  const { vendor, uses } = shot;
  const status = shotStatuses.find((one) => one === shot.status);
  return dotted([
    message(answer === undefined ? 'shot.not-answered' : `shot.says-${answer}`),
    vendor ?? '',
    status === undefined ? '' : message(`value.status.${status}`),
    uses === undefined || uses.length === 0 ? '' : uses,
  ]);
}
