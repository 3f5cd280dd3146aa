import type { Manifest, ProductionRecord, Records } from './manifest';
import { parseManifest } from './parseManifest';

/** A manifest that follows its text: records in which nothing has changed stay the same objects, so that they are judged once. */
export class FollowedManifest {
  private present: Manifest;

  constructor(
    private readonly path: string,
    text: string,
  ) {
    this.present = parseManifest(path, text);
  }

  get manifest(): Manifest {
    return this.present;
  }

  get text(): string {
    return this.present.text;
  }

  /** Takes the text as it is now. */
  retype(text: string): void {
    this.present = keepRecords(this.present, parseManifest(this.path, text));
  }
}

/** The new reading of a manifest with those of the old records that say the same at the same place. */
function keepRecords(before: Manifest, now: Manifest): Manifest {
  const records = Object.fromEntries(Object.entries(now.records).map(([list, values]: [string, unknown]) => {
    const old: unknown = before.records[list as keyof Records];
    return [list, Array.isArray(values) && Array.isArray(old) ? values.map((value, index) => kept(old[index], value)) : kept(old, values)];
  }));
  const production = now.production && (kept(before.production, now.production) as ProductionRecord);
  return { ...now, records: records as unknown as Records, ...(production && { production }) };
}

function kept(before: unknown, now: unknown): unknown {
  return same(before, now) ? before : now;
}

/** Whether two values, made of objects, lists, maps and words, are alike throughout. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map && other instanceof Map) return same([...one], [...other]);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return keys.length === otherKeys.length && keys.every((key) => Object.hasOwn(other, key) && same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
