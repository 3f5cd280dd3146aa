import type { Evidence } from '../manifest/manifest';
import { missingOf } from './missing';
import type { NameFault, Named, Names } from './named';
import type { DocumentFault } from './reason';
import type { Scope } from './scope';
import type { Missing } from './truth';

/** A document that is not for a subject, and why; where the private manifest may tell, that is what is missing. */
export interface OutOfReach {
  readonly evidence: Evidence;
  readonly fault: DocumentFault;
  readonly missing?: Missing;
}

/** The documents for a subject, and those near it that are for something else or name nobody. */
export interface Reached {
  readonly counting: readonly Evidence[];
  readonly others: readonly OutOfReach[];
}

/** Where a document stands, seen from a subject: in its place, in its person, in both, or in the list of all. */
interface Standing {
  readonly evidence: Evidence;
  readonly inPlace?: true;
  readonly inPerson?: true;
}

/**
 * The documents of a kind that count for a subject: those that stand in its records or name them. A name that is missing
 * where several could be meant, or that leads to no single record, names nobody. `holders` are those to whom something of
 * the production or a use is owed by their role: a document with one of them counts for that one.
 */
export function documentsFor(
  scope: Scope,
  isOfKind: (evidence: Evidence) => boolean,
  holders: readonly string[] = [],
): Reached {
  const counting: Evidence[] = [];
  const others: OutOfReach[] = [];
  for (const standing of standingAt(scope, isOfKind, holders)) {
    const why = new Reach(scope, standing, holders).whyNot();
    if (why) others.push(why);
    else counting.push(standing.evidence);
  }
  return { counting, others };
}

function standingAt(
  scope: Scope,
  isOfKind: (evidence: Evidence) => boolean,
  holders: readonly string[],
): readonly Standing[] {
  const { use, personOfUse, person, session, transfer } = scope.parts;
  const { documents, production } = scope.situation;
  const found = new Map<Evidence, Standing>();
  const add = (all: readonly Evidence[] | undefined, where: Omit<Standing, 'evidence'> = {}): void => {
    for (const evidence of all ?? [])
      if (isOfKind(evidence) && !found.has(evidence)) found.set(evidence, { evidence, ...where });
  };
  if (scope.level === 'production' || scope.level === 'company') add(production.record.evidence);
  add(personOfUse?.record?.evidence, { inPlace: true, inPerson: true });
  add(use?.record?.evidence, { inPlace: true });
  add(session?.evidence, { inPlace: true });
  add(transfer?.evidence, { inPlace: true });
  add(person?.evidence, { inPerson: true });
  if (use) add(documents.ofPlace('uses', use.id));
  if (session?.id !== undefined) add(documents.ofPlace('sessions', session.id));
  if (transfer?.id !== undefined) add(documents.ofPlace('transfers', transfer.id));
  if (scope.personId !== undefined) add(documents.ofPerson(scope.personId));
  for (const holder of holders) add(documents.ofPerson(holder));
  add(documents.loose);
  return [...found.values()];
}

/** Whether one document is for one subject. */
class Reach {
  private readonly named: Named;

  constructor(
    private readonly scope: Scope,
    private readonly standing: Standing,
    private readonly holders: readonly string[],
  ) {
    this.named = scope.situation.documents.named(standing.evidence);
  }

  whyNot(): OutOfReach | undefined {
    return this.whyNotHere() ?? this.whyNotPerson();
  }

  /** The use, session or transfer: named, stood in, or the only one there is of those that the document may mean. */
  private whyNotHere(): OutOfReach | undefined {
    const { scope, standing, named } = this;
    const { use, session, transfer } = scope.parts;
    const places = [named.uses, named.sessions, named.transfers];
    if (!places.some(({ written }) => written))
      return standing.inPlace || this.saysHowFar() || this.isOnlyPlace()
        ? undefined
        : this.fault({ kind: 'names-no-use', ...this.of });
    const here =
      (use !== undefined && names(named.uses, use.record?.id)) ||
      (session !== undefined && names(named.sessions, session.id)) ||
      (transfer !== undefined && names(named.transfers, transfer.id));
    return here ? undefined : this.misnamed(places);
  }

