import type { Span } from '../../text/range';
import type { Argument } from '../../words/message';

/** What kind of thing is suggested: an editor shows each with an icon of its own. */
export type SuggestionKind =
  | 'category'
  | 'key'
  | 'word'
  | 'use'
  | 'person'
  | 'record'
  | 'character'
  | 'scene'
  | 'agreement'
  | 'date'
  | 'new';

/** One thing that may be written at the cursor. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What is written, in short: by it the suggestion is found. */
  readonly label: string;
  /** What stands in the list instead, where the label would not tell. */
  readonly title?: Argument;
  /** What people know it by, beside the label. */
  readonly detail?: Argument;
  /** What it means, one paragraph each. */
  readonly meaning?: readonly Argument[];
  /** What is written, in the snippet notation of editors (`$1` is a place to fill in). */
  readonly snippet: string;
  /** Words by which it is found beside the label. */
  readonly alias?: string;
  /** What it begins may be suggested right away. */
  readonly goesOn?: true;
}

/** What may be written in place of a stretch of one line, the likeliest first. */
export interface Suggestions {
  readonly span: Span;
  readonly all: readonly Suggestion[];
}

/** A text as it stands in a snippet: dollars, braces and backslashes mean themselves. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
