import type { Place } from '../production/production';
import type { Subject } from './subject';

/**
 * A fact that decided something, with where it was read. `written` in the manifest, or there once for all uses (`shared`) of a tool, a vendor or the production; `implied` by the category of a
 * record; `assumed` from the category of a bare tag; `worked-out` from other facts; `defined` by the agreement;
 * `decided` by a person; `given` in an example; `supposed` in one of the worlds that the record leaves possible.
 */
export interface Ground {
  readonly fact: string;
  readonly value: string;
  readonly source:
    | 'written'
    | 'shared'
    | 'implied'
    | 'assumed'
    | 'worked-out'
    | 'defined'
    | 'decided'
    | 'given'
    | 'supposed';
  readonly about: Subject;
  readonly place?: Place;
  /** For a shared fact: the tool or vendor of which it was said; absent for the production. */
  readonly from?: string;
  /** For a definition: the facts that decided it. */
  readonly because?: readonly Ground[];
  /** For a decision: whose, and when. */
  readonly by?: string;
  readonly on?: string;
}

/** A fact, or a person's decision, without which something cannot be decided. */
export interface Missing {
  /** A fact's name, a `judged-…` question, or one of the built-in questions. */
  readonly fact: string;
  readonly kind: 'fact' | 'judgement';
  readonly about: Subject;
  /** Where the answer is to be written. */
  readonly place: Place;
  /** Whose question it is, for judgements. */
  readonly agreement?: string;
  /** The date is recorded, and asked for more closely: the day of a month or a year, the hour of a day. */
  readonly closer?: 'day' | 'hour';
  /** The date facts of which one must govern. */
  readonly dates?: readonly string[];
  /** The tag's own word, where a record is asked for. */
  readonly word?: string;
}

/** True, false or unknown (`undefined`), with the facts that decided or those that are missing. */
export interface Truth {
  readonly value: boolean | undefined;
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
}

export const certain: Truth = { value: true, grounds: [], missing: [] };

/** Rests on nothing but what a bare tag's category lets one assume. */
export function onlyAssumed(grounds: readonly Ground[]): boolean {
  return (
    grounds.length > 0 &&
    grounds.every(
      (ground) => ground.source === 'assumed' || (ground.because !== undefined && onlyAssumed(ground.because)),
    )
  );
}

/** False as soon as one is false, true when all are true, otherwise unknown. A false that is not merely assumed is preferred. */
export function all(truths: readonly Truth[]): Truth {
  const no = decisive(truths, false);
  if (no) return { value: false, grounds: no.grounds, missing: [] };
  return gather(truths, truths.every((truth) => truth.value === true) ? true : undefined);
}

/** True as soon as one is true, false when all are false, otherwise unknown. */
export function any(truths: readonly Truth[]): Truth {
  const yes = decisive(truths, true);
  if (yes) return { value: true, grounds: yes.grounds, missing: [] };
  return gather(truths, truths.every((truth) => truth.value === false) ? false : undefined);
}

/** Turned round; unknown stays unknown. */
export function not(truth: Truth): Truth {
  return { ...truth, value: truth.value === undefined ? undefined : !truth.value };
}

function decisive(truths: readonly Truth[], value: boolean): Truth | undefined {
  const found = truths.filter((truth) => truth.value === value);
  return found.find((truth) => !onlyAssumed(truth.grounds)) ?? found[0];
}

function gather(truths: readonly Truth[], value: boolean | undefined): Truth {
  return {
    value,
    grounds: truths.filter((truth) => truth.value !== undefined).flatMap((truth) => truth.grounds),
    missing:
      value === undefined ? truths.filter((truth) => truth.value === undefined).flatMap((truth) => truth.missing) : [],
  };
}

/** Each fact once, in the order in which they decided. */
export function distinct(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Set<string>();
  return grounds.filter((ground) => {
    const key = `${ground.fact}\u0000${ground.value}`;
    return !seen.has(key) && seen.add(key);
  });
}
