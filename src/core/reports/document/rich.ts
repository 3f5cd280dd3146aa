import type { Look } from '../charts/drawing';
import { visible } from '../escapeMarkdown';

/** A stretch of text within a document, on one line, with nothing in it that works unseen. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** An id, a path or a field, shown letter by letter. */
  readonly code?: true;
  /** The look of an outcome, which its word repeats. */
  readonly look?: Look;
  readonly to?: Target;
  /** What a link within the document finds here. */
  readonly id?: string;
  /** Only shown where links lead somewhere: it says nothing that is not also said elsewhere. */
  readonly linkOnly?: true;
}

/** Where a link leads: to an entry of the same document, to an address outside, or to a line of a production's file, from one. */
export type Target =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string; readonly line: number };

/** A line of text with what stands out in it, before a format is chosen. */
export type Rich = readonly Run[];

/** A text that somebody wrote, as it is. */
export function plain(text: string): Rich {
  const shown = visible(text);
  return shown === '' ? [] : [{ text: shown }];
}

/** An id, a path or a field. */
export function code(text: string): Rich {
  return plain(text).map((run) => ({ ...run, code: true }));
}

export function strong(text: Rich): Rich {
  return text.map((run) => ({ ...run, strong: true }));
}

export function link(text: Rich, to: Target): Rich {
  return text.map((run) => ({ ...run, to }));
}

/** The same text as the place that links to `id` find. */
export function entry(text: Rich, id: string): Rich {
  return text.map((run, index) => (index === 0 ? { ...run, id } : run));
}

/** Text that only shows where links lead somewhere. */
export function linkOnly(text: Rich): Rich {
  return text.map((run) => ({ ...run, linkOnly: true }));
}

/** Texts in their order with the same letters between them. */
export function joined(texts: readonly Rich[], between: string): Rich {
  return texts.flatMap((text, index) => (index === 0 ? text : [{ text: between }, ...text]));
}

/** A line from letters of our own and texts in it: rich`${id}, ${name}`. */
export function rich(letters: TemplateStringsArray, ...texts: readonly Rich[]): Rich {
  return letters.flatMap((between, index) => [...(between === '' ? [] : [{ text: between }]), ...(texts[index] ?? [])]);
}

export function isBlank(text: Rich): boolean {
  return text.length === 0;
}

/** An empty place to write in by hand. */
export const room: Rich = [{ text: '\u00a0' }];

export function isRoom([first, ...others]: Rich): boolean {
  return first?.text === '\u00a0' && others.length === 0;
}

/** The letters alone, without what only shows where links lead somewhere. */
export function lettersOf(text: Rich): string {
  return text
    .filter((run) => !run.linkOnly)
    .map((run) => run.text)
    .join('');
}
