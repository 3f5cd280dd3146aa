import assert from 'node:assert/strict';
import type { TextEdit } from '../../src/core/text/problem';
import { dataOf, isList, isValue, type Data } from '../unit/manifest/anyManifest';
import { manifestOf } from '../unit/manifest/manifests';
import { applyEdits } from './applyEdits';

/** Words in place of a list that has nothing in it. */
const noList = ['none', 'unknown', '~', ''];

function isWords(data: Data): data is readonly string[] {
  return isList(data) && data.every((one) => typeof one === 'string');
}

/** How many values of a manifest are not in it any more: changed, or gone. A list of words counts as one, a record for each of its values. */
function lostIn(before: Data, after: Data): number {
  if (before === null) return 0;
  if (typeof before === 'string') {
    if (after === null || typeof after === 'string') return before === after ? 0 : 1;
    // A word that stood for a record, or for an empty list, gets room for more.
    return (isList(after) ? [...after, ...noList] : Object.values(after)).includes(before) ? 0 : 1;
  }
  if (isList(before)) {
    if (!isList(after)) return 1;
    const lost = before.reduce<number>((sum, one, at) => sum + lostIn(one, after[at] ?? null), 0);
    return isWords(before) && isWords(after) ? Math.min(1, lost) : lost;
  }
  const now = isList(after) ? after[0] : after;
  if (now === null || now === undefined || typeof now === 'string' || isList(now)) return Object.keys(before).length;
  return Object.entries(before).reduce((sum, [key, value]) => sum + lostIn(value, now[key] ?? null), 0);
}

/** The text after edits of a manifest that may change so many values: every other value, comment and line end is still there. */
export function checkKept(before: string, edits: readonly TextEdit[], mayChange: number): string {
  const after = applyEdits(before, edits);
  assert.doesNotMatch(after, before.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
  for (const comment of before.match(/# [cl]\d+.*/g) ?? [])
    assert.ok(after.includes(comment), `${comment} in\n${after}`);
  for (const { span } of edits)
    assert.ok(
      span.start === span.end || isValue(before.slice(span.start, span.end)),
      before.slice(span.start, span.end),
    );
  const [was, is] = [manifestOf(before), manifestOf(after)];
  assert.deepEqual(
    is.problems.filter(({ message }) => message.code.startsWith('yaml.')),
    [],
    `${before}\n----\n${after}`,
  );
  const lost = lostIn(dataOf(was.root), dataOf(is.root));
  assert.ok(lost <= mayChange, `${lost} values lost\n${before}\n----\n${after}`);
  return after;
}
