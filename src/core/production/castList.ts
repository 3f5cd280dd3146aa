import { headsIn } from './groups';
import type { Person, PersonInUse, UseRecord } from '../manifest/manifest';
import { characterName } from './characterName';
import { showsInventedFigure } from './inventedFigure';
import { NearMiss } from './nearMiss';
import type { PersonOfUse } from './production';
import { categoriesOf } from './useDraft';

/** Who is on record, by id and by the characters they play. */
export class CastList {
  /** Undefined for an id that two records share: it is neither's. */
  private readonly byId = new Map<string, Person | undefined>();
  private readonly byCharacter = new Map<string, Person[]>();

  private nearMiss: NearMiss<string> | undefined;

  /** `complete` is false when people may be on record in a manifest that is not here. */
  constructor(
    people: readonly Person[],
    private readonly complete: boolean,
  ) {
    for (const person of people) {
      if (person.id !== undefined) this.byId.set(person.id, this.byId.has(person.id) ? undefined : person);
      for (const character of charactersOf(person)) {
        const players = this.byCharacter.get(character);
        if (players) players.push(person);
        else this.byCharacter.set(character, [person]);
      }
    }
  }

  person(id: string | undefined): Person | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Whether somebody recorded plays this character. */
  plays(character: string): boolean {
    return this.byCharacter.has(characterName(character));
  }

  /** True also while the cast is not all known. */
  mayBePlayed(character: string): boolean {
    return !this.complete || this.plays(character);
  }

  /** The character on record whom a misspelt name may mean. */
  nearCharacter(character: string): string | undefined {
    this.nearMiss ??= new NearMiss([...this.byCharacter.keys()].map((name) => [name, name]));
    return this.nearMiss.find(character);
  }

  /** Who plays a character, if that is one person; two who share a part are not told apart by guessing. */
  player(character: string): Person | undefined {
    const players = this.byCharacter.get(characterName(character)) ?? [];
    return players.length === 1 ? players[0] : undefined;
  }

  /** The people of a use: as recorded, with an unrecorded one where more are counted than listed; or where the record is silent one unrecorded person per tagged character. */
  peopleOf(
    record: UseRecord | undefined,
    taggedCharacters: readonly string[],
  ): { readonly people: readonly PersonOfUse[]; readonly unrecorded: boolean } {
    if (record?.people !== undefined) {
      const listed = record.people.map((one) => this.recorded(one));
      return moreThan(headsIn(listed.map(({ person }) => person)), record)
        ? { people: [...listed, { id: UNRECORDED }], unrecorded: true }
        : { people: listed, unrecorded: false };
    }
    const characters = [...new Set(taggedCharacters.map(characterName))].filter((name) => name !== '');
    const people =
      characters.length === 0
        ? [{ id: UNRECORDED }]
        : characters.map((name) => {
            const person = this.player(name);
            return person ? { id: person.id ?? name, person } : { id: name };
          });
    return { people, unrecorded: true };
  }

  /** What the record says about whether a use involves a character; `unknown` while a person's parts are not recorded, or where the character may be an invented figure. */
  touches(record: UseRecord, character: string): 'yes' | 'no' | 'unknown' {
    if (record.people === undefined) return 'unknown';
    const wanted = characterName(character);
    const mayBeInvented = !this.plays(character) && showsInventedFigure(categoriesOf(record), record);
    let answer: 'no' | 'unknown' = mayBeInvented ? 'unknown' : 'no';
    for (const one of record.people) {
      const person = this.person(one.person);
      const characters =
        one.character !== undefined ? [characterName(one.character)] : person ? charactersOf(person) : [];
      if (characters.includes(wanted)) return 'yes';
      if (characters.length === 0) answer = 'unknown';
    }
    return answer;
  }

  private recorded(record: PersonInUse): PersonOfUse {
    const person =
      record.person === undefined && record.character !== undefined
        ? this.player(record.character)
        : this.person(record.person);
    return { id: record.person ?? person?.id ?? record.character ?? UNRECORDED, record, ...(person && { person }) };
  }
}

const UNRECORDED = 'unrecorded person';

/** Whether a use or a session counts more people than are listed, or may: the others are not recorded. */
export function moreThan(listed: number | undefined, record: { readonly 'people-count'?: string }): boolean {
  const counted = Number(record['people-count']);
  return Number.isInteger(counted) && (listed === undefined || counted > listed);
}

function charactersOf(person: Person): readonly string[] {
  return (person.parts ?? []).flatMap((part) =>
    part.character === undefined || part.character === 'unknown' ? [] : [characterName(part.character)],
  );
}
