import { factNamed, facts, type Fact } from '../manifest/facts';
import { fields } from '../manifest/fields';
import type { Problem } from '../text/problem';
import type { Span } from '../text/range';
import { message, type Message } from '../words/message';
import type {
  Agreement,
  Condition,
  DeadlineRule,
  Definition,
  Level,
  Line,
  Obligation,
  Requirement,
  Term,
} from './agreement';
import { meant } from './meant';
import { namesFact } from './parseCondition';
import { levelBelow, reaches, reachesLevel } from './reach';

/**
 * Checks a complete agreement: every name known and reachable at its level, every value one that the fact can have,
 * no circular definition, `forbids` exactly in restrictions, sources and examples present. Only what is written in the
 * agreement's own file is reported, at its place there.
 */
export function checkAgreement(agreement: Agreement, written: Agreement): readonly Problem[] {
  const check = new Check(agreement);
  check.condition(written.covers.production, 'production');
  check.condition(written.covers.person, 'person');
  check.term(written.term, undefined);
  for (const definition of written.definitions.values()) check.definition(definition);
  for (const question of written.questions.values()) {
    if (!question.name.startsWith('judged-'))
      check.report(message('agreement.question-name', { name: question.name }), question.span);
  }
  const ids = new Set<string>();
  for (const obligation of written.obligations) {
    if (ids.has(obligation.id)) check.report(message('agreement.duplicate-id', { id: obligation.id }), obligation.span);
    ids.add(obligation.id);
    check.obligation(obligation);
  }
  return check.problems;
}

class Check {
  readonly problems: Problem[] = [];

  constructor(private readonly agreement: Agreement) {}

  report(text: Message, span: Span = { start: 0, end: 0 }): void {
    this.problems.push({ message: text, severity: 'error', span });
  }

  definition(definition: Definition): void {
    const { name, level } = definition;
    const span = definition.when?.span ?? definition.cases?.find((one) => one.when)?.when?.span;
    if (factNamed(name)) this.report(message('agreement.named-like-a-fact', { name }), span);
    if (this.readsItself(name, name, new Set())) this.report(message('agreement.circular', { name }), span);
    this.sources(definition.sources, span);
    this.condition(definition.when, level);
    for (const one of definition.cases ?? []) this.condition(one.when, level);
  }

  obligation(obligation: Obligation): void {
    const { id, level, span } = obligation;
    if (obligation.levelUnread) return;
    this.condition(obligation.when, level);
    this.condition(obligation.forbids, level);
    this.term(obligation.term, span);
    if ((obligation.kind === 'restriction') !== (obligation.forbids !== undefined))
      this.report(message('agreement.restriction', { id }), span);
    const informs = obligation.strength === 'information';
    if (obligation.requires && obligation.forbids) this.report(message('agreement.requires-or-forbids', { id }), span);
    if (!obligation.requires && !obligation.forbids && !informs)
      this.report(message('agreement.requires-or-forbids', { id }), span);
    if (obligation.sources.length === 0) this.report(message('agreement.no-source', { id }), span);
    this.sources(obligation.sources, obligation.sourcesSpan);
    if (!informs && obligation.examples.length < 2) this.report(message('agreement.no-examples', { id }), span);
    for (const one of obligation.askedAfter) this.askedAfter(one, obligation);
    for (const exception of obligation.exceptions) {
      if (exception.owedUntilShown && (exception.instead || (!obligation.requires && !obligation.forbids)))
        this.report(message('agreement.until-shown', { id: exception.id }), exception.when.span);
      this.sources(exception.sources, exception.when.span);
      this.condition(exception.when, level);
      this.requirement(exception.instead, level);
    }
    this.requirement(obligation.requires, level);
    for (const example of obligation.examples) {
      for (const [name, values] of example.given) this.given(name, values, example.span);
      for (const evidence of example.evidence)
        for (const name of evidence.keys()) this.evidenceField(name, example.span);
    }
  }

  /** What comes first must be able to wait for the record, and be about the same or what that belongs to. */
  private askedAfter(id: string, { level, span }: Obligation): void {
    const first = this.agreement.obligations.find((one) => one.id === id);
    const waits = first && [...first.exceptions, ...(first.requires?.demands ?? [])].some((one) => one.owedUntilShown);
    if (!waits || !reachesLevel(level, first.level)) this.report(message('agreement.asked-after', { id }), span);
  }

  private sources(keys: readonly string[], span: Span | undefined): void {
    for (const source of keys) {
      if (!this.agreement.sources.has(source)) this.report(message('agreement.unknown-source', { source }), span);
    }
  }

  term(term: Term | undefined, span: Span | undefined): void {
    for (const name of term?.by ?? []) {
      if (!isDateFact(factNamed(name))) this.report(message('agreement.not-a-date', { name }), span);
    }
  }

  condition(condition: Condition | undefined, level: Level, inEvidence = false): void {
    for (const line of condition?.lines ?? []) this.line(line, level, inEvidence);
  }

