import type { Span } from './range';
import type { Message } from '../words/message';

/** How much a problem matters before settings remap it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something in a text that asks for work: a code with its arguments (the words come later), where, and how much it matters. */
export interface Problem {
  readonly message: Message;
  readonly severity: Severity;
  readonly span: Span;
  /** A change that certainly cures it, if there is one. */
  readonly fix?: Fix;
  /** Problems of a text with the same code and this in common may be cured together, when somebody asks for it. */
  readonly alike?: string;
}

/** A cure for a problem: a title and the text changes that make it. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** Replaces the text at a span (an empty span inserts). */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What a parse gives back: a value, however bad the text, and what is wrong with it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
