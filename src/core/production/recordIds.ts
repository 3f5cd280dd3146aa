import type { Referable } from '../manifest/field';
import { isPartial } from './mergeManifests';
import { papersOf } from './papersOf';
import type { Production } from './production';

/**
 * Where an id leads: to one record, to several that share it, to none, or perhaps into the private manifest of a
 * restricted production, which was not read. `unknown` is no id.
 */
export type IdStanding = 'one' | 'several' | 'none' | 'elsewhere' | 'unknown';

/** Looks up the ids of a production: a name that leads to anything but one record names nobody. */
export class RecordIds {
  private readonly counted = new Map<Referable, ReadonlyMap<string, number>>();
  private readonly partial: boolean;

  constructor(private readonly production: Production) {
    this.partial = isPartial(production);
  }

  standing(list: Referable, id: string): IdStanding {
    if (id === 'unknown') return 'unknown';
    const count = this.countsOf(list).get(id) ?? 0;
    if (count > 0) return count === 1 ? 'one' : 'several';
    return this.partial && (list === 'people' || list === 'evidence') ? 'elsewhere' : 'none';
  }

  private countsOf(list: Referable): ReadonlyMap<string, number> {
    const known = this.counted.get(list);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const { id } of list === 'evidence' ? papersOf(this.production) : this.production.records[list])
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    this.counted.set(list, counts);
    return counts;
  }
}
