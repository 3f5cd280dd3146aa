import { factNamed } from '../manifest/facts';
import type { FactState } from './factState';
import type { Scope } from './scope';
import { subjectKey } from './subject';
import type { Ground, Missing } from './truth';

/** Where the day that counts would lie in the terms of an agreement, as a fact of its own to be supposed. */
export const termFact = 'term';

/**
 * One of the worlds that the record leaves possible: values of facts and answers to questions that nobody has given. A scope in a
 * world reads them as if they were recorded; what they decide is never shown as decided.
 */
export class World {
  private readonly scopes = new Map<Scope, Scope>();

  private readonly further = new Map<string, World>();

  constructor(private readonly supposed: ReadonlyMap<string, string> = new Map()) {}

  get isEmpty(): boolean {
    return this.supposed.size === 0;
  }

  /** The world in which this too is so; the same object each time. */
  with(missing: Missing, value: string): World {
    const key = missingKey(missing);
    const way = `${key}\u0001${value}`;
    let world = this.further.get(way);
    if (!world) {
      world = new World(new Map([...this.supposed, [key, value]]));
      this.further.set(way, world);
    }
    return world;
  }

  supposes(missing: Missing): boolean {
    return this.supposed.has(missingKey(missing));
  }

  valueOf(missing: Missing): string | undefined {
    return this.supposed.get(missingKey(missing));
  }

  /** A scope as it is in this world; the same object each time. */
  scope(base: Scope, make: () => Scope): Scope {
    let scope = this.scopes.get(base);
    if (!scope) {
      scope = make();
      this.scopes.set(base, scope);
    }
    return scope;
  }

  /** The state of a fact or an answer that the record leaves open, as it is in this world. */
  state(name: string, recorded: FactState): FactState {
    const missing = recorded.missing.find((one) => one.fact === name && this.supposes(one));
    const value = missing && this.valueOf(missing);
    if (!missing || value === undefined) return recorded;
    const ground: Ground = { fact: name, value, source: 'supposed', about: missing.about };
    // Of words that nothing tells apart one stands for all.
    const values = value === '' ? [] : value.split(' ').map((words) => words.replace(/\|.*/u, ''));
    const isMany = missing.kind === 'fact' && factNamed(name)?.field.type === 'many';
    const known = recorded.value.kind === 'many' ? recorded.value.values : [];
    return {
      value: isMany
        ? { kind: 'many', values: [...new Set([...known, ...values])], complete: true }
        : { kind: 'one', possible: value.split('|') },
      grounds: [...recorded.grounds, ground],
      missing: [],
    };
  }
}

/** The same for the same fact of the same subject, or the same question of an agreement. */
export function missingKey({ fact, about, agreement }: Missing): string {
  return [fact, subjectKey(about), agreement ?? ''].join('\u0000');
}

/** Grounds without what a world supposed. */
export function recordedGrounds(grounds: readonly Ground[]): readonly Ground[] {
  if (!grounds.some(rests)) return grounds;
  return grounds.flatMap((ground) => {
    if (ground.source === 'supposed') return [];
    if (!ground.because) return [ground];
    const rest = recordedGrounds(ground.because);
    return rest.length === 0 && ground.because.length > 0 ? [] : [{ ...ground, because: rest }];
  });
}

function rests({ source, because }: Ground): boolean {
  return source === 'supposed' || because?.some(rests) === true;
}
