import type { Agreement, Condition } from '../../src/core/agreements/agreement';
import { factNamed } from '../../src/core/manifest/facts';
import { builtInCatalogue } from './sample';

/** One agreement asks for something because a fact has a value; another names the same value as a reason for less. */
export interface Opposition {
  readonly raises: string;
  readonly spares: string;
  readonly fact: string;
  readonly values: readonly string[];
}

type Values = Map<string, Set<string>>;

/** The values of recorded facts that an agreement names as a reason for more, and for less. */
interface Reading {
  readonly more: Values;
  readonly less: Values;
}

/** Every pair of built-in agreements, drafts left aside, that read the same value of the same fact in opposite directions, worked out from their conditions. */
export function oppositions(): readonly Opposition[] {
  const readings = builtInCatalogue.entries
    .filter(({ agreement }) => agreement.status !== 'draft')
    .map(({ agreement }) => ({ id: agreement.id, ...readingOf(agreement) }));
  return readings.flatMap((one) =>
    readings.flatMap((other) =>
      one === other
        ? []
        : [...one.more].flatMap(([fact, values]) => {
            const against = [...values].filter(
              (value) => other.less.get(fact)?.has(value) === true && other.more.get(fact)?.has(value) !== true,
            );
            return against.length === 0 ? [] : [{ raises: one.id, spares: other.id, fact, values: against }];
          }),
    ),
  );
}

function readingOf(agreement: Agreement): Reading {
  const reading: Reading = { more: new Map(), less: new Map() };
  for (const { when, forbids, exceptions } of agreement.obligations) {
    collect(agreement, when, true, reading);
    collect(agreement, forbids, true, reading);
    for (const exception of exceptions) collect(agreement, exception.when, false, reading);
  }
  return reading;
}

function collect(
  agreement: Agreement,
  condition: Condition | undefined,
  more: boolean,
  reading: Reading,
  within: readonly string[] = [],
): void {
  for (const line of condition?.lines ?? []) {
    if (line.kind === 'fact') {
      if (line.test.kind !== 'is' && line.test.kind !== 'only') continue;
      const { values } = line.test;
      const definition = agreement.definitions.get(line.fact);
      if (!definition) {
        if (factNamed(line.fact)) note(more ? reading.more : reading.less, line.fact, values);
      } else if (!within.includes(definition.name)) {
        const inside = [...within, definition.name];
        collect(agreement, definition.when, values.includes('yes') === more, reading, inside);
        // What leads to another case is a reason for less; that an exception names another case is none for more.
        for (const { is, when } of definition.cases ?? [])
          if (more || values.includes(is)) collect(agreement, when, values.includes(is) && more, reading, inside);
      }
    } else if (line.kind === 'some-use' || line.kind === 'some-person') {
      collect(agreement, line.condition, more, reading, within);
    } else if (line.kind === 'none-of') {
      // Only what spares by itself: one line that names a recorded fact.
      for (const { lines } of line.conditions)
        for (const one of lines)
          if (lines.length === 1 && one.kind === 'fact' && !agreement.definitions.has(one.fact))
            collect(agreement, { lines, span: line.span }, !more, reading, within);
    } else {
      for (const one of line.conditions) collect(agreement, one, more, reading, within);
    }
  }
}

function note(into: Values, fact: string, values: readonly string[]): void {
  into.set(fact, new Set([...(into.get(fact) ?? []), ...values]));
}
