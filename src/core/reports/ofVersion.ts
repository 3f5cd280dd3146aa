import type { Production, Use } from '../production/production';

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
  const isIn = ({ versions: named }: { readonly versions?: readonly string[] }): boolean =>
    named === undefined || named.includes('unknown') || named.includes(id);
  const kept = (use: Use): boolean => !use.record || isIn(use.record);
  return {
    ...production,
    record: { ...production.record, version: id },
    records: { ...production.records, uses: production.records.uses.filter(isIn) },
    uses: production.uses.filter(kept),
    scenes: production.scenes.map((scene) => ({ ...scene, uses: scene.uses.filter(kept) })),
  };
}
