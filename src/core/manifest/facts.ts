import type { Field, RecordFields } from './field';
import { fields } from './fields';
import { fact, moment, one, day, yesNo } from './fields/kinds';

/** The records in which facts stand; a condition reads facts of its own level and of what lies above it. */
export const factHomes = [
  'production',
  'person',
  'session',
  'use',
  'tool',
  'person-in-use',
  'transfer',
  'evidence',
] as const;
export type FactHome = (typeof factHomes)[number];

/** A fact that an agreement's condition may name. */
export interface Fact {
  readonly name: FactName;
  readonly home: FactHome;
  /** How it is written; worked-out facts have a type too, so that conditions can be checked. */
  readonly field: Field;
  /** Never written in a manifest: worked out from what is. */
  readonly workedOut: boolean;
}

/** Facts that are never written but follow from what is, by where they stand. */
export const workedOutFields = {
  production: {
    'agreement-listed': fact(yesNo, 'producer'),
    'vendors-declared': fact(yesNo, 'coordinator'),
    'register-complete': fact(yesNo, 'coordinator'),
    'director-engaged-on': fact(moment, 'coordinator'),
    'version-adds-ai': fact(yesNo, 'post'),
    'as-of': fact(day),
  },
  person: {
    'replica-captured': fact(yesNo, 'post'),
  },
  session: {},
  use: {
    'published-before-term': fact(yesNo, 'producer'),
    'figure-recognizable': fact(yesNo, 'post'),
    'duty-held-by': fact(one('named-person', 'ai'), 'coordinator'),
    'in-reported-version': fact(yesNo, 'post'),
    'sells-the-title': fact(yesNo, 'post'),
  },
  tool: {},
  'person-in-use': {
    'from-other-picture': fact(yesNo, 'post'),
    'during-strike': fact(yesNo, 'producer'),
  },
  transfer: {},
  evidence: {
    'names-scenes': fact(yesNo, 'legal'),
    'this-picture': fact(yesNo, 'legal'),
    'this-version': fact(yesNo, 'legal'),
    'names-language': fact(yesNo, 'legal'),
    'names-tool': fact(yesNo, 'legal'),
    'right-signer': fact(yesNo, 'legal'),
  },
} as const satisfies { readonly [Home in FactHome]: RecordFields };

type WrittenIn<Home extends FactHome> = {
  [Name in keyof (typeof fields)[Home]]: (typeof fields)[Home][Name] extends { readonly fact: true } ? Name : never;
}[keyof (typeof fields)[Home]];

/** The name of a fact; each has exactly one home. */
export type FactName = { [Home in FactHome]: WrittenIn<Home> | keyof (typeof workedOutFields)[Home] }[FactHome];

function factsOf(home: FactHome): readonly Fact[] {
  const written: readonly (readonly [string, Field])[] = Object.entries(fields[home]);
  const workedOut: readonly (readonly [string, Field])[] = Object.entries(workedOutFields[home]);
  return [
    ...written
      .filter(([, field]) => field.fact)
      .map(([name, field]) => ({ name: name as FactName, home, field, workedOut: false })),
    ...workedOut.map(([name, field]) => ({ name: name as FactName, home, field, workedOut: true })),
  ];
}

/** Every fact by its name, written and worked out. */
export const facts: ReadonlyMap<string, Fact> = new Map(factHomes.flatMap(factsOf).map((one) => [one.name, one]));

/** The fact of this name, if there is one. */
export function factNamed(name: string): Fact | undefined {
  return facts.get(name);
}
