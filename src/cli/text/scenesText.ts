import { categoryName, message, spoken, type ListedTag, type Message, type SceneLists } from '../../core/index';
import type { Io } from '../io';
import type { Style } from '../style';
import { clean, columns } from './lines';

/** The scenes of each script as a table: number, heading, tags, line. */
export function scenesText({ scripts }: SceneLists, style: Style, io: Io): string {
  const say = (text: Message): string => clean(io.words.say(text));
  const header = (['number', 'heading', 'tags', 'place'] as const).map((column) =>
    say(message(`cli.scenes.${column}`)),
  );
  const blocks = scripts.map(({ path, scenes, tags, unread }) => {
    const at = (line: number): string => clean(`${path}:${line + 1}`);
    const rows = [
      ...tags.map((tag) => ['', say(message('cli.scenes.whole-script')), tagText(tag, io), at(tag.range.start.line)]),
      ...scenes.map(({ number, heading, range, tags: own }) => [
        clean(number ?? ''),
        clean(heading),
        own.map((tag) => tagText(tag, io)).join('; '),
        at(range.start.line),
      ]),
    ];
    const [head = '', ...lines] = columns([header, ...rows]);
    return [
      style.bold(
        say(message('cli.scenes.script', { path, count: message('report.cover.scenes', { n: scenes.length }) })),
      ),
      style.faint(head),
      ...lines,
      ...(unread.length === 0
        ? []
        : [
            style.bold(say(message('cli.scenes.unread', { count: unread.length }))),
            ...columns(unread.map(({ text, range }) => ['', clean(text), at(range.start.line)])),
          ]),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** `De-aging (U-007, ELENA)`. */
function tagText({ declares, categories, uses, characters, stages }: ListedTag, { words }: Io): string {
  if (declares === 'none')
    return clean(
      words.say(stages.length > 0 ? message('cli.scenes.none', { stages }) : message('cli.scenes.none-unstaged')),
    );
  const names = categories.map(categoryName);
  if (declares === 'unclear') return clean(words.say(message('cli.scenes.unclear', { words: names })));
  const details = [...uses, ...characters].join(', ');
  const shown = names.map((name) => clean(spoken(words, name))).join(', ');
  return details === '' ? shown : `${shown} (${clean(details)})`;
}
