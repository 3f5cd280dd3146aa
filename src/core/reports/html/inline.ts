import { uriPath } from '../../text/uriPart';
import { rightToLeft } from '../document/direction';
import type { Rich, Run, Target } from '../document/rich';
import { escapeHtml } from './escapeHtml';

/** How a page finds the production's files: the way from the page's folder to the production's, such as `../`; absent where they do not go together. */
export interface HtmlPlace {
  readonly toFiles?: string;
  /** On a page that follows no addresses itself: the key by which it asks for what a link leads to, none where it may not. */
  readonly follow?: (to: Exclude<Target, { readonly kind: 'entry' }>) => string | undefined;
}

/** A line of text as HTML. */
export function inline(text: Rich, place: HtmlPlace): string {
  return text.map((run) => letters(run, place)).join('');
}

function letters({ text, strong, code, to, id, look, linkOnly }: Run, place: HtmlPlace): string {
  let shown = escapeHtml(text);
  if (rightToLeft.test(text)) shown = `<bdi>${shown}</bdi>`;
  if (tooLong.test(text)) shown = `<span class="long">${shown}</span>`;
  if (code) shown = `<code>${shown}</code>`;
  if (strong) shown = `<strong${look === undefined ? '' : ` class="${look}"`}>${shown}</strong>`;
  const way = to && wayTo(to, place);
  if (way !== undefined) shown = `<a ${way}>${shown}</a>`;
  if (linkOnly) shown = `<span class="behind">${shown}</span>`;
  return id === undefined ? shown : `<span id="${escapeHtml(id)}">${shown}</span>`;
}

/** A word that would push a table over the edge of its page. */
const tooLong = /\S{31}/u;

function wayTo(to: Target, place: HtmlPlace): string | undefined {
  if (place.follow && to.kind !== 'entry') {
    const key = place.follow(to);
    return key === undefined ? undefined : `href="#" data-follow="${escapeHtml(key)}"`;
  }
  const address = addressOf(to, place);
  return address === undefined
    ? undefined
    : `href="${escapeHtml(address)}"${to.kind === 'address' ? ' rel="noreferrer noopener"' : ''}`;
}

/** Only ways that cannot do anything but lead somewhere: within the page, to a web page, to a file below the production. */
function addressOf(to: Target, { toFiles }: HtmlPlace): string | undefined {
  switch (to.kind) {
    case 'entry':
      return `#${to.id}`;
    case 'address':
      return /^https?:\/\//i.test(to.address) ? to.address : undefined;
    case 'file':
      return toFiles !== undefined && isBelow(to.path) ? `${toFiles}${uriPath(to.path)}#L${to.line}` : undefined;
  }
}

function isBelow(path: string): boolean {
  return !/^(?:\/|[a-z]:)/i.test(path) && !path.split('/').includes('..');
}
