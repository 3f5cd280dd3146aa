import { each, type Steps } from '../text/steps';
import { readYaml, type ReadYaml } from '../yaml/readYaml';
import type { Manifest, ProductionRecord, Records } from './manifest';
import { readManifest } from './parseManifest';

/** A manifest with the parts of its text, for the next reading. */
export interface FollowedManifest {
  readonly manifest: Manifest;
  readonly yaml: ReadYaml;
}

/**
 * Reads a manifest after what its text said before: only parts in which something was written are read again, and records that
 * say the same at the same place stay the same objects, so that they are judged once.
 */
export function* followManifest(path: string, text: string, before?: FollowedManifest): Steps<FollowedManifest> {
  const yaml = yield* readYaml(text, before?.yaml);
  const manifest = yield* readManifest(path, yaml);
  return { yaml, manifest: before ? yield* keepRecords(before.manifest, manifest) : manifest };
}

/** The new reading of a manifest with those of the old records that say the same at the same place. */
function* keepRecords(before: Manifest, now: Manifest): Steps<Manifest> {
  const records: Record<string, unknown> = {};
  for (const [list, values] of Object.entries(now.records) as [string, unknown][]) {
    const old: unknown = before.records[list as keyof Records];
    records[list] =
      Array.isArray(values) && Array.isArray(old)
        ? yield* each(values as unknown[], (value, index) => kept(old[index], value))
        : kept(old, values);
  }
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
  return (
    keys.length === otherKeys.length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
