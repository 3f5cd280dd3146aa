import type { Production, Use } from '../../production/production';
import { both, refusedBy, type Plan } from './change';
import { nextId } from './homes';
import { linkInScript } from './scriptEdits';
import { newUse } from './tagScene';

/** The id that the record of a tagged use would get: the one its tag names already, else the next free one. */
export function idForRecord(use: Use, production: Production): string {
  const known = new Set(production.records.uses.map(({ id }) => id));
  const named = use.tags.flatMap((tag) => tag.uses.map(({ text }) => text)).find((id) => !known.has(id));
  return named ?? nextId('uses', 'U-001', production);
}

/** Starts the record of a use that only tags speak of, and puts its id into those tags. */
export function createRecord(use: Use, production: Production): Plan {
  if (!use.bare) return refusedBy('no-record');
  const id = idForRecord(use, production);
  const characters = [...new Set(use.tags.flatMap((tag) => tag.characters.map(({ text }) => text)))];
  const record = newUse(production, {
    id,
    scenes: [...new Set(use.scenes.map(({ listedAs }) => listedAs))],
    categories: use.categories,
    characters,
  });
  return linksOf(use, production, id).reduce(both, record);
}

/** One change for each script: several tags of one script are one change. */
function linksOf(use: Use, { scripts }: Production, id: string): readonly Plan[] {
  return scripts.map((script): Plan => {
    const plans = use.tags.filter((tag) => script.tags.includes(tag)).map((tag) => linkInScript(script, tag, id));
    const edits = plans.flatMap((plan) => ('changes' in plan ? plan.changes.flatMap((change) => change.edits) : []));
    return { changes: edits.length === 0 ? [] : [{ path: script.path, before: script.screenplay.text, edits }] };
  });
}
