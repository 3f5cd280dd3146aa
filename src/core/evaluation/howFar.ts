import type { FactName } from '../manifest/facts';
import type { Evidence } from '../manifest/manifest';
import { settled } from './factState';
import { missingOf } from './missing';
import { read } from './conditions';
import type { DocumentFault, Limit } from './reason';
import type { Reading } from './scope';
import type { Missing } from './truth';

/** What a document may say of itself, and the fact that tells whether a subject lies within it. */
const limits = [
  ['scenes', 'names-scenes', 'scenes'],
  ['picture', 'this-picture', 'picture'],
  ['version', 'this-version', 'version'],
  ['languages', 'names-language', 'language'],
  ['tool', 'names-tool', 'tool'],
] as const satisfies readonly (readonly [keyof Evidence, FactName, Limit])[];

/**
 * A document reaches as far as its own words, whatever an agreement asks of it: one that names scenes, a picture,
 * versions, languages or a tool clears no others. One that says `unknown` leaves open how far it reaches.
 */
export function howFar(
  evidence: Evidence,
  reading: Reading,
): { readonly fault?: DocumentFault; readonly missing: readonly Missing[] } {
  const missing: Missing[] = [];
  for (const [field, fact, what] of limits) {
    const named = evidence[field];
    if (named === undefined) continue;
    const state = read(fact, reading);
    const within = settled(state);
    if (within === 'yes' || (field === 'languages' && !reading.scope.parts.personOfUse)) continue;
    const words = wordsOf(named);
    if (words.includes('unknown')) missing.push(missingOf(reading.scope, fact, reading.scope.place));
    else if (within === 'no' || field === 'scenes')
      return { fault: { kind: 'other', evidence, what, named: words }, missing };
    else missing.push(...state.missing);
  }
  return { missing };
}

function wordsOf(named: NonNullable<Evidence[(typeof limits)[number][0]]>): readonly string[] {
  if (typeof named === 'string') return [named];
  return named.map((one) => (typeof one === 'string' ? one : (one.scene ?? 'unknown')));
}
