import type { Screenplay } from '../fountain/screenplay';
import type { Problem, TextEdit } from '../text/problem';
import { message } from '../words/message';

const ONE_BRACKET = /[[{][ \t]{0,3}ai[ \t]{0,3}:/gi;

/** Tags that lack a bracket at their beginning, `[ai: crowd]`, or have other ones, `{{ai: crowd}}`: no note, so they would print and declare nothing. */
export function halfOpenTags(screenplay: Screenplay): readonly Problem[] {
  const { text, notes, boneyards } = screenplay;
  const hidden = [...notes, ...boneyards].map(({ span }) => span).sort((one, other) => one.start - other.start);
  const problems: Problem[] = [];
  let covered = 0;
  let next = 0;
  for (const { index } of text.matchAll(ONE_BRACKET)) {
    for (let mark = hidden[next]; mark && mark.start <= index; mark = hidden[++next])
      covered = Math.max(covered, mark.end);
    if (index < covered || text.charAt(index - 1) === '[') continue;
    const end = text.slice(index, index + 2000).search(/[\]\r\n]/);
    const closing = end < 0 || text.charAt(index + end) !== ']' ? undefined : index + end;
    const span = { start: index, end: closing === undefined ? index + 1 : closing + 1 };
    const fix =
      closing === undefined || text.charAt(index) === '{'
        ? undefined
        : { title: message('tag.half-open.fix'), edits: bracketEdits(text, index, closing) };
    problems.push({ message: message('tag.half-open'), severity: 'warning', span, ...(fix && { fix }) });
  }
  return problems;
}

function bracketEdits(text: string, start: number, closing: number): readonly TextEdit[] {
  const open = { span: { start, end: start }, newText: '[' };
  return text.charAt(closing + 1) === ']' ? [open] : [open, { span: { start: closing, end: closing }, newText: ']' }];
}
