import type { Agreement } from '../agreements/agreement';
import { factNamed } from '../manifest/facts';
import { sincePhotography } from './notBefore';
import type { Missing } from './truth';

/** Longer lists of words are asked about, not supposed one by one. */
const MOST_VALUES = 8;
/** Of so many kinds of words every choice is looked at. */
const MOST_KINDS = 4;
/** What the engine itself looks for in a list of words, beside what agreements name. */
const lookedForAnyway: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['part', [['depicted', 'heard']]],
  ['stage', [sincePhotography]],
]);

/**
 * The values that an open fact or question can still take, as far as an agreement can tell them apart. Words that none of its tests tells
 * apart stand together, with a stroke between; several words of a list stand side by side, with a space between. Undefined where they are too many, or not words: dates, texts, counts, and what is not one fact.
 */
export function domainOf({ fact: name, kind, closer }: Missing, agreement: Agreement): readonly string[] | undefined {
  if (closer) return undefined;
  if (kind === 'judgement') {
    const values = agreement.questions.get(name)?.values;
    return values && values.length <= MOST_VALUES ? values : undefined;
  }
  const fact = factNamed(name);
  if (!fact || fact.workedOut) return undefined;
  const { field } = fact;
  if (field.type === 'yes-no') return ['yes', 'no'];
  if ((field.type !== 'one' && field.type !== 'many') || field.open) return undefined;
  const tests = [...(lookedForAnyway.get(name) ?? []), ...(testsOf(agreement).get(name) ?? [])];
  const kinds = kindsOf(field.values, tests);
  if (field.type === 'one') return kinds.length <= MOST_VALUES ? kinds.map((words) => words.join('|')) : undefined;
  return kinds.length <= MOST_KINDS ? choices(kinds.map((words) => words.join('|'))) : undefined;
}

/** The words by kinds that no test tells apart. */
function kindsOf(words: readonly string[], tests: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kinds = new Map<string, string[]>();
  for (const word of words) {
    const key = tests.map((test) => (test.includes(word) ? '1' : '0')).join('');
    const kind = kinds.get(key);
    if (kind) kind.push(word);
    else kinds.set(key, [word]);
  }
  return [...kinds.values()];
}

/** Every choice of some of the words, and of none; all of them first, because they most often lead to something. */
function choices(words: readonly string[]): readonly string[] {
  return Array.from({ length: 2 ** words.length }, (_, at) =>
    words.filter((_, bit) => (at >> bit) % 2 === 0).join(' '),
  );
}

const known = new WeakMap<Agreement, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The lists of words that an agreement's conditions hold against each fact. */
function testsOf(agreement: Agreement): ReadonlyMap<string, readonly (readonly string[])[]> {
  let tests = known.get(agreement);
  if (!tests) {
    const found = new Map<string, (readonly string[])[]>();
    collect([agreement.covers, [...agreement.definitions.values()], agreement.obligations], found);
    known.set(agreement, (tests = found));
  }
  return tests;
}

function collect(value: unknown, found: Map<string, (readonly string[])[]>): void {
  if (typeof value !== 'object' || value === null) return;
  const { kind, fact, test } = value as { kind?: unknown; fact?: unknown; test?: { values?: readonly string[] } };
  if (kind === 'fact' && typeof fact === 'string' && test?.values)
    found.set(fact, [...(found.get(fact) ?? []), test.values]);
  for (const one of Object.values(value)) collect(one, found);
}
