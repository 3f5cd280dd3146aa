import { message, thingsToDo, type MessageCode } from '../../core/index';
import type { Io } from '../io';
import { displayPath, displayPlace } from '../paths';
import type { Style } from '../style';
import { checkHead, checkProblems, type Checked } from './checkText';
import { clean } from './lines';

/** How many things to do fit a screen beside the verdict. */
const MOST = 5;
const MOST_PROBLEMS = 3;

/** What `check` says of a production on one screen: how it stands, the first things to do, and how to see the rest. */
export function checkBrief(checked: Checked, style: Style, io: Io): string {
  const { folder, report } = checked;
  const { first, all } = thingsToDo(report, io.words, MOST);
  const say = (text: ReturnType<typeof message>): string => clean(io.words.say(text));
  const shown = displayPath(folder, io);
  const entries = first.map(({ what, who, by, place }, index) => {
    const details = [who, by, place ? clean(displayPlace(place, folder, io)) : '']
      .map(clean)
      .filter((one) => one !== '');
    return [
      `  ${index + 1}. ${clean(what)}`,
      ...(details.length > 0 ? [style.faint(`     ${details.join(' · ')}`)] : []),
    ];
  });
  const problems = checkProblems(checked, style, io, MOST_PROBLEMS);
  const ways: readonly (readonly [MessageCode, string])[] = [
    ...(all > first.length || report.problems.length > MOST_PROBLEMS
      ? [['cli.check.everything', `ai-slate check ${shown} --all`] as const]
      : []),
    ['cli.check.next.report', `ai-slate report ${shown}`],
  ];
  return `${[
    checkHead(checked, style, io),
    ...(entries.length > 0 ? [[style.bold(say(message('short.section.first'))), ...entries.flat()]] : []),
    ...(problems.length > 0 ? [problems] : []),
    [
      ...(all > first.length ? [say(message('cli.check.more', { n: all - first.length }))] : []),
      ...ways.map(([code, command]) => say({ code, args: { command } })),
    ],
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
