/** What the page of the report view and the editor say to each other: plain data, nothing else is let through. */

/** What entries can be told apart by. */
export const facets = ['outcome', 'agreement', 'person', 'vendor', 'scene'] as const;

export type Facet = (typeof facets)[number];

/** Everything that is judged once: one line to open. */
export interface ViewEntry {
  /** The same for one subject under one obligation as long as the page is open. */
  readonly key: string;
  /** Escaped HTML: the line, and what stands below it when it is opened. */
  readonly line: string;
  readonly below: string;
  readonly in: { readonly [Each in Facet]: readonly string[] };
  /** It still asks for work. */
  readonly asks: boolean;
  readonly overdue: boolean;
}

/** A part of the report that stands below the entries and opens when it is asked for. */
export interface ViewSection {
  readonly id: string;
  /** Escaped HTML, like the content. */
  readonly title: string;
  readonly html: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Choices = { readonly [Each in Facet]: readonly Choice[] };

/** The report as it stands now. Of entries and sections only those that are not on the page yet in the same form. */
export interface ShowReport {
  readonly kind: 'report';
  readonly title: string;
  /** Escaped HTML: verdict, cautions, and how much is left of what. */
  readonly head: string;
  readonly choices: Choices;
  /** The keys of all entries, gravest first. */
  readonly order: readonly string[];
  readonly entries: readonly ViewEntry[];
  readonly sectionOrder: readonly string[];
  readonly sections: readonly ViewSection[];
}

export type ToPage =
  | ShowReport
  /** The texts have changed, and what the page shows is from before. */
  | { readonly kind: 'changing' }
  /** There is no report to show, and why. */
  | { readonly kind: 'none'; readonly why: string };

/** What a page asks for; `link` is a key that the report itself has given out. */
export type FromPage =
  | { readonly kind: 'ready' | 'print' | 'export' }
  | { readonly kind: 'follow'; readonly link: string };

/** Only what a page of ours says is a message; everything else is nothing. */
export function readFromPage(said: unknown): FromPage | undefined {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return undefined;
  if (said.kind === 'ready' || said.kind === 'print' || said.kind === 'export') return { kind: said.kind };
  return said.kind === 'follow' && 'link' in said && typeof said.link === 'string'
    ? { kind: 'follow', link: said.link }
    : undefined;
}