  /** A document that says for which scenes, versions, languages, tool or picture it is reaches as far as that. */
  private saysHowFar(): boolean {
    const { scenes, version, languages, tool, picture } = this.standing.evidence;
    return [scenes, version, languages, tool, picture].some((one) => one !== undefined);
  }

  private isOnlyPlace(): boolean {
    const { scope, standing, named } = this;
    const { use, session, transfer } = scope.parts;
    const { situation, personId } = scope;
    const { records } = situation.production;
    const personal = standing.inPerson === true || named.people.written;
    if (use)
      return personal && personId !== undefined
        ? situation.usesOf(personId, scope).length <= 1
        : situation.usesSeenFrom(scope).length <= 1;
    if (session)
      return (
        records.schedule.filter((one) => !personal || personId === undefined || one.people?.includes(personId) === true)
          .length <= 1
      );
    return transfer === undefined || records.transfers.length <= 1;
  }

  private whyNotPerson(): OutOfReach | undefined {
    const { scope, standing, named } = this;
    const { personId } = scope;
    const { people } = named;
    // Whoever sends a notice about a use is not the person it is about.
    const { evidence } = standing;
    const isAboutSomebody = evidence.person !== undefined || evidence.people !== undefined;
    if (personId === undefined) {
      // Beside those who are called to a session by name, somebody is whom nobody recorded: no document names them.
      const { session } = scope.parts;
      if (session?.people?.length && !people.written) return this.fault({ kind: 'names-nobody', ...this.of });
      if (this.holders.some((holder) => names(people, holder))) return undefined;
      return isAboutSomebody && !(standing.inPlace && !session) ? this.misnamed([people]) : undefined;
    }
    if (people.written) return names(people, personId) ? undefined : this.misnamed([people]);
    const addressed = evidence.to?.includes(personId) === true;
    if (!standing.inPerson && !addressed && !this.isOnlyPerson())
      return this.fault({ kind: 'names-nobody', ...this.of });
    const own = scope.situation.documents.ids.standing('people', personId);
    return own === 'one' || !(standing.inPerson || addressed)
      ? undefined
      : this.faulty([{ name: personId, standing: own }]);
  }

  private isOnlyPerson(): boolean {
    const { use, session } = this.scope.parts;
    if (use) return use.people.length === 1 && !use.peopleUnrecorded;
    if (session) return session.people?.length === 1 && this.scope.situation.namesEverybody(session);
    return this.scope.situation.production.records.people.length <= 1;
  }

  /** It names others than this subject, or nobody that there is. */
  private misnamed(all: readonly Names[]): OutOfReach {
    const faults = all.flatMap((one) => one.faults);
    if (faults.length > 0) return this.faulty(faults);
    return this.fault({ kind: 'names-other', ...this.of, names: all.flatMap((one) => one.ids) });
  }

  private faulty(faults: readonly NameFault[]): OutOfReach {
    const { scope } = this;
    const held = faults.filter(({ standing }) => standing === 'elsewhere').map(({ name }) => name);
    if (held.length > 0) {
      const production = scope.lift('production');
      return {
        ...this.fault({ kind: 'held-elsewhere', ...this.of, names: held }),
        missing: missingOf(production, 'private-manifest', production.place),
      };
    }
    const twice = faults.filter(({ standing }) => standing === 'several').map(({ name }) => name);
    if (twice.length > 0) return this.fault({ kind: 'ambiguous-name', ...this.of, names: twice });
    const lost = faults.filter(({ standing }) => standing === 'none').map(({ name }) => name);
    return this.fault(
      lost.length > 0 ? { kind: 'unknown-name', ...this.of, names: lost } : { kind: 'unread-name', ...this.of },
    );
  }

  private get of(): { readonly evidence: Evidence } {
    return { evidence: this.standing.evidence };
  }

  private fault(fault: DocumentFault): OutOfReach {
    return { evidence: this.standing.evidence, fault };
  }
}

function names({ ids }: Names, id: string | undefined): boolean {
  return id !== undefined && ids.includes(id);
}