  private requirement(requirement: Requirement | undefined, level: Level): void {
    for (const demand of requirement?.demands ?? []) {
      for (const kind of demand.accepts) {
        if (!(fields.evidence.kind.values as readonly string[]).includes(kind))
          this.report(message('agreement.unknown-evidence', { kind }), demand.evidenceSpan);
      }
      this.condition(demand.validWhen, level, true);
      this.condition(demand.shownBy, level);
      this.condition(demand.when, level);
      this.deadline(demand.by, level, demand.bySpan);
    }
  }

  private deadline(by: DeadlineRule | undefined, level: Level, span: Span): void {
    for (const name of [by?.before, by?.at, by?.after, by?.orAt, by?.noLaterThan]) {
      if (name === undefined || this.agreement.obligations.some((one) => one.id === name)) continue;
      const fact = factNamed(name);
      if (!isDateFact(fact)) this.report(message('agreement.not-a-date', { name }), span);
      else if (!reaches(level, fact.home))
        this.report(message('agreement.unreachable', { name, home: fact.home, level }), span);
    }
  }

  private line(line: Line, level: Level, inEvidence: boolean): void {
    if (line.kind === 'some-use' || line.kind === 'some-person') {
      this.condition(line.condition, levelBelow(level, line.kind));
    } else if (line.kind === 'fact') {
      this.name(line.fact, level, inEvidence, line.span);
      if (line.test.kind === 'is' || line.test.kind === 'only') this.values(line.fact, line.test.values, line.span);
      else if (namesFact(line.test.date)) {
        this.name(line.test.date, level, inEvidence, line.span);
        if (!isDateFact(factNamed(line.test.date)))
          this.report(message('agreement.not-a-date', { name: line.test.date }), line.span);
      }
    } else {
      for (const condition of line.conditions) this.condition(condition, level, inEvidence);
    }
  }

  private name(name: string, level: Level, inEvidence: boolean, span: Span): void {
    const defined = this.agreement.definitions.get(name) ?? this.agreement.questions.get(name);
    const fact = factNamed(name);
    if (!defined && !fact) this.unknownName(name, span);
    else if (defined && !reachesLevel(level, defined.level))
      this.report(message('agreement.unreachable', { name, home: defined.level, level }), span);
    else if (!defined && fact && !reaches(level, fact.home) && !(inEvidence && fact.home === 'evidence')) {
      this.report(message('agreement.unreachable', { name, home: fact.home, level }), span);
    }
  }

  private values(name: string, values: readonly string[], span: Span): void {
    const allowed = this.allowed(name);
    for (const value of values) {
      if (allowed && !allowed.includes(value))
        this.report(
          message('agreement.unknown-value', { name, value, values: allowed.join(', '), meant: meant(value, allowed) }),
          span,
        );
    }
  }

  /** The words a name can have as value; undefined where any will do. */
  private allowed(name: string): readonly string[] | undefined {
    const definition = this.agreement.definitions.get(name);
    if (definition) return definition.cases ? definition.cases.map((one) => one.is) : ['yes', 'no'];
    const question = this.agreement.questions.get(name);
    if (question) return question.values;
    const field = factNamed(name)?.field;
    if (field?.type === 'yes-no') return ['yes', 'no'];
    return (field?.type === 'one' || field?.type === 'many') && !field.open ? field.values : undefined;
  }

  private given(name: string, values: readonly string[], span: Span): void {
    if (!this.agreement.definitions.has(name) && !this.agreement.questions.has(name) && !factNamed(name)) {
      this.unknownName(name, span);
    } else {
      this.values(
        name,
        values.filter((value) => value !== 'unknown'),
        span,
      );
    }
  }

  private evidenceField(name: string, span: Span): void {
    if (!Object.hasOwn(fields.evidence, name) && factNamed(name)?.home !== 'evidence') this.unknownName(name, span);
  }

  private unknownName(name: string, span: Span): void {
    const known = [...facts.keys(), ...this.agreement.definitions.keys(), ...this.agreement.questions.keys()];
    this.report(message('agreement.unknown-name', { name, meant: meant(name, known) }), span);
  }

  private readsItself(start: string, name: string, seen: Set<string>): boolean {
    const definition = this.agreement.definitions.get(name);
    if (!definition) return false;
    for (const used of namesIn(definition)) {
      if (used === start) return true;
      if (seen.has(used)) continue;
      seen.add(used);
      if (this.readsItself(start, used, seen)) return true;
    }
    return false;
  }
}

function isDateFact(fact: Fact | undefined): fact is Fact {
  return fact?.field.type === 'date' || fact?.field.type === 'moment';
}

function namesIn(definition: Definition): readonly string[] {
  const conditions = [definition.when, ...(definition.cases ?? []).map((one) => one.when)];
  return conditions.flatMap((condition) => (condition ? namesInCondition(condition) : []));
}

/** Every name that a condition reads, at any depth. */
export function namesInCondition(condition: Condition): readonly string[] {
  return condition.lines.flatMap((line) => {
    if (line.kind === 'some-use' || line.kind === 'some-person') return namesInCondition(line.condition);
    if (line.kind !== 'fact') return line.conditions.flatMap(namesInCondition);
    return (line.test.kind === 'before' || line.test.kind === 'from') && namesFact(line.test.date)
      ? [line.fact, line.test.date]
      : [line.fact];
  });
}
