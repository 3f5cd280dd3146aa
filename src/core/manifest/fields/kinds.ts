import type { Field, Referable, Who } from '../field';

/** The few kinds of value of which the field table is made. */
export const text = { type: 'text' } as const;
export const texts = { type: 'texts' } as const;
export const regions = { type: 'regions' } as const;
export const path = { type: 'path' } as const;
export const day = { type: 'date' } as const;
export const days = { type: 'dates' } as const;
export const moment = { type: 'moment' } as const;
export const count = { type: 'count' } as const;
export const yesNo = { type: 'yes-no' } as const;
export const scene = { type: 'scene' } as const;
export const scenes = { type: 'scenes' } as const;

/** One of these words: `living: deceased`. */
export function one<const Values extends readonly string[]>(
  ...values: Values
): { readonly type: 'one'; readonly values: Values } {
  return { type: 'one', values };
}

/** Some of these words: `biometrics: [palm, iris]`. */
export function many<const Values extends readonly string[]>(
  ...values: Values
): { readonly type: 'many'; readonly values: Values } {
  return { type: 'many', values };
}

/** The words are the usual ones; others are understood too: `union: [sag-aftra, equity-uk]`. */
export function open<const F extends { readonly type: 'one' | 'many' }>(field: F): F & { readonly open: true } {
  return { ...field, open: true };
}

/** The id of a record in this list: `vendor: V-FX`. */
export function idOf<const To extends Referable>(to: To): { readonly type: 'reference'; readonly to: To } {
  return { type: 'reference', to };
}

/** Ids of records in this list: `versions: [V-1, V-2]`. */
export function idsOf<const To extends Referable>(to: To): { readonly type: 'references'; readonly to: To } {
  return { type: 'references', to };
}

/** A person's id, or a role or name where nobody needs a record of them: `by: P-3`, `to: union`. */
export const somebody = { type: 'reference', to: 'people', orRole: true } as const;
export const somebodies = { type: 'references', to: 'people', orRole: true } as const;

/** Papers that hang on the record in which they stand. */
export const papers = { type: 'records', record: 'evidence' } as const;

/** A fact that conditions of agreements may name, with who is likely to know it. */
export function fact<const F extends Field, const W extends readonly Who[]>(
  field: F,
  ...who: W
): F & { readonly fact: true; readonly who: W } {
  return { ...field, fact: true, who };
}

/** Without it the record cannot be understood. */
export function required<const F extends Field>(field: F): F & { readonly required: true } {
  return { ...field, required: true };
}

export const stages = ['development', 'prep', 'shoot', 'post', 'delivery', 'marketing'] as const;
export type Stage = (typeof stages)[number];

/** The stages of the completed work: what sells it is outside. A statement about the work rests on all of these. */
export const workStages = ['development', 'prep', 'shoot', 'post', 'delivery'] as const satisfies readonly Stage[];

/** Unions that built-in agreements name; `none` for work outside any. */
export const unions = [
  'sag-aftra',
  'wga',
  'dga',
  'iatse',
  'tag',
  'afm',
  'actra',
  'ubcp',
  'wgc',
  'dgc',
  'bffs',
  'slc',
  'none',
] as const;
