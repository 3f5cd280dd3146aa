import type { Tag, TagValue } from '../disclosure/tag';
import type { Script } from '../production/production';
import type { Range, Span } from '../text/range';

/** The kinds of word in a tag, under the names by which themes know them. */
export const tokenTypes = ['enumMember', 'variable', 'class', 'string', 'comment'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** One word of a tag, on one line. */
export interface TagToken {
  readonly range: Range;
  readonly type: TokenType;
}

/** The words of a script's tags as they were understood; everything else is left to the grammar. */
export function provideTagTokens({ tags, screenplay: { lines } }: Script): readonly TagToken[] {
  return tags
    .flatMap(wordsOf)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, type }) => {
      const range = lines.range(span);
      // A word that goes over a line break keeps the grammar's colours.
      return range.start.line === range.end.line ? [{ range, type }] : [];
    });
}

interface Word {
  readonly span: Span;
  readonly type: TokenType;
}

/** A category that is not known has no colour of its own. */
function wordsOf({ categories, uses, characters, stages, by, on, note }: Tag): readonly Word[] {
  const as = (type: TokenType, values: readonly (TagValue | undefined)[]): readonly Word[] =>
    values.flatMap((value) => (value ? [{ span: value.span, type }] : []));
  return [
    ...as(
      'enumMember',
      categories.filter(({ category }) => category !== undefined),
    ),
    ...as('variable', uses),
    ...as('class', characters),
    ...as('string', [...stages, by, on]),
    ...as('comment', [note]),
  ];
}
