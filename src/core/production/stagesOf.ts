import { categoryOf } from '../disclosure/categories';
import { stages, type Stage } from '../manifest/fields/kinds';
import type { Use } from './production';

/** The stages at which a use is made: as recorded, else as tagged, else as each of its categories means; empty if unknown. */
export function stagesOf(use: Use): readonly Stage[] {
  return stages.filter((stage) => written(use).includes(stage));
}

function written(use: Use): readonly string[] {
  const recorded = use.record?.stage;
  if (recorded !== undefined && recorded !== 'unknown') return [recorded];
  const tagged = use.tags.flatMap((tag) => tag.stages.map(({ text }) => text));
  if (tagged.length > 0) return tagged;
  const implied = use.categories.map((category) => categoryOf(category).implies['stage']);
  return implied.every((stage) => stage !== undefined) ? implied.flatMap((stage) => stage) : [];
}
