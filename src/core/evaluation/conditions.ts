import type { Condition, Definition, Line, Question } from '../agreements/agreement';
import { namesFact } from '../agreements/parseCondition';
import { dateOf, possibleDates, testValues, unknownFact, type FactState } from './factState';
import { latestDecision } from './decisions';
import { decisionReach } from './decisionReach';
import { isBefore, isWide, stretch } from '../text/moments';
import { closerMissing, missingOf } from './missing';
import { notBefore } from './notBefore';
import { peopleMissing, readFact } from './readFact';
import type { Reading, Scope } from './scope';
import { all, any, not, type Ground, type Missing, type Truth } from './truth';

/** Whether a condition holds at a subject, in the words of an agreement: true, false or unknown, with the reasons. */
export function holds(condition: Condition | undefined, reading: Reading): Truth {
  return all((condition?.lines ?? []).map((line) => lineHolds(line, reading)));
}

function lineHolds(line: Line, reading: Reading): Truth {
  switch (line.kind) {
    case 'fact':
      return line.test.kind === 'is' || line.test.kind === 'only'
        ? testValues(read(line.fact, reading), line.test)
        : dateHolds(line.fact, line.test, reading);
    case 'any-of':
      return any(line.conditions.map((condition) => holds(condition, reading)));
    case 'all-of':
      return all(line.conditions.map((condition) => holds(condition, reading)));
    case 'none-of':
      return not(any(line.conditions.map((condition) => holds(condition, reading))));
    case 'some-use':
      return someOf(line.condition, reading, usesBelow(reading.scope));
    case 'some-person':
      return someOf(line.condition, reading, peopleBelow(reading.scope));
  }
}

/** A fact, definition or question by its name, remembered for the subject it is about. */
export function read(name: string, { agreement, scope }: Reading): FactState {
  const definition = agreement.definitions.get(name);
  const question = agreement.questions.get(name);
  const level = definition?.level ?? question?.level;
  const at = level === undefined ? scope : scope.lift(level);
  const key = `${agreement.id}/${name}`;
  let state = at.states.get(key);
  if (!state && at.base) {
    // What is settled is the same in every world.
    const recorded = read(name, { agreement, scope: at.base });
    if (recorded.missing.length === 0) state = recorded;
  }
  if (!state) {
    const reading = { agreement, scope: at };
    state =
      given(name, at) ??
      (definition
        ? defined(definition, reading)
        : question
          ? decided(question, reading)
          : readFact(at, name, agreement));
    at.states.set(key, state);
  }
  return state;
}

/** In examples, names may be answered directly. */
function given(name: string, scope: Scope): FactState | undefined {
  const values = scope.situation.given?.get(name);
  if (!values || values.includes('unknown')) return undefined;
  const ground: Ground = { fact: name, value: values.join(', '), source: 'given', about: scope.subject };
  return { value: { kind: 'one', possible: values }, grounds: [ground], missing: [] };
}

/**
 * A definition's value. Cases are read from the top; one that is unknown stays possible and reading goes on until one
 * is true, so that a rule which holds for all that remains is decided without asking.
 */
function defined(definition: Definition, reading: Reading): FactState {
  const about = reading.scope.subject;
  if (!definition.cases) {
    const truth = holds(definition.when, reading);
    if (truth.value === undefined)
      return { value: { kind: 'one', possible: undefined }, grounds: truth.grounds, missing: truth.missing };
    const value = truth.value ? 'yes' : 'no';
    return {
      value: { kind: 'one', possible: [value] },
      grounds: [{ fact: definition.name, value, source: 'defined', about, because: truth.grounds }],
      missing: [],
    };
  }
  const possible: string[] = [];
  const because: Ground[] = [];
  const missing: Missing[] = [];
  for (const one of definition.cases) {
    const truth = holds(one.when, reading);
    if (truth.value === false) {
      because.push(...truth.grounds);
      continue;
    }
    if (!possible.includes(one.is)) possible.push(one.is);
    if (truth.value === true) {
      because.push(...truth.grounds);
      break;
    }
    missing.push(...truth.missing);
  }
  const ground: Ground = {
    fact: definition.name,
    value: possible.join(', '),
    source: 'defined',
    about,
    because: distinct(because),
  };
  return { value: { kind: 'one', possible }, grounds: [ground], missing: possible.length > 1 ? missing : [] };
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.filter((ground, index) => grounds.findIndex((one) => one.fact === ground.fact) === index);
}

/** A question's answer: the latest decision for this subject; a decision names agreement or family and question. */
function decided(question: Question, { agreement, scope }: Reading): FactState {
  const answer = decision(scope, agreement, question.name, question.lasting);
  if (answer) return answer;
  const open = unknownFact([judgement(scope, agreement, question.name)]);
  return scope.world?.state(question.name, open) ?? open;
}

/**
 * The latest decision on a question of an agreement for a subject, of those that count on the report's day. One that later
 * work has overtaken answers nothing, unless its answer is `lasting`.
 */
