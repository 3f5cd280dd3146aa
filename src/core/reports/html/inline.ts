import { rightToLeft } from '../document/direction';
import type { Rich, Run, Target } from '../document/rich';
import { escapeHtml } from './escapeHtml';

/** How a page finds the production's files: the way from the page's folder to the production's, such as `../`; absent where they do not go together. */
export interface HtmlPlace {
  readonly toFiles?: string;
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
  const address = to && addressOf(to, place);
  if (address !== undefined) shown = `<a href="${escapeHtml(address)}"${to?.kind === 'address' ? ' rel="noreferrer noopener"' : ''}>${shown}</a>`;
  if (linkOnly) shown = `<span class="behind">${shown}</span>`;
  return id === undefined ? shown : `<span id="${escapeHtml(id)}">${shown}</span>`;
}

/** A word that would push a table over the edge of its page. */
const tooLong = /\S{31}/u;

/** Only ways that cannot do anything but lead somewhere: within the page, to a web page, to a file below the production. */
function addressOf(to: Target, { toFiles }: HtmlPlace): string | undefined {
  switch (to.kind) {
    case 'entry':
      return `#${to.id}`;
    case 'address':
      return /^https?:\/\//i.test(to.address) ? to.address : undefined;
    case 'file':
      return toFiles !== undefined && isBelow(to.path) ? `${toFiles}${to.path.split('/').map(encodeURIComponent).join('/')}#L${to.line}` : undefined;
  }
}

function isBelow(path: string): boolean {
  return !/^(?:\/|[a-z]:)/i.test(path) && !path.split('/').includes('..');
}
