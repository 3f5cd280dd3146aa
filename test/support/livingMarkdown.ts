import MarkdownIt, { type MarkdownToken } from 'markdown-it';

const reader = new MarkdownIt({ html: true, linkify: true });
// Every address counts, also one that a careful renderer would leave out.
reader.validateLink = () => true;

/** What of a Markdown text does more than show letters, to a reader that allows everything. */
export interface LivingMarkdown {
  /** Addresses of links, as written. */
  readonly links: readonly string[];
  /** Addresses of images. */
  readonly images: readonly string[];
  /** Markup that is passed on as it is. */
  readonly html: readonly string[];
  /** What is shown as letters, a piece for each run; `\` before `$(name)` keeps an editor from drawing it. */
  readonly letters: readonly string[];
}

export function livingMarkdown(text: string): LivingMarkdown {
  const all = reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const of = (...types: readonly string[]): readonly MarkdownToken[] => all.filter(({ type }) => types.includes(type));
  return {
    links: of('link_open').map((token) => decodeURI(token.attrGet('href') ?? '')),
    images: of('image').map((token) => token.attrGet('src') ?? ''),
    html: of('html_inline', 'html_block').map(({ content }) => content),
    letters: of('text', 'code_inline', 'fence', 'code_block').map(({ content }) => content),
  };
}
