import type { Recorded, Report, UsePart } from '../report';
import type { Fits, Selection } from './recipient';

/** Whether something fits: `unknown` where the record does not say, which is never taken for no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A use, or a person in a use, that answers a question or may. */
export interface Selected {
  readonly use: UsePart;
  readonly person?: string;
  /** The record says that it fits; otherwise it may, and somebody has to say so. */
  readonly sure: boolean;
  readonly facts: Recorded;
}

/** The uses that fit a selection, and those of which the record does not say that they do not. */
export function selectUses(report: Report, { which }: Selection): readonly Selected[] {
  return ofVersion(report).flatMap((use) => selected({ use, facts: factsOfUse(use) }, which));
}

/** The same of people in uses; a use of which nobody has recorded whom it touches has one person unknown. */
export function selectPeople(report: Report, { which }: Selection): readonly Selected[] {
  const ofPerson = new Map(report.people.map(({ id, recorded }) => [id, written(recorded)]));
  return ofVersion(report).flatMap((use) => {
    const people = use.people.length > 0 ? use.people : use.peopleUnrecorded ? [{ id: '', recorded: {} }] : [];
    return people.flatMap(({ id, recorded }) =>
      selected(
        {
          use,
          person: id,
          facts: {
            ...ofPerson.get(id),
            ...factsOfUse(use),
            ...(use.impliedBy === 'tag' ? {} : use.impliedOfPeople),
            ...written(recorded),
          },
        },
        which,
      ),
    );
  });
}

function selected(one: Omit<Selected, 'sure'>, which: readonly Fits[]): readonly Selected[] {
  const answer = fitsAny(one.facts, which);
  return answer === 'no' ? [] : [{ ...one, sure: answer === 'yes' }];
}

/** What the record says of a use, and what its category means where it says nothing. What a bare tag makes one assume is no record. */
function factsOfUse(use: UsePart): Recorded {
  const facts: Recorded = {
    ...(use.impliedBy === 'tag' ? {} : use.implied),
    ...written(use.recorded),
    category: use.categories,
  };
  // What only sells the title belongs to marketing, whenever it was made.
  if (facts['output'] === 'marketing') return { ...facts, stage: 'marketing' };
  // Where a planned result will end up nobody knows before it is made.
  return use.ahead || use.maybeAhead ? { ...facts, output: 'unknown' } : facts;
}

/** Uses of other versions answer nothing about the one reported on. */
function ofVersion({ uses }: Report): readonly UsePart[] {
  return uses.filter(({ otherVersion }) => !otherVersion);
}

function written(recorded: Recorded): Recorded {
  return Object.fromEntries(Object.entries(recorded).filter(([, value]) => value !== 'unknown'));
}

function fitsAny(facts: Recorded, which: readonly Fits[]): Answer {
  const answers = which.map((one) => fitsAll(facts, one));
  if (which.length === 0 || answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function fitsAll(facts: Recorded, fits: Fits): Answer {
  const answers = [...fits].map(([fact, words]) => fitsOne(facts[fact], words));
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

function fitsOne(value: Recorded[string] | undefined, words: readonly string[]): Answer {
  const said = [value ?? 'unknown'].flat();
  if (said.some((one) => words.includes(one))) return 'yes';
  return said.includes('unknown') ? 'unknown' : 'no';
}
