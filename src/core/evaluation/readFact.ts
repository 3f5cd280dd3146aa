import { categories } from '../disclosure/categories';
import { factNamed, type Fact } from '../manifest/facts';
import type { RecordPlace } from '../manifest/manifest';
import type { Place } from '../production/production';
import type { SharedFrom } from '../production/sharedFacts';
import type { Agreement } from '../agreements/agreement';
import type { FactState, FactValue } from './factState';
import type { Scope } from './scope';
import { missingOf } from './missing';
import type { Ground, Missing } from './truth';
import { workedOut } from './workedOut';

/** Facts whose implied list is the whole list: a de-aging is moving pictures and no text. Others may have more values. */
const impliedInFull = new Set(['modality', 'stage']);

/** What the record says about a fact here: as written, else worked out, else what the category means, else missing. */
export function readFact(scope: Scope, name: string, agreement: Agreement): FactState {
  const recorded = recordedFact(scope, name, agreement);
  return scope.world?.state(name, recorded) ?? recorded;
}

function recordedFact(scope: Scope, name: string, agreement: Agreement): FactState {
  const fact = factNamed(name);
  if (!fact) return missingFact(scope, name, scope.place);
  const record = recordOf(scope, fact);
  const written = fact.workedOut ? undefined : record?.values[name];
  const place = record ? fieldPlace(record.at, record.path, name) : scope.place;
  if (written !== undefined && written !== 'unknown') {
    const shared = fact.home === 'use' || fact.home === 'tool' ? scope.parts.use?.shared?.get(name) : undefined;
    return shared
      ? sharedFact(writtenFact(scope, fact, written, { kind: 'record', record: shared.place }), shared)
      : writtenFact(scope, fact, written, place);
  }
  if (isUnrecordedPerson(scope, fact)) return impliedFact(scope, fact) ?? missingPeople(scope);
  if (fact.home === 'tool' && !scope.parts.use?.tool) return missingTool(scope);
  return workedOut.get(name)?.(scope, agreement) ?? impliedFact(scope, fact) ?? missingFact(scope, name, place);
}

interface HomeRecord {
  readonly values: { readonly [name: string]: unknown };
  readonly at: RecordPlace;
  /** The way from the record that has a place to the one that holds the fact. */
  readonly path: readonly string[];
}

/** The record in which a fact stands, seen from a scope. */
function recordOf(scope: Scope, fact: Fact): HomeRecord | undefined {
  const { use, personOfUse, person, session, transfer, evidence } = scope.parts;
  const at = (record: { readonly at: RecordPlace } | undefined, path: readonly string[] = []): HomeRecord | undefined =>
    record && { values: record, at: record.at, path };
  switch (fact.home) {
    case 'production':
      return at(scope.situation.production.record);
    case 'person':
      return at(person ?? personOfUse?.person);
    case 'session':
      return at(session);
    case 'use':
      return at(use?.record);
    case 'tool':
      return at(use?.tool);
    case 'person-in-use':
      return at(personOfUse?.record);
    case 'transfer':
      return at(transfer);
    case 'evidence':
      return at(evidence);
  }
}

function fieldPlace(at: RecordPlace, path: readonly string[], name: string): Place {
  return { kind: 'record', record: { file: at.file, path: at.path.concat(path, name) } };
}

function writtenFact(scope: Scope, fact: Fact, written: unknown, place: Place): FactState {
  const many = Array.isArray(written);
  const values = many ? written.map(asWord) : [asWord(written)];
  const missing = values.includes('unknown') ? [missingOf(scope, fact.name, place)] : [];
  const known = values.filter((value) => value !== 'unknown');
  const isMany = many || fact.field.type === 'many' || fact.field.type === 'texts' || fact.field.type === 'regions';
  const value: FactValue = isMany
    ? { kind: 'many', values: known, complete: missing.length === 0 }
    : { kind: 'one', possible: known };
  return {
    value,
    grounds: [{ fact: fact.name, value: values.join(', '), source: 'written', about: scope.subject, place }],
    missing,
  };
}

/** What was said once for all uses of a tool or vendor names where it was said. */
function sharedFact(state: FactState, { from }: SharedFrom): FactState {
  return {
    ...state,
    grounds: state.grounds.map((ground) => ({ ...ground, source: 'shared', ...(from !== undefined && { from }) })),
  };
}

/** A value as the word that conditions name; a record that is a fact as a whole, such as the AI policy, counts as yes. */
function asWord(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'yes';
}

/** What the categories of a use let one say about a fact: all must agree, but one that says yes is enough. */
function impliedFact(scope: Scope, fact: Fact): FactState | undefined {
  const { use } = scope.parts;
  if (!use || use.categories.length === 0 || (fact.home !== 'use' && fact.home !== 'person-in-use')) return undefined;
  const said = use.categories.map((id) => categories.find((category) => category.id === id)?.implies[fact.name]);
  const words = [...new Set(said.flatMap((one) => one ?? []))].sort();
  const [first] = words;
  if (first === undefined) return undefined;
  const unanimous = said.every((one) => one !== undefined);
  const source = use.bare || !use.record?.category ? 'assumed' : 'implied';
  const ground: Ground = { fact: fact.name, value: words.join(', '), source, about: scope.subject, place: use.place };
  const missing = [missingOf(scope, fact.name, use.place)];
  if (fact.field.type === 'many') {
    const complete =
      unanimous &&
      (impliedInFull.has(fact.name) ||
        use.categories.every((id) => categories.find((category) => category.id === id)?.inFull?.includes(fact.name)));
    return { value: { kind: 'many', values: words, complete }, grounds: [ground], missing: complete ? [] : missing };
  }
  if (words.length === 1 && (unanimous || first === 'yes'))
    return { value: { kind: 'one', possible: [first] }, grounds: [ground], missing: [] };
  return undefined;
}

/** A fact of a person of whom nobody has recorded who that is. */
function isUnrecordedPerson(scope: Scope, fact: Fact): boolean {
  const { personOfUse, person, use } = scope.parts;
  return (
    use?.peopleUnrecorded === true &&
    personOfUse !== undefined &&
    !person &&
    !personOfUse.record &&
    (fact.home === 'person' || fact.home === 'person-in-use')
  );
}

/** A fact of a tool of which nobody has recorded which it is. */
function missingTool(scope: Scope): FactState {
  const use = scope.lift('use');
  const record = scope.parts.use?.record;
  return missingFact(use, 'tool-used', record ? fieldPlace(record.at, [], 'tool') : use.place);
}

/** Whom a use touches. */
export function peopleMissing(scope: Scope): Missing {
  const use = scope.lift('use');
  const record = scope.parts.use?.record;
  return missingOf(use, 'people', record ? fieldPlace(record.at, [], 'people') : use.place);
}

function missingPeople(scope: Scope): FactState {
  return { value: { kind: 'one', possible: undefined }, grounds: [], missing: [peopleMissing(scope)] };
}

function missingFact(scope: Scope, name: string, place: Place): FactState {
  return { value: { kind: 'one', possible: undefined }, grounds: [], missing: [missingOf(scope, name, place)] };
}
