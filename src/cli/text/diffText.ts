import {
  changeCounts,
  changesHead,
  changeSections,
  isUnchanged,
  message,
  type Argument,
  type Changes,
  type Message,
} from '../../core/index';
import type { Io } from '../io';
import { displayPlace } from '../paths';
import type { Style } from '../style';
import { clean } from './lines';

/** What changed between two reports, the weightiest first. */
export function diffText(changes: Changes, folder: string, style: Style, io: Io): string {
  const { words } = io;
  const say = (text: Argument): string => clean(typeof text === 'string' ? text : words.say(text as Message));
  const { before, after } = changes;
  const unchanged = isUnchanged(changes);
  const head = [
    style.bold(say(changesHead(changes))),
    ...(before.title === after.title ? [] : [say(message('changes.other-title', { title: before.title }))]),
    ...(changes.inputs.length === 0 && !unchanged ? [say(message('changes.only-day'))] : []),
    say(unchanged ? message('changes.same') : changeCounts(changes)),
  ];
  const blocks = changeSections(changes).map(({ title, lines }) => [
    style.bold(say(title)),
    ...lines.map(({ text, place }) =>
      place ? `  ${say(text)}  ${style.faint(clean(displayPlace(place, folder, io)))}` : `  ${say(text)}`,
    ),
  ]);
  return `${[head, ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
}
