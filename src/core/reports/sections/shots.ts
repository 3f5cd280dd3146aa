import { groupBy } from '../../evaluation/groupBy';
import { message } from '../../words/message';
import { paragraph, table, type Block } from '../document/document';
import { plain, type Rich } from '../document/rich';
import type { ShotPart } from '../report';
import type { Page } from './page';

/** What vendors say shot by shot, counted by vendor and by the day of the list; the table of shots names each. */
export function shots(page: Page): readonly Block[] {
  const all = page.report.shots ?? [];
  if (all.length === 0) return [];
  const groups = groupBy(all, ({ vendor, recorded }) => `${vendor ?? ''}\n${String(recorded['list'] ?? '')}`);
  const rows = [...groups.values()].map((group) => rowOf(group, page));
  return [
    paragraph(page.say(message('report.shots.head', { n: all.length }))),
    table(page.columns(['vendor', 'list-of', 'shots', 'says-yes', 'says-no', 'not-answered', 'omitted']), rows),
  ];
}

function rowOf(group: readonly ShotPart[], page: Page): readonly Rich[] {
  const [first] = group;
  const dated = group.find((shot) => shot.dated !== undefined)?.dated;
  const count = (is: (shot: ShotPart) => boolean): Rich => plain(String(group.filter(is).length));
  return [
    first?.vendor === undefined ? page.say(message('report.not-stated')) : plain(page.nameOf(first.vendor)),
    dated === undefined ? page.say(message('report.not-stated')) : plain(dated),
    plain(String(group.length)),
    count(({ answer }) => answer === 'yes'),
    count(({ answer }) => answer === 'no'),
    count(({ answer }) => answer === undefined),
    count(({ recorded }) => recorded['status'] === 'omitted'),
  ];
}
