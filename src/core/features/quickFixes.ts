import type { Fix } from '../text/problem';
import type { Range, Span } from '../text/range';
import type { Message, MessageCode } from '../words/message';
import type { ReadText } from './textsOf';

/** A change that cures one problem of a file. */
export interface QuickFix {
  /** The problem's code and place, by which an editor knows what the change cures. */
  readonly code: MessageCode;
  readonly range: Range;
  readonly title: Message;
  /** They do not overlap, and are made together. */
  readonly edits: readonly RangeEdit[];
  /** Whoever wrote the text surely meant it so. */
  readonly preferred: boolean;
}

/** Replaces the text in a range (an empty range inserts). */
export interface RangeEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Problems whose text may mean something else than what the change makes of it. */
const uncertain: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'fountain.heading-prefix', 'fountain.heading-without-blank-line-before', 'fountain.unclosed-boneyard', 'fountain.unclosed-note',
  'manifest.unusual-word',
]);

/** The changes on offer for the problems that a range of a file touches. */
export function provideQuickFixes({ lines, problems }: Pick<ReadText, 'lines' | 'problems'>, range: Range): readonly QuickFix[] {
  const wanted = { start: lines.offset(range.start), end: lines.offset(range.end) };
  return problems.flatMap(({ message: { code }, span, fix }) => (fix && touch(span, wanted) ? [quickFix(code, span, fix, lines)] : []));
}

function quickFix(code: MessageCode, span: Span, { title, edits }: Fix, lines: ReadText['lines']): QuickFix {
  return {
    code, title,
    range: lines.range(span),
    edits: edits.map((edit) => ({ range: lines.range(edit.span), newText: edit.newText })),
    preferred: !uncertain.has(code),
  };
}

function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
