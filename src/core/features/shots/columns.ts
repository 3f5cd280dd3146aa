import type { columnMeanings } from '../../manifest/fields/shotFields';
import { headings } from './headings';

/** What a column of a shot list says. */
export type Meaning = (typeof columnMeanings)[number];

const ranks: ReadonlyMap<string, { readonly means: Meaning; readonly rank: number }> = new Map(
  (Object.entries(headings) as [Meaning, readonly string[]][]).flatMap(([means, names]) =>
    names.map((name, rank) => [name, { means, rank }] as const),
  ),
);

/** What comes behind a heading to say how to answer, and is no part of its name. */
const HOW_TO_ANSWER = / (?:y n|yes no|oui non|o n|si no|s n)$/;

/** A heading in small plain letters: `IA utilisée ? (oui/non)` → `ia utilisee`. */
export function plainHeading(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/n[º°]/g, 'n ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ranks.has(plain) ? plain : plain.replace(HOW_TO_ANSWER, '');
}

/** Whether it is known what a heading means. */
export function isKnownHeading(text: string): boolean {
  return ranks.has(plainHeading(text));
}

/** A column of a list, from zero, with its heading as written. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  /** Undefined where nobody has said what it means. */
  readonly means?: Meaning;
  /** Somebody said so, in the command or in the manifest. */
  readonly told?: true;
  /** Another column means the same, and is read instead. */
  readonly instead?: string;
}

/**
 * What the columns of a list mean by their headings, each meaning once. `told` holds what people said of headings, which
 * comes first. A list in French calls a scene “séquence”; elsewhere a sequence is none.
 */
export function matchColumns(titles: readonly string[], told: ReadonlyMap<string, Meaning>): readonly Column[] {
  const plain = titles.map(plainHeading);
  const isFrench = plain.some((name) => ranks.get(name)?.means === 'code' && /\bplan\b/.test(name));
  const found = titles.map((heading, column) => {
    const name = plain[column] ?? '';
    const said = told.get(name);
    if (said) return { column, heading, means: said, rank: -1 };
    if (isFrench && /^(?:sequence|seq|no sequence|n sequence)$/.test(name))
      return { column, heading, means: 'scene' as const, rank: 50 };
    const known = ranks.get(name);
    return { column, heading, ...(known ?? { rank: 0 }) };
  });
  const best = new Map<Meaning, (typeof found)[number]>();
  for (const one of found) {
    if (!('means' in one) || one.means === 'ignore') continue;
    const before = best.get(one.means);
    if (!before || one.rank < before.rank) best.set(one.means, one);
  }
  return found.flatMap((one): readonly Column[] => {
    const { column, heading, rank } = one;
    if (heading === '') return [];
    const means = 'means' in one ? one.means : undefined;
    if (means === undefined) return [{ column, heading }];
    const first = best.get(means);
    return first && first !== one
      ? [{ column, heading, instead: first.heading }]
      : [{ column, heading, means, ...(rank < 0 && { told: true as const }) }];
  });
}
