import type { Evidence } from '../manifest/manifest';
import type { Production } from '../production/production';
import { isAbsence } from '../production/absence';
import { papersOf } from '../production/papersOf';
import { RecordIds } from '../production/recordIds';
import { groupBy } from './groupBy';
import { isLater } from '../text/moments';
import { namedIn, type Named } from './named';

/** The documents of a production by what they name, so that a subject meets only those that may be for it. */
export class Documents {
  readonly ids: RecordIds;
  private readonly names = new Map<Evidence, Named>();
  private index: Index | undefined;
  private later: ReadonlyMap<string, readonly Evidence[]> | undefined;

  constructor(
    private readonly production: Production,
    /** ISO day. */
    private readonly asOf: string,
  ) {
    this.ids = new RecordIds(production);
  }

  named(evidence: Evidence): Named {
    let named = this.names.get(evidence);
    if (!named) {
      named = namedIn(evidence, this.ids);
      this.names.set(evidence, named);
    }
    return named;
  }

  /** Of the list of documents those that name a use, a session or a transfer. */
  ofPlace(kind: 'uses' | 'sessions' | 'transfers', id: string): readonly Evidence[] {
    return this.indexed[kind].get(id) ?? [];
  }

  /** Of the list of documents those that name a person. */
  ofPerson(id: string): readonly Evidence[] {
    return this.indexed.people.get(id) ?? [];
  }

  /** Of the list of documents those that name no person, use, session or transfer that there is. */
  get loose(): readonly Evidence[] {
    return this.indexed.loose;
  }

  /** The documents that take the place of this one on the report's day. */
  supersededBy({ id }: Evidence): readonly Evidence[] {
    if (id === undefined) return [];
    this.later ??= this.superseding();
    return this.later.get(id) ?? [];
  }

  private superseding(): ReadonlyMap<string, readonly Evidence[]> {
    const zone = this.production.record['time-zone'];
    const later = papersOf(this.production).filter(
      (one) => one.supersedes !== undefined && !isAbsence(one) && isLater(one['given-at'], this.asOf, zone) !== true,
    );
    return groupBy(later, ({ supersedes }) => supersedes ?? '');
  }

  private get indexed(): Index {
    return (this.index ??= this.makeIndex());
  }

  private makeIndex(): Index {
    const { evidence } = this.production.records;
    const by = (kind: keyof Named): ReadonlyMap<string, readonly Evidence[]> => {
      const pairs = evidence.flatMap((one) => this.named(one)[kind].ids.map((id) => ({ id, one })));
      return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, all]) => [id, all.map(({ one }) => one)]));
    };
    return {
      people: by('people'),
      uses: by('uses'),
      sessions: by('sessions'),
      transfers: by('transfers'),
      loose: evidence.filter((one) => {
        const { people, uses, sessions, transfers } = this.named(one);
        return [people, uses, sessions, transfers].every(({ ids }) => ids.length === 0);
      }),
    };
  }
}

type Index = { readonly [Kind in keyof Named]: ReadonlyMap<string, readonly Evidence[]> } & {
  readonly loose: readonly Evidence[];
};
