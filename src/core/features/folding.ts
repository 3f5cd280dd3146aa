import type { Screenplay } from '../fountain/screenplay';
import type { Span } from '../text/range';
import { outlineSpans } from './outlineSpans';

/** Lines that can be folded under the first of them, counted from zero. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: 'region' | 'comment';
}

/** What can be folded in a script: sections with all that is in them, scenes, and notes and boneyards of several lines. */
export function provideFolds(screenplay: Screenplay): readonly Fold[] {
  const { lines, notes, boneyards } = screenplay;
  const fold = ({ start, end }: Span, kind: Fold['kind']): readonly Fold[] => {
    const first = lines.position(start).line;
    const last = lines.position(textEnd(screenplay.text, start, end)).line;
    return last > first ? [{ first, last, kind }] : [];
  };
  return [
    ...outlineSpans(screenplay).flatMap(({ span }) => fold(span, 'region')),
    ...[...notes, ...boneyards].filter(({ closed }) => closed).flatMap(({ span }) => fold(span, 'comment')),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** A scene ends with its text: the blank lines before the next heading stay visible. */
function textEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
