import { remains } from '../../judged/rank';
import { message, type Message } from '../../words/message';
import { paragraph, type Block } from '../document/document';
import { isBlank, joined, plain, type Rich } from '../document/rich';
import type { ShotPart } from '../report';
import type { Page } from '../sections/page';
import { shots as vendorsShots } from '../sections/shots';
import { limited } from './limited';

/** What vendors say shot by shot, and the shots for whose delivery something is waited for, each with what that is. */
export function shots(page: Page): readonly Block[] {
  const all = (page.report.shots ?? []).filter(({ recorded }) => recorded['status'] !== 'omitted');
  const waiting = all.flatMap((shot) => {
    const reasons = waitsFor(shot, page);
    return reasons.length > 0 ? [{ shot, reasons }] : [];
  });
  return [
    ...vendorsShots(page),
    ...(all.length > 0
      ? [paragraph(page.say(message('short.shots.waiting', { n: waiting.length, all: all.length })))]
      : []),
    ...limited(
      page,
      ['shot', 'scene', 'waits'],
      waiting.map(({ shot, reasons }) => [
        plain([shot.code, shot.vendor === undefined ? '' : page.nameOf(shot.vendor)].join(' ').trim()),
        plain(shot.scene ?? '–'),
        joined(reasons, '; '),
      ]),
    ),
  ];
}

/** What nobody has said of a shot, and what is missing or asked of its uses. */
function waitsFor({ answer, scene, uses }: ShotPart, page: Page): readonly Rich[] {
  const unsaid: readonly Message[] = [
    ...(answer === undefined ? [message('short.shots.no-answer')] : []),
    ...(answer === 'yes' && uses.length === 0 ? [message('short.shots.no-use')] : []),
    ...(answer === 'no' && uses.length > 0 ? [message('short.shots.no-against-use', { uses })] : []),
    ...(scene === undefined ? [message('short.shots.no-scene')] : []),
  ];
  const asking = uses.flatMap((id) => page.ofUse(id)).filter((one) => remains(one, page.report.asOf));
  const see = page.see(...asking);
  return [...unsaid.map((one) => page.say(one)), ...(isBlank(see) ? [] : [see])];
}
