import type { Agreement, Level } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import type { Evidence, Person, Session, Transfer } from '../manifest/manifest';
import { moreThan } from '../production/castList';
import { headsIn } from '../production/groups';
import type { PersonOfUse, Place, Production, Use } from '../production/production';
import { Decisions } from './decisions';
import { Documents } from './documents';
import { registerBlockers } from '../production/settled';
import type { FactState } from './factState';
import { groupBy } from './groupBy';
import { subjectKey, type Subject } from './subject';
import type { Missing } from './truth';
import { World } from './world';

/** What an evaluation is about: one production, the agreements known, and the report's date. */
export class Situation {
  private readonly scopes = new Map<object, Scope>();
  private unnamed: readonly Scope[] | undefined;
  private complete: boolean | undefined;
  private touched: ReadonlyMap<string, readonly Scope[]> | undefined;
  private readonly sorted = new Map<Level, readonly Scope[]>();
  private byRole: ReadonlyMap<string, readonly { readonly id: string }[]> | undefined;
  readonly documents: Documents;
  readonly decisions: Decisions;

  constructor(
    readonly production: Production,
    readonly catalogue: Catalogue,
    /** ISO day. */
    readonly asOf: string,
    /** Names answered directly, in the examples of agreement files. */
    readonly given?: ReadonlyMap<string, readonly string[]>,
  ) {
    this.documents = new Documents(production, asOf);
    this.decisions = new Decisions(production, asOf);
  }

  /** Nothing keeps it open that every use is on record; an example's record is whole unless it says otherwise. */
  get registerComplete(): boolean {
    return (this.complete ??= this.given
      ? !this.given.get('register-complete')?.includes('no')
      : registerBlockers(this.production, this.asOf).length === 0);
  }

  useScope(use: Use): Scope {
    return this.remembered(use, () => new Scope(this, 'use', { use }));
  }

  /** A person in a use; the same person object is read once for each use that lists it. */
  personInUseScope(use: Use, personOfUse: PersonOfUse): Scope {
    return this.remembered(
      personOfUse,
      () =>
        new Scope(this, 'person-in-use', {
          use,
          personOfUse,
          ...(personOfUse.person && { person: personOfUse.person }),
        }),
    );
  }

  private peopleById: ReadonlyMap<string, Person> | undefined;

  private get people(): ReadonlyMap<string, Person> {
    return (this.peopleById ??= new Map(
      this.production.records.people.flatMap((person) => (person.id === undefined ? [] : [[person.id, person]])),
    ));
  }

  personScope(person: Person): Scope {
    return this.remembered(person, () => new Scope(this, 'person', { person }));
  }

  /** Every subject of a level, sorted by its key: each use, each person in each use, each person called to each session, … */
  subjects(level: Level): readonly Scope[] {
    let subjects = this.sorted.get(level);
    if (!subjects) {
      const keyed = this.subjectsOf(level).map((scope) => ({ scope, key: subjectKey(scope.subject) }));
      subjects = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ scope }) => scope);
      this.sorted.set(level, subjects);
    }
    return subjects;
  }

  private subjectsOf(level: Level): readonly Scope[] {
    const { uses, records } = this.production;
    switch (level) {
      case 'production':
      case 'company':
        return [this.remembered(this.production, () => new Scope(this, 'production', {})).lift(level)];
      case 'person':
        return records.people.map((person) => this.personScope(person));
      case 'session':
        return records.schedule.flatMap((session) => this.sessionScopes(session));
      case 'use':
        return uses.map((use) => this.useScope(use));
      case 'person-in-use':
        return uses.flatMap((use) => use.people.map((person) => this.personInUseScope(use, person)));
      case 'transfer':
        return records.transfers.map((transfer) =>
          this.remembered(transfer, () => new Scope(this, 'transfer', { transfer })),
        );
    }
  }

  /** Each person called to a session, and one unrecorded person where not everybody called is known. */
  private sessionScopes(session: Session): readonly Scope[] {
    const called = this.production.records.people.filter(
      (person) => person.id !== undefined && session.people?.includes(person.id),
    );
    const scopes = called.map((person) => new Scope(this, 'session', { session, person }));
    return called.length > 0 && this.namesEverybody(session)
      ? scopes
      : [...scopes, this.remembered(session, () => new Scope(this, 'session', { session }))];
  }

  /** Whether a session lists all its people, and each of them is on record. */
  namesEverybody({ people, ...session }: Session): boolean {
    return (
      people !== undefined &&
      people.every((id) => this.documents.ids.standing('people', id) === 'one') &&
      !moreThan(headsIn(people.map((id) => this.people.get(id))), session)
    );
  }

  /** Every use of the production. */
  usesSeenFrom(scope: Scope): readonly Scope[] {
    scope.looksBeyond();
    return this.production.uses.map((use) => this.useScope(use).inWorld(scope.world));
  }

  /** Every use in which a person is touched. */
  usesOf(person: string, scope: Scope): readonly Scope[] {
    scope.looksBeyond();
    this.touched ??= groupBy(
      this.production.uses.flatMap((use) => use.people.map((one) => this.personInUseScope(use, one))),
      (scope) => scope.personId ?? '',
    );
    return (this.touched.get(person) ?? []).map((one) => one.inWorld(scope.world));
  }

  /** The ids of those who hold a role on the title; whoever writes, adapts or directs is an author. */
  holdersOf(role: string): readonly string[] {
    if (role === 'author') return [...new Set(['writer', 'director', 'adapter'].flatMap((one) => this.holdersOf(one)))];
    this.byRole ??= groupBy(
      this.production.records.people.flatMap(({ id, role: roles }) =>
        (roles ?? []).map((one) => ({ one, id: id ?? '' })),
      ),
      ({ one }) => one,
    );
    return (this.byRole.get(role) ?? []).map(({ id }) => id);
  }

  /** Everybody in a use of whom nobody has recorded who it is: it may be anyone. */
  unnamedPeople(scope: Scope): readonly Scope[] {
    scope.looksBeyond();
    this.unnamed ??= this.production.uses.flatMap((use) =>
      use.people.flatMap((one) => (one.person ? [] : [this.personInUseScope(use, one)])),
    );
    return this.unnamed.map((one) => one.inWorld(scope.world));
  }

  private remembered(key: object, make: () => Scope): Scope {
    let scope = this.scopes.get(key);
    if (!scope) {
      scope = make();
      this.scopes.set(key, scope);
    }
    return scope;
  }
}

