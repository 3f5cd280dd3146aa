import { message, type Difference, type Message, type Verification } from '../../core/index';
import type { Io } from '../io';
import type { Style } from '../style';
import { clean } from './lines';

/** Whether a report belongs to the files, and what differs. */
export function verifyText(
  { result, title, asOf, inputs, unchanged, tool, differences }: Verification,
  style: Style,
  { words }: Io,
): string {
  const say = (text: Message): string => clean(words.say(text));
  const version = (one: typeof tool.now): string => `${one.name} ${one.version}`;
  const lines = [
    say(message('verify.head', { title, date: asOf })),
    style.bold(say(message(`verify.${result}`))),
    say(message('verify.unchanged', { n: unchanged })),
    ...inputs.map(
      ({ kind, path, change }) =>
        `  ${say(message(`changes.input.${kind}`, { path, change: message(`verify.input.${change}`) }))}`,
    ),
    ...(version(tool.report) === version(tool.now)
      ? []
      : [`  ${say(message('verify.tool', { report: version(tool.report), now: version(tool.now) }))}`]),
    ...(result === 'altered' && differences.length > 0
      ? [say(message('verify.differences')), ...differences.map((one) => `  ${say(differenceMessage(one))}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function differenceMessage({ path, what, report = '', now = '' }: Difference): Message {
  return message(`verify.differs.${what}`, { path, report, now });
}
