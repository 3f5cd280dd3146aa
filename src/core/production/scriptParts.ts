import type { Tag } from '../disclosure/tag';
import { isLineBreak, isWhite } from '../fountain/whiteSpace';
import type { Screenplay } from '../fountain/screenplay';
import type { Problem } from '../text/problem';
import type { Script } from './production';

/** A stretch of a text whose place moves while its text stays; ends are exclusive. */
export interface MovingSpan {
  start: number;
  end: number;
}

/**
 * A stretch of a script that can be read without the rest: from a heading below a blank line to the next such heading,
 * or whatever comes before the first. All spans in it are offsets into the whole text.
 */
export interface Part {
  readonly span: MovingSpan;
  readonly screenplay: Omit<Screenplay, 'text' | 'lines'>;
  readonly tags: readonly Tag[];
  readonly tagProblems: readonly Problem[];
}

/** Divides a script, or a stretch of one that was read by itself, into its parts. */
export function divideScript({ screenplay, tags, problems }: Script): readonly Part[] {
  const { text } = screenplay;
  const starts = screenplay.scenes
    .map(({ heading }) => heading.span.start)
    .filter((offset) => offset > 0 && canBeginPart(text, offset));
  const elements = inTurn(screenplay.elements);
  const scenes = inTurn(screenplay.scenes);
  const notes = inTurn(screenplay.notes);
  const boneyards = inTurn(screenplay.boneyards);
  const ownProblems = inTurn(screenplay.problems);
  const ownTags = inTurn(tags);
  const tagProblems = inTurn(problems.slice(screenplay.problems.length));
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? text.length;
    return {
      span: { start, end },
      screenplay: {
        titlePage: index === 0 ? screenplay.titlePage : [],
        elements: elements(end),
        scenes: scenes(end),
        notes: notes(end),
        boneyards: boneyards(end),
        problems: ownProblems(end),
      },
      tags: ownTags(end),
      tagProblems: tagProblems(end),
    };
  });
}

/** Gives a list out piece by piece: each time what begins before an offset and was not given yet. */
function inTurn<T extends { readonly span: { readonly start: number } }>(
  list: readonly T[],
): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const first = next;
    while ((list[next]?.span.start ?? Infinity) < end) next++;
    return list.slice(first, next);
  };
}

/**
 * Whether what stands before an offset leaves no trace after it: the line above is blank and does not hold two spaces,
 * which would carry on a speech or a note (Fountain syntax, "Dialogue" and "Notes").
 */
export function canBeginPart(text: string, offset: number): boolean {
  if (!isLineBreak(text.charCodeAt(offset - 1))) return false;
  let start = text.charCodeAt(offset - 1) === 0x0a && text.charCodeAt(offset - 2) === 0x0d ? offset - 2 : offset - 1;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) {
    if (!isWhite(text.charCodeAt(start - 1))) return false;
    start--;
  }
  return start > 0 && !text.startsWith('  ', start);
}

/** Every span in a part, its own first, each once. */
export function spansOf(part: Part): readonly MovingSpan[] {
  const seen = new Set<object>();
  const spans: MovingSpan[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isSpan(value)) spans.push(value);
    else for (const inner of Object.values(value)) look(inner);
  };
  look(part);
  return spans;
}

function isSpan(value: object): value is MovingSpan {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
