import assert from 'node:assert/strict';
import type { TextEdit } from '../../src/core/text/problem';

/** The text after a fix, as an editor would make it: edits of one fix must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  let limit = Infinity;
  for (const { span, newText } of [...edits].sort((one, other) => other.span.start - one.span.start)) {
    assert.ok(span.end <= limit, 'edits overlap');
    limit = span.start;
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}
