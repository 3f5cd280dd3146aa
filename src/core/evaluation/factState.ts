import type { Test } from '../agreements/agreement';
import type { Ground, Missing, Truth } from './truth';

/**
 * What is known of a fact. `one`: the values it can still have, undefined when it can be anything. `many`: the values it
 * certainly has, and whether these are all. Yes and no are the words `yes` and `no`; dates are ISO text.
 */
export type FactValue =
  | { readonly kind: 'one'; readonly possible: readonly string[] | undefined }
  | { readonly kind: 'many'; readonly values: readonly string[]; readonly complete: boolean };

export interface FactState {
  readonly value: FactValue;
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
}

export function unknownFact(missing: readonly Missing[]): FactState {
  return { value: { kind: 'one', possible: undefined }, grounds: [], missing };
}

/** The one value of a fact, if that is settled. */
export function settled(state: FactState): string | undefined {
  const { value } = state;
  return value.kind === 'one' && value.possible?.length === 1 ? value.possible[0] : undefined;
}

/** The date of a fact; the earliest where several are recorded, as of two directors engaged on different days. */
export function dateOf(state: FactState | undefined): string | undefined {
  const value = state?.value;
  return value?.kind === 'one' ? [...(value.possible ?? [])].sort()[0] : undefined;
}

/** The dates that a fact may still have, earliest first; undefined when it can be any. */
export function possibleDates(state: FactState | undefined): readonly string[] | undefined {
  const value = state?.value;
  return value?.kind === 'one' && value.possible ? [...value.possible].sort() : undefined;
}

/** Holds a fact against wanted values: at least one of them (`is`), or no others (`only`). */
export function testValues(state: FactState, test: Extract<Test, { kind: 'is' | 'only' }>): Truth {
  const result = state.value.kind === 'one' ? testOne(state.value.possible, test.values) : testMany(state.value, test);
  if (result === undefined) return { value: undefined, grounds: state.grounds, missing: state.missing };
  return { value: result, grounds: state.grounds, missing: [] };
}

function testOne(possible: readonly string[] | undefined, wanted: readonly string[]): boolean | undefined {
  if (!possible) return undefined;
  if (possible.every((value) => wanted.includes(value))) return true;
  return possible.some((value) => wanted.includes(value)) ? undefined : false;
}

function testMany(
  value: Extract<FactValue, { kind: 'many' }>,
  test: Extract<Test, { kind: 'is' | 'only' }>,
): boolean | undefined {
  if (test.kind === 'is') {
    if (value.values.some((one) => test.values.includes(one))) return true;
  } else if (value.values.some((one) => !test.values.includes(one))) return false;
  if (!value.complete) return undefined;
  return test.kind === 'only';
}