export function decision(
  scope: Scope,
  agreement: Reading['agreement'],
  name: string,
  lasting = false,
): FactState | undefined {
  const names = [agreement.id, agreement.family, agreement.continues?.agreement].map(
    (owner) => `${owner ?? ''}/${name}`,
  );
  const reaching = scope.situation.decisions
    .on(names)
    .map((record) => ({ record, reach: decisionReach(record, scope, lasting) }))
    .filter(({ reach }) => reach.covers);
  const found = latestDecision(reaching.map(({ record }) => record));
  if (!found || found.answer === 'unknown') return undefined;
  const missing = reaching.find(({ record }) => record === found)?.reach.missing ?? [];
  if (missing.length > 0) return unknownFact(missing);
  const ground: Ground = {
    fact: name,
    value: found.answer,
    source: 'decided',
    about: scope.subject,
    place: { kind: 'record', record: found.at },
    by: found.by,
    on: found.on,
  };
  return { value: { kind: 'one', possible: [found.answer] }, grounds: [ground], missing: [] };
}

/** A decision that is asked for. */
export function judgement(scope: Scope, agreement: Reading['agreement'], name: string): Missing {
  return { fact: name, kind: 'judgement', about: scope.subject, place: scope.place, agreement: agreement.id };
}

function dateHolds(
  name: string,
  test: { readonly kind: 'before' | 'from'; readonly date: string },
  reading: Reading,
): Truth {
  const states = [read(name, reading), ...(namesFact(test.date) ? [read(test.date, reading)] : [])];
  const zone = reading.scope.situation.production.record['time-zone'];
  const [ones, others] = [possibleDates(states[0]), states[1] ? possibleDates(states[1]) : [test.date]].map((dates) =>
    (dates ?? []).flatMap((date) => stretch(date, zone) ?? []),
  );
  const grounds = states.flatMap((state) => state.grounds);
  if (ones?.length === 1 && others?.length === 0 && test.kind === 'before') {
    const bound = notBefore(test.date, reading);
    const earliest = bound && stretch(bound.day, zone);
    if (bound && earliest && ones[0] && isBefore(ones[0], earliest, true) === true)
      return { value: true, grounds: [...grounds, ...bound.grounds], missing: [] };
  }
  if (!ones?.length || !others?.length)
    return { value: undefined, grounds, missing: states.flatMap((state) => state.missing) };
  const answers = new Set(ones.flatMap((one) => others.map((other) => isBefore(one, other, true))));
  const [before] = answers;
  if (answers.size > 1)
    return {
      value: undefined,
      grounds,
      missing: [{ ...judgement(reading.scope, reading.agreement, 'judged-which-date-governs'), dates: [name] }],
    };
  if (before === undefined) {
    const dates = [name, ...(states[1] ? [test.date] : [])].map((one, index) => ({
      name: one,
      date: dateOf(states[index]),
    }));
    const asked = dates.find(({ date }) => isWide(date)) ?? dates[0];
    return { value: undefined, grounds, missing: [closerMissing(reading.scope, asked?.name ?? name, asked?.date)] };
  }
  return { value: test.kind === 'before' ? before : !before, grounds, missing: [] };
}

/** Nothing that the condition could hold for, as the reason for its no. */
function noneOnRecord(what: Below['what'], scope: Scope): Truth {
  return {
    value: false,
    grounds: [{ fact: what, value: '', source: 'worked-out', about: scope.subject, place: scope.place }],
    missing: [],
  };
}

interface Below {
  readonly what: 'uses' | 'people';
  readonly scopes: readonly Scope[];
  /** Those that may belong to them; who it is would have to be known. */
  readonly perhaps?: readonly Scope[];
  /** What would have to be known before "none of them" can be said. */
  readonly open: readonly Missing[];
}

function someOf(condition: Condition, reading: Reading, below: Below): Truth {
  const truths = below.scopes.map((scope) => holds(condition, { ...reading, scope }));
  const perhaps = (below.perhaps ?? []).flatMap((scope): readonly Truth[] =>
    holds(condition, { ...reading, scope }).value === false
      ? []
      : [{ value: undefined, grounds: [], missing: [peopleMissing(scope)] }],
  );
  if (truths.length + perhaps.length === 0 && below.open.length === 0) return noneOnRecord(below.what, reading.scope);
  const open: Truth[] = below.open.length > 0 ? [{ value: undefined, grounds: [], missing: below.open }] : [];
  return any([...truths, ...perhaps, ...open]);
}

/** Any use of the production, open until the register is complete; for a person, the uses recorded for that person, and those of which nobody has recorded whom they touch. */
function usesBelow(scope: Scope): Below {
  const { situation, personId } = scope;
  if (scope.level === 'person' || scope.level === 'session') {
    return {
      what: 'uses',
      scopes: situation.usesOf(personId ?? '', scope),
      perhaps: situation.unnamedPeople(scope),
      open: [],
    };
  }
  return { what: 'uses', scopes: situation.usesSeenFrom(scope), open: openRegister(scope) };
}

/** The people touched by the use; at the production all people, open until the register is complete. */
function peopleBelow(scope: Scope): Below {
  const { situation } = scope;
  const { use } = scope.parts;
  if (use && (scope.level === 'use' || scope.level === 'person-in-use')) {
    return {
      what: 'people',
      scopes: use.people.map((person) => situation.personInUseScope(use, person).inWorld(scope.world)),
      open: [],
    };
  }
  return {
    what: 'people',
    scopes: situation.production.records.people.map((person) => situation.personScope(person).inWorld(scope.world)),
    open: openRegister(scope),
  };
}

function openRegister(scope: Scope): readonly Missing[] {
  if (scope.situation.registerComplete) return [];
  return [missingOf(scope, 'register-complete', scope.lift('production').place)];
}
