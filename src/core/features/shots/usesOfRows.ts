import { findCategory } from '../../disclosure/findCategory';
import { categoryIds, type CategoryId } from '../../disclosure/categories';
import type { EditRecord } from '../../manifest/renderYaml';
import type { Production } from '../../production/production';
import { nextId } from '../edits/homes';
import type { ShotRow } from './readShotRows';

/** A use that a list speaks of, with the codes of its shots. */
export interface ListedUse {
  readonly id: string;
  /** It is on record already: the shots join it. */
  readonly known: boolean;
  readonly categories: readonly CategoryId[];
  /** In the vendor’s own words. */
  readonly listedAs: string;
  readonly shots: readonly string[];
  readonly record?: EditRecord;
  /** A tool that is not on record yet. */
  readonly tool?: { readonly id: string; readonly name: string };
}

/**
 * The uses of the rows that say yes: rows that say the same of AI are one use. A use on record that an earlier list of this
 * vendor began in the same words takes the shots; what is recorded of it stays as it is.
 */
export function usesOfRows(rows: readonly ShotRow[], vendor: string, production: Production): readonly ListedUse[] {
  const groups = new Map<string, ShotRow[]>();
  for (const row of rows) {
    if (row['used-ai'] !== 'yes') continue;
    const key = listedWords(row).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const known = new Map(
    production.records.uses.flatMap((use) =>
      use.vendor === vendor && use.id !== undefined && use['listed-as'] !== undefined
        ? [[use['listed-as'].toLowerCase(), use] as const]
        : [],
    ),
  );
  const ids = new Series('uses', 'U-001', production);
  const tools = new Tools(production);
  return [...groups].map(([key, group]): ListedUse => {
    const [first] = group;
    const shots = group.map(({ code }) => code);
    const listedAs = first ? listedWords(first) : '';
    const before = known.get(key);
    const categories = categoriesOf(first?.category ?? '');
    if (before?.id !== undefined) return { id: before.id, known: true, categories, listedAs, shots };
    const id = ids.next();
    const tool = tools.named(first?.tool);
    const generative = group.every((row) => row['used-generative-ai'] === 'yes')
      ? 'yes'
      : group.every((row) => row['used-generative-ai'] === 'no')
        ? 'no'
        : undefined;
    return {
      id,
      known: false,
      categories,
      listedAs,
      shots,
      record: {
        id,
        category: categories.length === 0 ? undefined : categories.length === 1 ? categories[0] : categories,
        tool: tool?.id,
        vendor,
        generative,
        'listed-as': listedAs,
      },
      ...(tool?.isNew && { tool: { id: tool.id, name: tool.name } }),
    };
  });
}

/** What a row says of AI in the vendor’s own words: technique, tool, note; `yes` where it says no more. */
export function listedWords({ category = '', tool = '', 'ai-note': note = '' }: ShotRow): string {
  return [category, tool, note].filter((part) => part !== '').join(' · ') || 'yes';
}

/** Whether two rows say the same of AI, in whatever case. */
export function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The categories that a technique’s words name; words that name none stay in the vendor’s own words alone. */
function categoriesOf(technique: string): readonly CategoryId[] {
  const found = [technique, ...technique.split(/[,;/+&]|\band\b|\bet\b|\by\b/i)].flatMap((word) => {
    const category = findCategory(word.trim());
    return category !== undefined && category !== 'none' ? [category] : [];
  });
  return [...new Set(found)].filter((one) => categoryIds.includes(one));
}

/** Ids of a list, one after the other. */
export class Series {
  private readonly first: string;
  private given = 0;

  constructor(list: 'uses' | 'tools' | 'evidence', first: string, production: Production) {
    this.first = nextId(list, first, production);
  }

  next(): string {
    const digits = /\d{1,9}$/.exec(this.first)?.[0] ?? '';
    const name = this.first.slice(0, this.first.length - digits.length);
    return `${name}${String(Number(digits) + this.given++).padStart(digits.length, '0')}`;
  }
}

class Tools {
  private readonly byName: Map<string, { readonly id: string; readonly name: string; readonly isNew: boolean }>;
  private readonly ids: Series;

  constructor(production: Production) {
    this.ids = new Series('tools', 'T-1', production);
    this.byName = new Map(
      production.records.tools.flatMap(({ id, name }) =>
        id === undefined
          ? []
          : [id, ...(name === undefined ? [] : [name])].map(
              (one) => [one.toLowerCase(), { id, name: name ?? id, isNew: false }] as const,
            ),
      ),
    );
  }

  /** The tool of a name; none where a cell names several, because a use has one. */
  named(name: string | undefined): { readonly id: string; readonly name: string; readonly isNew: boolean } | undefined {
    if (name === undefined || /[,;/+&]/.test(name)) return undefined;
    const known = this.byName.get(name.toLowerCase());
    if (known) return { ...known, isNew: false };
    const tool = { id: this.ids.next(), name, isNew: true };
    this.byName.set(name.toLowerCase(), tool);
    return tool;
  }
}
