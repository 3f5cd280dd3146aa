import type { Target } from '../document/rich';

/** Where a link of the view leads outside of it: to a page of a source, a line of a file of the production, an agreement's page. */
export type ViewLink =
  | Exclude<Target, { readonly kind: 'entry' }>
  | { readonly kind: 'agreement'; readonly id: string; readonly obligation?: string };

/** Gives out the keys by which a page names what its links lead to. A page can ask for nothing else. */
export class Links {
  readonly given = new Map<string, ViewLink>();

  /** The key of a link; none where it may not be followed. */
  keyOf(link: ViewLink): string | undefined {
    if (link.kind === 'address' && !/^https:\/\//iu.test(link.address)) return undefined;
    const key = written(link);
    this.given.set(key, link);
    return key;
  }
}

/** Short, because a page of ten thousand entries holds thirty thousand of them. */
function written(link: ViewLink): string {
  switch (link.kind) {
    case 'address':
      return link.address;
    case 'file':
      return `${link.line} ${link.path}`;
    case 'agreement':
      return `${link.id}/${link.obligation ?? ''}`;
  }
}
