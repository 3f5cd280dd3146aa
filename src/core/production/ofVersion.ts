import type { Production, Use } from './production';

/**
 * A production as one of its versions has it: the uses that name this version, or none, and the version as the one that
 * is reported on. `name` is a version's id, or a language that only one version has. Undefined where there is none.
 */
export function ofVersion(production: Production, name: string): Production | undefined {
  const { versions } = production.records;
  const byLanguage = versions.filter(({ language }) => language === name);
  const version = versions.find(({ id }) => id === name) ?? (byLanguage.length === 1 ? byLanguage[0] : undefined);
  const id = version?.id;
  if (id === undefined) return undefined;
  const isIn = ({ versions: named }: { readonly versions?: readonly string[] }): boolean => holds(named, id);
  const kept = (use: Use): boolean => isOfVersion(use, id);
  return {
    ...production,
    record: { ...production.record, version: id },
    records: { ...production.records, uses: production.records.uses.filter(isIn) },
    uses: production.uses.filter(kept),
    scenes: production.scenes.map((scene) => ({
      ...scene,
      uses: scene.uses.filter(kept),
      usesElsewhere: scene.uses.filter((use) => !kept(use)),
    })),
  };
}

/** Whether a use may be in a version: it names that one, or does not say which; every use is while no version is named. */
export function isOfVersion({ record }: Use, version: string | undefined): boolean {
  return version === undefined || version === 'unknown' || holds(record?.versions, version);
}

/** An empty list says no more than a missing one. */
function holds(named: readonly string[] | undefined, version: string): boolean {
  return named === undefined || named.length === 0 || named.includes('unknown') || named.includes(version);
}