/** The records that a condition can read at one place: a person in a use reads that person, the use and the production. */
export interface Parts {
  readonly use?: Use;
  readonly personOfUse?: PersonOfUse;
  readonly person?: Person;
  readonly session?: Session;
  readonly transfer?: Transfer;
  readonly evidence?: Evidence;
}

/** One subject of evaluation with the records above it; remembers what has been read of it. */
export class Scope {
  /** States of definitions and facts, by agreement and name. */
  readonly states = new Map<string, FactState>();
  /** What is missing of it, by fact: many obligations miss the same. */
  readonly missing = new Map<string, Missing>();
  private readonly lifted = new Map<Level, Scope>();
  private readonly root: Scope;
  private worlds: World | undefined;
  private beyond = false;
  private ownSubject: Subject | undefined;
  private ownPlace: Place | undefined;

  constructor(
    readonly situation: Situation,
    readonly level: Level,
    readonly parts: Parts,
    /** The subject's own scope, for one seen from another level. */
    root?: Scope,
    /** What is supposed of facts that nobody has recorded, while cases are looked at. */
    readonly world?: World,
    /** The same without a world. */
    readonly base?: Scope,
  ) {
    this.root = root ?? this;
  }

  /** The worlds that the record leaves possible for this subject, remembered until `forgetWorlds`. */
  get possible(): World {
    return (this.root.worlds ??= new World());
  }

  forgetWorlds(): void {
    this.root.worlds = undefined;
  }

  /** The same subject in a world. */
  inWorld(world: World | undefined): Scope {
    if (!world || world.isEmpty) return this.base ?? this;
    const base = this.base ?? this;
    return world.scope(base, () => new Scope(base.situation, base.level, base.parts, base.root, world, base));
  }

  /** Notes that what is said of this subject depends on other uses than its own, or on the words of a scene. */
  looksBeyond(): void {
    this.root.beyond = true;
  }

  get lookedBeyond(): boolean {
    return this.root.beyond;
  }

  get subject(): Subject {
    return (this.ownSubject ??= this.makeSubject());
  }

  private makeSubject(): Subject {
    const { use, session, transfer, evidence } = this.parts;
    const person = this.personId;
    return {
      level: this.level,
      ...(use && { use: use.id }),
      ...(session && { session: session.id ?? placeName(session.at) }),
      ...(transfer && { transfer: transfer.id ?? placeName(transfer.at) }),
      ...(person === undefined ? {} : { person }),
      ...(evidence && { evidence: evidence.id ?? evidence.document ?? placeName(evidence.at) }),
    };
  }

  get personId(): string | undefined {
    const { person, personOfUse } = this.parts;
    return personOfUse?.id ?? (person && (person.id ?? placeName(person.at)));
  }

  /** The same place seen from a higher level: the use of a person in a use, the production of a use. */
  lift(level: Level): Scope {
    if (level === this.level && !this.parts.evidence) return this;
    let scope = this.lifted.get(level);
    if (!scope) {
      scope = this.base
        ? this.base.lift(level).inWorld(this.world)
        : new Scope(this.situation, level, partsOf(level, this.parts), this.root);
      this.lifted.set(level, scope);
    }
    return scope;
  }

  /** The scope in which a paper that hangs on this subject is read. */
  withEvidence(evidence: Evidence): Scope {
    return new Scope(this.situation, this.level, { ...this.parts, evidence }, this.root, this.world);
  }

  /** Where a use, a person in it or another record stands, to point at. */
  get place(): Place {
    return (this.ownPlace ??= this.findPlace());
  }

  private findPlace(): Place {
    const { use, personOfUse, person, session, transfer, evidence } = this.parts;
    const record = evidence ?? personOfUse?.record ?? session ?? transfer;
    if (record) return { kind: 'record', record: record.at };
    if (use) return use.place;
    return { kind: 'record', record: person?.at ?? this.situation.production.record.at };
  }
}

/** A scope read with the words of one agreement. */
export interface Reading {
  readonly agreement: Agreement;
  readonly scope: Scope;
}

function partsOf(level: Level, parts: Parts): Parts {
  const { use, personOfUse, person, session, transfer } = parts;
  switch (level) {
    case 'production':
    case 'company':
      return {};
    case 'person':
      return person ? { person } : personOfUse ? { personOfUse } : {};
    case 'session':
      return { ...(session && { session }), ...(person && { person }) };
    case 'use':
      return use ? { use } : {};
    case 'person-in-use':
      return { ...(use && { use }), ...(personOfUse && { personOfUse }), ...(person && { person }) };
    case 'transfer':
      return transfer ? { transfer } : {};
  }
}

/** A record without an id is named by where it stands: `schedule 2`. */
function placeName(at: { readonly path: readonly (string | number)[] }): string {
  return at.path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ');
}
