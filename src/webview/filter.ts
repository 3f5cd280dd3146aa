import type { Facet, ViewEntry } from '../core/reports/view/messages';

/** What a person wants to see; an empty text is no wish. */
export interface Wish {
  readonly search: string;
  readonly chosen: { readonly [Each in Facet]: string };
  readonly asks: boolean;
  readonly overdue: boolean;
}

export const noWish: Wish = {
  search: '',
  chosen: { outcome: '', agreement: '', person: '', vendor: '', scene: '' },
  asks: false,
  overdue: false,
};

export function isNoWish({ search, chosen, asks, overdue }: Wish): boolean {
  return wordsOf(search).length === 0 && Object.values(chosen).every((value) => value === '') && !asks && !overdue;
}

/** The entries that a person wants to see: every word of the search stands in them, and every choice fits. */
export function wished(
  entries: readonly ViewEntry[],
  wish: Wish,
  lettersOf: (entry: ViewEntry) => string,
): readonly ViewEntry[] {
  const words = wordsOf(wish.search);
  const chosen = (Object.entries(wish.chosen) as (readonly [Facet, string])[]).filter(([, value]) => value !== '');
  return entries.filter(
    (entry) =>
      (!wish.asks || entry.asks) &&
      (!wish.overdue || entry.overdue) &&
      chosen.every(([facet, value]) => entry.in[facet].includes(value)) &&
      (words.length === 0 || hasAll(lettersOf(entry), words)),
  );
}

/** What is searched for: words, in whatever order and case. */
export function wordsOf(search: string): readonly string[] {
  return folded(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function hasAll(letters: string, words: readonly string[]): boolean {
  return words.every((word) => letters.includes(word));
}

/** How often the first word stands in a text that has all of them; nought where one is missing. */
export function timesFound(letters: string, words: readonly string[]): number {
  const [first] = words;
  return first === undefined || !hasAll(letters, words) ? 0 : letters.split(first).length - 1;
}

/** The letters of escaped HTML as a person reads them, ready to be searched. */
export function lettersIn(html: string): string {
  return folded(
    html.replace(/<[^<>]*>/gu, ' ').replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))),
  ).replace(/\s+/gu, ' ');
}

/** Without accents and case: whoever types `Lodz` finds `Łódź`. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}

/** Reads back what a page kept of itself; whatever does not fit is no wish. */
export function readWish(kept: unknown): Wish {
  if (typeof kept !== 'object' || kept === null) return noWish;
  const { search, chosen, asks, overdue } = kept as { readonly [Name in keyof Wish]?: unknown };
  const values: Readonly<Record<string, unknown>> = typeof chosen === 'object' && chosen !== null ? { ...chosen } : {};
  const choice = (facet: Facet): string => (typeof values[facet] === 'string' ? values[facet] : '');
  return {
    search: typeof search === 'string' ? search : '',
    chosen: {
      outcome: choice('outcome'),
      agreement: choice('agreement'),
      person: choice('person'),
      vendor: choice('vendor'),
      scene: choice('scene'),
    },
    asks: asks === true,
    overdue: overdue === true,
  };
}
