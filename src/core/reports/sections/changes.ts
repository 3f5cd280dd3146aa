import { message, type Argument } from '../../words/message';
import { paragraph, points, type Block } from '../document/document';
import { joined, strong } from '../document/rich';
import { changeCounts, changesHead, changeSections, isUnchanged, type ChangeLine } from '../changes/changeSections';
import type { Page } from './page';

/** What changed since an earlier report: what is new first, then what is settled, then the facts behind it. */
export function changes(page: Page): readonly Block[] {
  const { changes: found } = page.report;
  if (!found) return [];
  if (isUnchanged(found))
    return [paragraph(page.say(changesHead(found))), paragraph(page.say(message('changes.same')))];
  const line = ({ text, place }: ChangeLine): ReturnType<Page['say']> =>
    joined([page.say(text), ...(place ? [page.place({ path: place.path, range: place.range })] : [])], ' ');
  return [
    paragraph(page.say(changesHead(found))),
    ...(found.before.title === found.after.title
      ? []
      : [paragraph(page.say(message('changes.other-title', { title: found.before.title })))]),
    paragraph(
      page.say(
        found.inputs.length === 0
          ? joinedText(page, [message('changes.only-day'), changeCounts(found)])
          : changeCounts(found),
      ),
    ),
    ...changeSections(found).flatMap(({ title, lines }): readonly Block[] => [
      paragraph(strong(page.say(title))),
      points(lines.map(line)),
    ]),
  ];
}

function joinedText(page: Page, texts: readonly Argument[]): string {
  return texts.map((text) => page.letters(text)).join(' ');
}
